import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';
import { hour } from './hour.ts';

export const accounts: Text['accounts'] = {
  favorites: 'Favoritos',
  recents: 'Usados recientemente',
  production: 'producción',
  moveHint: 'Alt y las flechas mueven un favorito; también se puede arrastrar.',
  moved: (role, place, count) => `${role}: puesto ${number('es', place)} de ${number('es', count)}`,
  edit: account => `Nombre y marca de ${account}`,
  title: account => `Cuenta ${account}`,
  number: accountId => `Número ${accountId}`,
  label: 'Nombre',
  labelHint: 'Como la llamas tú. Vacío: como la llama tu empresa o AWS.',
  tag: 'Etiqueta',
  tagHint: 'Una palabra junto al nombre.',
  group: 'Grupo',
  groupHint: 'Un título bajo el que se reúnen cuentas.',
  color: 'Color',
  colorHint: 'Una marca junto al nombre.',
  colors: {
    '': 'Ninguno propio',
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
  isProductionHint: 'La cuenta queda marcada y Mai puede preguntar antes de que trabajes en ella.',
  byName: isProduction => (isProduction ? 'Según su nombre: sí' : 'Según su nombre: no'),
  yes: 'Sí',
  no: 'No',
  confirm: {
    title: account => `${account} es producción`,
    question: role => `¿Obtener de todos modos claves de ${role}?`,
    yes: 'Obtener claves',
    no: 'Ahora no',
  },
  role: {
    favorite: 'Favorito',
    favoriteHint: 'Aparece al principio de la lista y del menú del icono.',
    up: 'Subir',
    down: 'Bajar',
    duration: 'Cuánto duran las claves',
    durationHint: 'Para este rol. Donde AWS permite menos, obtienes lo que permite.',
    usual: 'Como en todos los roles',
  },
  more: {
    title: 'Más',
    troubleshoot: 'Diagnóstico',
    activity: 'Actividad',
    naming: 'Nombrar todos los perfiles',
    json: 'Como JSON…',
    tsv: 'Como TSV…',
  },
  naming: {
    lead: 'Las herramientas de AWS encuentran cada rol por el nombre de su perfil. Las claves de los roles activos pasan enseguida al nombre nuevo; a las herramientas que usan el antiguo hay que indicárselo.',
    pattern: 'Patrón',
    patterns: {
      mai: 'Cuenta y rol',
      createAll: 'Como los nombra mai create-all',
      byNumber: 'Número de cuenta y rol',
      roleFirst: 'Rol y después cuenta',
      own: 'Un patrón propio',
    },
    own: 'Tu patrón',
    ownHint:
      'Con {account}, {account-tail}, {account-id}, {role}, {role-tail} y {company}. “tail” es lo que sigue al primer guion.',
    keep: 'Conservar los nombres que elegí',
    preview: (changed, all) =>
      changed === 0
        ? 'Todos los perfiles ya tienen su nombre.'
        : plural('es', changed, {
            one: `1 de ${number('es', all)} perfiles cambia de nombre.`,
            other: n => `${n} de ${number('es', all)} perfiles cambian de nombre.`,
          }),
    change: (before, after) => `${before} pasa a ser ${after}`,
    unique: 'hecho único',
    showAll: count => `Mostrar los ${number('es', count)}`,
    apply: 'Nombrarlos',
    done: 'Hecho.',
  },
  exported: 'Listo.',
};

export const otherAccounts: Text['otherAccounts'] = {
  title: '¿Son estas tus cuentas?',
  lead: company =>
    `El inicio de sesión en ${company} terminó con otras cuentas que antes. Todavía no ha cambiado nada.`,
  warning:
    'Durante un inicio de sesión, otro sitio web puede enviar cuentas propias. Si no esperabas ningún cambio, no las uses y avisa a tu departamento de TI.',
  host: 'Enviado por',
  issuer: 'Firmado por',
  knownIssuer: 'Firmado antes por',
  unnamed: 'Sin nombre',
  accounts: 'Cuentas',
  accountId: accountId => `ID de cuenta ${accountId}`,
  roles: count => plural('es', count, { one: '1 rol', other: n => `${n} roles` }),
  encrypted: 'Solo AWS puede leer las cuentas de este inicio de sesión. Tu lista de roles queda como está.',
  expired: 'Este inicio de sesión ha caducado. Para iniciar un rol, inicia sesión otra vez.',
  use: 'Usar estas cuentas',
  leave: 'No usarlas',
};

export const home: Text['home'] = {
  title: 'Mai',
  overview: 'Resumen',
  searchLabel: 'Buscar cuentas y roles',
  searchHint: 'Las flechas recorren los roles; Intro obtiene las claves.',
  clearSearch: 'Borrar la búsqueda',
  matches: count => plural('es', count, { one: '1 rol coincide', other: n => `${n} roles coinciden` }),
  moreFound: shown => `Se muestran los ${number('es', shown)} mejores. Sigue escribiendo para encontrar otros.`,
  noMatch: query => `Ningún rol coincide con “${query}”.`,
  noMatchHint: 'Busca por cuenta, número de cuenta o rol.',
  active: 'Activos',
  roles: count => plural('es', count, { one: 'Rol', other: n => `Roles (${n})` }),
  found: count => `Resultados (${number('es', count)})`,
  noRoles: 'Aún no hay roles de AWS',
  noRolesHint: company =>
    `${company} no te da ningún rol de AWS. Pide al equipo de TI que te asigne uno y vuelve a iniciar sesión.`,
  awsEndpoint: addresses => `Las solicitudes a AWS van a ${list('es', addresses)}.`,
  encrypted: company =>
    `${company} cifra su respuesta para AWS, así que Mai no puede leer qué roles tienes ahora. Estos son los que conoce.`,
  failureNotices: 'Te necesita',
  moreFailures: count => `Mostrar ${number('es', count)} más`,
  dismissFailure: title => `Descartar: ${title}`,
};

export const role: Text['role'] = {
  assume: (role, account) => `Obtener claves de ${role} en ${account}`,
  assuming: 'Obteniendo claves…',
  cancel: (role, account) => `Cancelar la obtención de claves de ${role} en ${account}`,
  active: 'Activo',
  openActive: (role, account) => `${role} en ${account} está activo`,
  more: (role, account) => `Más sobre ${role} en ${account}`,
  stop: 'Detener',
  stopRole: (role, account) => `Detener ${role} en ${account}`,
  stopping: 'Deteniendo…',
  left: left => `quedan ${left}`,
  until: time => `hasta ${hour(time)}`,
  isDefault: 'predeterminado',
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
  startRole: 'Obtener claves',
  account: accountId => `Cuenta ${accountId}`,
  profileName: 'Nombre del perfil',
  profileHint: 'El nombre con el que las herramientas de AWS encuentran este rol.',
  region: 'Región',
  regionHint: 'Donde trabajan las herramientas de AWS si no se les indica otra cosa.',
  alwaysDefault: 'Siempre el predeterminado',
  alwaysDefaultHint: 'Reserva el perfil “default” para este rol. Ningún otro rol lo ocupa.',
  saving: 'Guardando…',
  saved: 'Guardado.',
  undo: 'Deshacer',
  undoWhat: field => `Deshacer: ${field}`,
  undone: 'Cambio deshecho.',
  close: 'Cerrar',
};
