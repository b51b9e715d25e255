import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';
import { hour } from './hour.ts';
import { left as remaining } from './left.ts';

export const accounts: Text['accounts'] = {
  favorites: 'Favoritos',
  recents: 'Recientes',
  production: 'producción',
  moveHint: 'Arrastra un favorito para moverlo, o pulsa Alt y una flecha.',
  moved: (role, place, count) => `${role}: posición ${number('es', place)} de ${number('es', count)}`,
  edit: account => `Editar la cuenta ${account}…`,
  title: account => `Cuenta ${account}`,
  number: accountId => `ID de cuenta ${accountId}`,
  label: 'Nombre',
  labelHint: 'Déjalo vacío para usar el nombre de tu empresa o de AWS.',
  tag: 'Etiqueta',
  tagHint: 'Se muestra junto al nombre de la cuenta.',
  group: 'Grupo',
  groupHint: 'Las cuentas de un mismo grupo aparecen juntas.',
  color: 'Color',
  colorHint: 'Distingue la cuenta en la lista.',
  colors: {
    '': 'Predeterminado',
    red: 'Rojo',
    orange: 'Naranja',
    yellow: 'Amarillo',
    green: 'Verde',
    teal: 'Turquesa',
    blue: 'Azul',
    purple: 'Morado',
    grey: 'Gris',
  },
  colorMark: color => `Color de la cuenta: ${color}`,
  isProduction: 'Producción',
  isProductionHint: 'Añade la etiqueta de producción. Mai también puede pedir confirmación para iniciar roles aquí.',
  byName: isProduction => (isProduction ? 'Automático: sí' : 'Automático: no'),
  yes: 'Sí',
  no: 'No',
  confirm: {
    title: account => `${account} es una cuenta de producción`,
    question: role => `¿Iniciar ${role} de todos modos?`,
    yes: 'Iniciar',
    no: 'Cancelar',
  },
  role: {
    favorite: 'Favorito',
    favoriteHint: 'Aparece al principio de la lista y del menú del icono.',
    up: 'Subir',
    down: 'Bajar',
    duration: 'Duración de la sesión',
    durationHint: 'Para este rol. Si AWS permite menos, se usa la duración máxima permitida.',
    usual: 'Igual que los demás roles',
  },
  more: {
    title: 'Más',
    troubleshoot: 'Solución de problemas',
    activity: 'Actividad',
    naming: 'Renombrar perfiles',
    json: 'Exportar como JSON…',
    tsv: 'Exportar como TSV…',
  },
  naming: {
    lead: 'Las herramientas de AWS encuentran cada rol por su nombre de perfil. Los roles activos reciben enseguida el nombre nuevo. Actualiza las herramientas que usen el anterior.',
    pattern: 'Patrón',
    patterns: {
      mai: 'Cuenta y rol',
      createAll: 'Como mai create-all',
      byAccountId: 'ID de cuenta y rol',
      roleFirst: 'Rol y después cuenta',
      own: 'Personalizado',
    },
    own: 'Patrón personalizado',
    ownHint:
      'Usa {account}, {account-tail}, {account-id}, {role}, {role-tail} y {company}. “-tail” es la parte que sigue al primer guion.',
    keep: 'Conservar los nombres que elegí',
    preview: (changed, all) =>
      changed === 0
        ? 'Todos los perfiles tienen ya estos nombres.'
        : plural('es', changed, {
            one: `1 de ${number('es', all)} perfiles cambiará de nombre.`,
            other: n => `${n} de ${number('es', all)} perfiles cambiarán de nombre.`,
          }),
    change: (before, after) => `${before} pasa a ser ${after}`,
    unique: 'ajustado para no repetirse',
    showAll: count => `Mostrar los ${number('es', count)}`,
    apply: 'Renombrar',
    done: 'Perfiles renombrados.',
  },
  exported: 'Exportado.',
};

export const otherAccounts: Text['otherAccounts'] = {
  title: '¿Son estas tus cuentas?',
  lead: company =>
    `Tu inicio de sesión en ${company} devolvió cuentas distintas de las anteriores. Aún no ha cambiado nada.`,
  warning:
    'Un sitio web malicioso podría haber enviado estas cuentas. Si no esperabas un cambio, no las uses y avisa al departamento de TI.',
  host: 'Enviado por',
  issuer: 'Firmado por',
  knownIssuer: 'Firmado antes por',
  unnamed: 'Sin nombre',
  accounts: 'Cuentas',
  accountId: accountId => `ID de cuenta ${accountId}`,
  roles: count => plural('es', count, { one: '1 rol', other: n => `${n} roles` }),
  encrypted: 'Este inicio de sesión está cifrado y solo AWS puede leer sus cuentas. Tu lista de roles no cambiará.',
  expired: 'Este inicio de sesión ha caducado. Para iniciar un rol, vuelve a iniciar sesión.',
  use: 'Usar estas cuentas',
  leave: 'No usarlas',
};

export const home: Text['home'] = {
  title: 'Mai',
  overview: 'Resumen',
  searchLabel: 'Buscar cuentas y roles',
  searchHint: 'Selecciona un rol con las flechas e inícialo con Intro.',
  clearSearch: 'Borrar la búsqueda',
  filters: 'Filtrar roles',
  matches: count => plural('es', count, { one: '1 rol coincide', other: n => `${n} roles coinciden` }),
  moreFound: shown => `Se muestran los ${number('es', shown)} primeros. Sigue escribiendo para acotar la búsqueda.`,
  noMatch: query => `Ningún rol coincide con “${query}”.`,
  noMatchHint: 'Busca por nombre de cuenta, ID de cuenta o rol.',
  active: 'Activos',
  roles: count => plural('es', count, { one: 'Roles (1)', other: n => `Roles (${n})` }),
  found: count => `Resultados (${number('es', count)})`,
  noRoles: 'Aún no hay roles de AWS',
  noRolesHint: company =>
    `${company} no te ha asignado ningún rol de AWS. Pide acceso al departamento de TI y vuelve a iniciar sesión.`,
  awsEndpoint: addresses => `Las solicitudes a AWS se envían a ${list('es', addresses)}.`,
  encrypted: company =>
    `${company} cifra su inicio de sesión, así que Mai no puede comprobar qué roles tienes. Esta lista puede estar desactualizada.`,
  failureNotices: 'Acción necesaria',
  moreFailures: count => `Mostrar ${number('es', count)} más`,
  dismissFailure: title => `Descartar: ${title}`,
};

export const role: Text['role'] = {
  start: (role, account) => `Iniciar ${role} en ${account}`,
  starting: 'Iniciando…',
  cancel: (role, account) => `Cancelar el inicio de ${role} en ${account}`,
  active: 'Activo',
  openActive: (role, account) => `${role} en ${account} está activo`,
  more: (role, account) => `Más sobre ${role} en ${account}`,
  stop: 'Detener',
  stopRole: (role, account) => `Detener ${role} en ${account}`,
  stopping: 'Deteniendo…',
  left: left => remaining(left),
  until: time => `hasta ${hour(time)}`,
  isDefault: 'por defecto',
  name: (role, account) => `${role} en ${account}`,
  inProduction: what => `${what}, producción`,
};

export const footer: Text['footer'] = {
  companies: count => `${count} empresas`,
  openCompanies: shown => `${shown}: empresas e inicio de sesión`,
  stopAll: count => `Detener todos (${count})`,
  notWorking: '¿No funciona?',
};

export const roleOptions: Text['roleOptions'] = {
  startRole: 'Iniciar',
  account: accountId => `ID de cuenta ${accountId}`,
  profileName: 'Nombre del perfil',
  profileHint: 'Elige este nombre en tus herramientas de AWS.',
  region: 'Región',
  regionHint: 'La región de AWS que las herramientas usan de forma predeterminada.',
  alwaysDefault: 'Siempre por defecto',
  alwaysDefaultHint: 'Las herramientas usan solo este rol cuando no eliges un perfil. Ningún otro ocupa su lugar.',
  saving: 'Guardando…',
  saved: 'Guardado.',
  undo: 'Deshacer',
  undoWhat: field => `Deshacer: ${field}`,
  undone: 'Cambio deshecho.',
  close: 'Cerrar',
};
