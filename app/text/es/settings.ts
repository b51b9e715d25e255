import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('es', value);

export const carry: Text['carry'] = {
  save: 'Guardar los ajustes en un archivo…',
  open: 'Tomar los ajustes de un archivo…',
  hint: 'Para otro equipo. El archivo no contiene claves ni contraseñas, pero sí las direcciones de tus empresas y números de cuenta.',
  title: 'Ajustes de un archivo',
  from: name => `De ${q(name)}`,
  lead: 'Aún no ha cambiado nada. Si los usas, Mai hace lo siguiente:',
  none: 'Todo está ya así. No cambiaría nada.',
  use: 'Usar estos ajustes',
  leave: 'Ahora no',
  changes: {
    addsCompany: (name, host) => `Añade ${q(name)}, que inicia sesión en ${q(host)}`,
    sets: names => `Cambia ${list('es', names)}`,
    roles: count =>
      plural('es', count, { one: 'Cambia los ajustes de un rol', other: n => `Cambia los ajustes de ${n} roles` }),
    chained: count =>
      plural('es', count, { one: 'Añade un rol de otra cuenta', other: n => `Añade ${n} roles de otras cuentas` }),
    accounts: count =>
      plural('es', count, { one: 'Da nombre o marca a una cuenta', other: n => `Da nombre o marca a ${n} cuentas` }),
    startGroups: count =>
      plural('es', count, {
        one: 'Añade o cambia un grupo de roles',
        other: n => `Añade o cambia ${n} grupos de roles`,
      }),
    favorites: count => plural('es', count, { one: 'Añade un favorito', other: n => `Añade ${n} favoritos` }),
    locked: 'No toca lo que tu empresa ha decidido',
  },
  named: setting => `“${setting}”`,
  profileTemplate: 'Cómo se llaman los perfiles',
  chosen: 'Ajustes que has cambiado',
};

export const forget: Text['forget'] = {
  open: 'Olvidar este equipo…',
  lead: 'Mai quita de este equipo todo lo suyo y se cierra:',
  goes: [
    'tus empresas, con sus inicios de sesión y cookies, cuentas y roles',
    'las claves que escribió, en los archivos de AWS y en el llavero',
    'las copias de tus archivos de AWS que guardó',
    'los perfiles de navegador aparte para la consola de AWS',
    'sus ajustes, su actividad y su registro',
    'su lugar entre los programas que se abren al iniciar sesión en el equipo',
  ],
  stays: 'Todo lo demás de tus archivos de AWS se queda como está. No se puede deshacer.',
  yes: 'Olvidarlo todo',
  no: 'Conservar',
};

export const licenses: Text['licenses'] = {
  title: 'Licencias',
  lead: 'Mai se apoya en el trabajo de otras personas, que permiten a todo el mundo usarlo con estas licencias. Mai tiene la licencia Apache 2.0.',
  words: license => `Licencia: ${license}`,
};

export const settings: Text['settings'] = {
  title: 'Ajustes',
  search: 'Buscar en los ajustes',
  found: count => plural('es', count, { one: '1 ajuste encontrado', other: n => `${n} ajustes encontrados` }),
  noneFound: query => `Ningún ajuste coincide con “${query}”.`,
  locked: (company, why) => (why === '' ? `Lo ha fijado ${company}.` : `Lo ha fijado ${company}: ${why}`),
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
  removeQuestion: company => `¿Quitar ${company}, sus roles y las claves que Mai escribió para ellos?`,
  removeYes: 'Quitar',
  removeNo: 'Conservar',
  addCompany: 'Añadir otra empresa',
  openSetup: 'Abrir un archivo de configuración de la empresa…',
  longest: 'Todo lo permitido',
  byCompany: duration => `${duration}, según tu empresa`,
  startup: 'Al abrir Mai',
  notifications: 'Notificaciones',
  computer: 'Este equipo',
  appearance: 'Apariencia',
  language: 'Idioma',
  systemLanguage: 'Como el sistema',
  version: version => `Mai ${version}`,
  quit: 'Salir de Mai',
  rows: {
    region: {
      label: 'Región predeterminada',
      hint: 'Para los roles que no tienen región propia.',
    },
    duration: {
      label: 'Cuánto duran las claves',
      hint: 'Mai las renueva antes de que terminen. Donde AWS permite menos, obtienes lo que permite.',
    },
    defaultProfile: {
      label: 'Usar el primer rol activo como predeterminado',
      hint: 'Lo usan las herramientas de AWS sin perfil. Un perfil “default” propio nunca se cambia sin preguntar.',
    },
    confirmProduction: {
      label: 'Preguntar antes de trabajar en producción',
      hint: 'Mai pregunta una vez más antes de obtener claves de una cuenta marcada como producción.',
    },
    endSessionsOnQuit: {
      label: 'Eliminar las claves al salir de Mai',
      hint: 'Si no, se quedan hasta que caducan por sí solas.',
    },
    removeExpiredKeys: {
      label: 'Eliminar las claves caducadas',
      hint: 'Las claves muertas salen de los archivos de AWS, también tras un cierre inesperado.',
    },
    endpoint: {
      label: 'Punto de conexión local para programas',
      hint: 'Los programas de este equipo reciben claves como en EC2. Cada rol tiene su propio token, en un archivo que solo tú puedes leer.',
    },
    startLastRoles: {
      label: 'Iniciar mis últimos roles',
      hint: 'Los roles que estaban activos la última vez que Mai se ejecutó.',
    },
    openAtLogin: {
      label: 'Abrir Mai al iniciar sesión en el equipo',
      hint: 'Espera tras su icono.',
    },
    openShortcut: {
      label: 'Teclas que abren Mai desde cualquier sitio',
      hint: 'También lo cierran. Ningún otro programa puede usar las mismas.',
    },
    consoleBrowser: {
      label: 'Abrir la consola con',
      hint: 'Para todas las cuentas sin un navegador propio.',
    },
    consoleSignsOut: {
      label: 'Cerrar antes la sesión de otras cuentas',
      hint: 'Para navegadores sin la compatibilidad multisesión de AWS. Las ventanas privadas y los perfiles aparte no lo necesitan.',
    },
    notifyRenewed: {
      label: 'Avisar cuando se renuevan las claves',
      hint: 'Mai siempre avisa cuando te necesita.',
    },
    trayIcon: {
      label: 'Icono de la bandeja',
      hint: '“Automático” se lee en cualquier panel. “Claro” va bien en un panel oscuro y “Oscuro” en uno claro.',
      choices: { automatic: 'Automático', light: 'Claro', dark: 'Oscuro' },
    },
    language: {
      label: 'Idioma de Mai',
      hint: 'Para todo lo que dice Mai y para las fechas.',
    },
  },
};
