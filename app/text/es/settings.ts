import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('es', value);

export const transfer: Text['transfer'] = {
  save: 'Exportar ajustes…',
  open: 'Importar ajustes…',
  hint: 'Lleva tus ajustes a otro equipo. El archivo contiene direcciones de empresas e ID de cuentas, pero no credenciales ni contraseñas.',
  title: 'Importar ajustes',
  from: name => `De ${q(name)}`,
  lead: 'Aún no ha cambiado nada. Si importas estos ajustes, Mai:',
  none: 'Ya tienes estos ajustes.',
  use: 'Importar estos ajustes',
  leave: 'Ahora no',
  changes: {
    addsCompany: (name, host) => `Añade ${q(name)}, que inicia sesión en ${q(host)}`,
    sets: names => `Cambia ${list('es', names)}`,
    roles: count =>
      plural('es', count, { one: 'Cambia los ajustes de 1 rol', other: n => `Cambia los ajustes de ${n} roles` }),
    chained: count =>
      plural('es', count, { one: 'Añade 1 rol de otra cuenta', other: n => `Añade ${n} roles de otras cuentas` }),
    accounts: count =>
      plural('es', count, {
        one: 'Cambia cómo se muestra 1 cuenta',
        other: n => `Cambia cómo se muestran ${n} cuentas`,
      }),
    startGroups: count =>
      plural('es', count, {
        one: 'Añade o cambia 1 grupo de roles',
        other: n => `Añade o cambia ${n} grupos de roles`,
      }),
    favorites: count => plural('es', count, { one: 'Añade 1 favorito', other: n => `Añade ${n} favoritos` }),
    locked: 'Omite los ajustes que administra tu empresa',
  },
  named: setting => `“${setting}”`,
  profileTemplate: 'Nombres de los perfiles',
  chosen: 'Ajustes que has cambiado',
};

export const forget: Text['forget'] = {
  open: 'Eliminar todos los datos de Mai…',
  lead: 'Se elimina todo lo que Mai ha guardado en este equipo y Mai se cierra:',
  goes: [
    'tus empresas, con sus inicios de sesión, cookies, cuentas y roles',
    'las credenciales que Mai guardó en tus archivos de AWS y en el llavero',
    'las copias de tus archivos de AWS',
    'los perfiles de navegador independientes para la consola de AWS',
    'los ajustes, la actividad y el registro de Mai',
    'el ajuste “Iniciar Mai al entrar en el equipo”',
  ],
  stays: 'El resto de tus archivos de AWS no cambia. Esta acción no se puede deshacer.',
  yes: 'Eliminar todos los datos',
  no: 'Cancelar',
};

export const licenses: Text['licenses'] = {
  title: 'Licencias',
  lead: 'Mai usa software de código abierto con estas licencias. Mai se distribuye con la licencia Apache 2.0.',
  words: license => `Licencia: ${license}`,
};

export const settings: Text['settings'] = {
  title: 'Ajustes',
  search: 'Buscar en los ajustes',
  found: count => plural('es', count, { one: '1 ajuste encontrado', other: n => `${n} ajustes encontrados` }),
  noneFound: query => `Ningún ajuste coincide con “${query}”.`,
  locked: (company, why) =>
    why === '' ? `${company} administra este ajuste.` : `${company} administra este ajuste: ${why}`,
  /** Headings. */
  groups: {
    general: 'General',
    roles: 'Roles',
    companies: 'Empresas',
    console: 'Consola de AWS',
    advanced: 'Avanzado',
    data: 'Datos',
  },
  signedIn: 'Sesión iniciada',
  signedOut: 'Sesión cerrada',
  retired: 'No permitida en este equipo',
  signingIn: 'Iniciando sesión…',
  signOut: 'Cerrar sesión',
  signOutOf: company => `Cerrar sesión en ${company}`,
  remove: 'Quitar…',
  removeCompany: company => `Quitar ${company}…`,
  removeQuestion: company => `¿Quitar ${company}, sus roles y las credenciales de estos?`,
  removeYes: 'Quitar',
  removeNo: 'Cancelar',
  addCompany: 'Añadir otra empresa',
  openSetup: 'Abrir un archivo de configuración de la empresa…',
  longest: 'Máxima permitida',
  byCompany: duration => `${duration} (según tu empresa)`,
  startup: 'Inicio y atajo',
  notifications: 'Notificaciones',
  computer: 'Tus datos',
  appearance: 'Apariencia',
  language: 'Idioma',
  systemLanguage: 'Predeterminado del sistema',
  version: version => `Mai ${version}`,
  quit: 'Salir de Mai',
  rows: {
    region: {
      label: 'Región predeterminada',
      hint: 'Para los roles sin región propia.',
    },
    duration: {
      label: 'Duración de la sesión',
      hint: 'Los roles se renuevan automáticamente. Si AWS permite menos, se usa la duración máxima permitida.',
    },
    defaultProfile: {
      label: 'Usar por defecto el primer rol activo',
      hint: 'Las herramientas lo usan cuando no eliges un perfil. Si tienes un perfil “default” propio, no se cambia sin preguntarte.',
    },
    confirmProduction: {
      label: 'Confirmar antes de iniciar roles de producción',
      hint: 'Confirmas cada inicio de un rol en una cuenta de producción.',
    },
    endSessionsOnQuit: {
      label: 'Detener los roles al salir de Mai',
      hint: 'Si no, siguen activos hasta que caduquen.',
    },
    removeExpiredKeys: {
      label: 'Eliminar credenciales caducadas',
      hint: 'De tus archivos de AWS, incluso después de un cierre inesperado.',
    },
    endpoint: {
      label: 'Servidor local de credenciales',
      hint: 'Los programas de este equipo pueden obtener credenciales como en EC2. Cada rol tiene su propio token, en un archivo que solo tú puedes leer.',
    },
    startLastRoles: {
      label: 'Iniciar mis últimos roles',
      hint: 'Los roles que estaban activos cuando saliste de Mai.',
    },
    openAtLogin: {
      label: 'Iniciar Mai al entrar en el equipo',
      hint: 'Mai se inicia en segundo plano, sin ventana.',
    },
    openShortcut: {
      label: 'Atajo global',
      hint: 'Abre Mai desde cualquier lugar. Púlsalo de nuevo para cerrarlo.',
    },
    consoleBrowser: {
      label: 'Abrir la consola con',
      hint: 'Para las cuentas sin navegador propio.',
    },
    consoleSignsOut: {
      label: 'Cerrar antes la sesión de otras cuentas',
      hint: 'Para navegadores sin sesiones múltiples de AWS. Las ventanas privadas y los perfiles independientes no lo necesitan.',
    },
    notifyRenewed: {
      label: 'Notificarme cuando se renueven los roles',
      hint: 'Siempre recibes un aviso cuando debes iniciar sesión.',
    },
    trayIcon: {
      label: 'Icono de la bandeja',
      hint: '“Automático” sirve para cualquier panel. Elige “Claro” para un panel oscuro y “Oscuro” para uno claro.',
      choices: { automatic: 'Automático', light: 'Claro', dark: 'Oscuro' },
    },
    updates: {
      label: 'Actualizaciones',
      hint: 'Qué hace Mai cuando hay una versión nueva.',
      choices: { install: 'Instalar automáticamente', tell: 'Avisarme', off: 'No comprobar' },
    },
    language: {
      label: 'Idioma',
      hint: 'Se aplica de inmediato en todo Mai.',
    },
  },
};
