import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { hour } from './hour.ts';

export const keyboard: Text['keyboard'] = {
  title: 'Teclado',
  open: 'Atajos de teclado',
  openHint: 'Todas las teclas que funcionan aquí y las que abren Mai desde cualquier sitio.',
  inWindow: 'En esta ventana',
  anywhere: 'En cualquier sitio',
  what: {
    find: 'Buscar, estés donde estés: solo tienes que escribir',
    move: 'Recorrer los roles',
    across: 'Recorrer las acciones de un rol',
    take: 'Obtener claves del rol o del primero encontrado',
    options: 'Todo sobre el rol',
    menu: 'Todas las acciones del rol',
    undo: 'Deshacer la última detención',
    settings: 'Ajustes',
    shortcuts: 'Esta lista',
    back: 'Cancelar la obtención de claves o borrar la búsqueda y después cerrar Mai',
    openMai: 'Abrir Mai',
  },
  keys: {
    Enter: 'Intro',
    Escape: 'Esc',
    Up: '↑',
    Down: '↓',
    Left: '←',
    Right: '→',
    Space: 'Espacio',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Mayús',
    Meta: 'Súper',
  },
  macKeys: { Enter: '↩', Escape: 'esc', Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' },
  shortcut: {
    none: 'Ninguna',
    record: 'Elegir teclas',
    again: 'Elegir otras',
    recording: 'Pulsa las teclas…',
    recordingHint: 'Ctrl, Alt o Súper con una letra, un dígito o una tecla de función. Esc lo deja como está.',
    clear: 'No usar ninguna',
  },
};

export const notices: Text['notices'] = {
  open: 'Abrir Mai',
  byClick: label => `Clic: ${label}.`,
  readyTitle: (role, account) => `${role} en ${account} está listo`,
  readyTitleMany: count => plural('es', count, { one: '1 rol está listo', other: n => `${n} roles están listos` }),
  ready: (until, profile) =>
    profile === undefined
      ? `Las herramientas de AWS pueden usarlo hasta ${hour(until)}.`
      : `Las herramientas de AWS pueden usarlo hasta ${hour(until)}, con el perfil “${profile}”.`,
  renewedTitle: (role, account) => `${role} en ${account} tiene claves nuevas`,
  renewedTitleMany: count =>
    plural('es', count, { one: '1 rol tiene claves nuevas', other: n => `${n} roles tienen claves nuevas` }),
  renewed: until => `Funcionan hasta ${hour(until)}.`,
  first: (role, account, until) => `El primero en terminar es ${role} en ${account}, a ${hour(until)}.`,
  endingTitle: (role, account, left) => `${role} en ${account} termina en ${left}`,
  endingTitleMany: (count, left) =>
    plural('es', count, {
      one: `1 rol termina en ${left}`,
      other: n => `${n} roles terminan, el primero en ${left}`,
    }),
  endingOffline: 'Este equipo no tiene conexión. Las claves nuevas llegarán cuando vuelva la red.',
  ending: company => `Inicia sesión en ${company} para obtener claves nuevas.`,
};

export const activity: Text['activity'] = {
  title: 'Actividad',
  none: 'Aún nada. Aquí verás qué roles tuviste y qué falló.',
  kept: 'Se conserva 90 días en este equipo. No contiene claves.',
  copy: 'Copiar como CSV',
  save: 'Guardar como CSV…',
  copied: 'Copiado.',
  columns: [
    'Inicio',
    'Claves válidas hasta',
    'Fin',
    'Cómo terminó',
    'Persona',
    'Empresa',
    'Cuenta',
    'Número de cuenta',
    'Rol',
    'Perfil',
    'Fallo',
    'Referencia',
  ],
  ends: { active: 'Activo', stopped: 'Detenido', expired: 'Caducado', unknown: 'Terminó con Mai cerrado' },
  renewed: count => plural('es', count, { one: 'renovado una vez', other: n => `renovado ${n} veces` }),
  more: count =>
    plural('es', count, {
      one: 'y 1 más, anterior, en la tabla',
      other: n => `y ${n} más, anteriores, en la tabla`,
    }),
  profile: profile => `Perfil ${profile}`,
  reference: reference => `Referencia ${reference}`,
  fileName: 'mai-actividad.csv',
};

export const tray: Text['tray'] = {
  tooltip: {
    idle: 'Mai: ningún rol activo',
    working: 'Mai: obteniendo claves…',
    attention: 'Mai te necesita',
  },
  stop: 'Detener',
  signIn: provider => `Iniciar sesión en ${provider}`,
  signInSomewhere: 'Iniciar sesión…',
  signingIn: provider => `Iniciando sesión en ${provider}…`,
  cancel: 'Cancelar',
  confirm: role => `Obtener claves de ${role} en producción`,
  favorites: 'Favoritos',
  recents: 'Usados recientemente',
  allRoles: 'Todos los roles…',
  open: 'Abrir Mai',
  quit: 'Salir de Mai',
};

export const announce: Text['announce'] = {
  failure: (title, detail) => `${title}. ${detail}`,
  news: news => news.join('. '),
  gettingKeys: (role, account) => `Obteniendo claves de ${role} en ${account}`,
  active: (role, account, left) => `${role} en ${account} está activo, quedan ${left}`,
  ended: (role, account) => `${role} en ${account} ha terminado`,
  enter: what => `Intro: ${what}`,
  signedIn: (company, count) =>
    plural('es', count, {
      one: `Sesión iniciada en ${company}. 1 rol`,
      other: n => `Sesión iniciada en ${company}. ${n} roles`,
    }),
};
