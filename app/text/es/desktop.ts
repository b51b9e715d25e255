import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { hour } from './hour.ts';
import { left as remaining } from './left.ts';

export const keyboard: Text['keyboard'] = {
  title: 'Atajos de teclado',
  open: 'Atajos de teclado',
  inWindow: 'En esta ventana',
  anywhere: 'En cualquier lugar',
  what: {
    find: 'Buscar (o simplemente escribir)',
    move: 'Moverse por los roles',
    across: 'Moverse por las acciones de un rol; expandir o contraer una cuenta',
    take: 'Iniciar el rol seleccionado, el primer resultado o el primer rol de la lista',
    console: 'Abrir la consola del rol seleccionado o del primer resultado',
    nth: 'Iniciar un rol favorito o reciente según su posición',
    options: 'Detalles del rol',
    menu: 'Todas las acciones del rol',
    undo: 'Volver a iniciar el último rol detenido',
    settings: 'Ajustes',
    shortcuts: 'Atajos de teclado',
    back: 'Cancelar un inicio, borrar la búsqueda o los filtros y después cerrar Mai',
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
    Meta: 'Super',
  },
  macKeys: { Enter: '↩', Escape: 'esc', Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' },
  shortcut: {
    none: 'Ninguno',
    record: 'Definir atajo…',
    again: 'Cambiar atajo…',
    recording: 'Pulsa el atajo…',
    recordingHint: 'Usa Ctrl, Alt o Super con una letra, un número o una tecla de función. Pulsa Esc para cancelar.',
    clear: 'Quitar atajo',
  },
};

export const notices: Text['notices'] = {
  open: 'Abrir Mai',
  byClick: label =>
    `Haz clic para ${label.replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase()).replace(/…$/, '')}.`,
  readyTitle: (role, account) => `${role} en ${account} está activo`,
  readyTitleMany: count => plural('es', count, { one: '1 rol está activo', other: n => `${n} roles están activos` }),
  ready: (until, profile) =>
    profile === undefined
      ? `Tus herramientas de AWS pueden usarlo hasta ${hour(until)}.`
      : `Tus herramientas de AWS pueden usarlo hasta ${hour(until)}, con el perfil “${profile}”.`,
  renewedTitle: (role, account) => `Se renovó ${role} en ${account}`,
  renewedTitleMany: count => plural('es', count, { one: 'Se renovó 1 rol', other: n => `Se renovaron ${n} roles` }),
  renewed: until => `Activo hasta ${hour(until)}.`,
  first: (role, account, until) => `El primero en caducar es ${role} en ${account}, a ${hour(until)}.`,
  endingTitle: (role, account, left) => `${role} en ${account} caduca en ${left}`,
  endingTitleMany: (count, left) =>
    plural('es', count, {
      one: `1 rol caduca en ${left}`,
      other: n => `${n} roles caducan pronto, el primero en ${left}`,
    }),
  endingOffline: 'Este equipo no tiene conexión. Mai renovará tus roles cuando vuelva la conexión.',
  ending: company => `Inicia sesión en ${company} para mantener tus roles activos.`,
};

export const activity: Text['activity'] = {
  title: 'Actividad',
  none: 'Aún no hay nada. Aquí aparecerán los roles que uses y los errores.',
  kept: 'Se conserva 90 días en este equipo. No contiene credenciales.',
  copy: 'Copiar como CSV',
  save: 'Guardar como CSV…',
  copied: 'Copiado.',
  columns: [
    'Inicio',
    'Activo hasta',
    'Fin',
    'Cómo terminó',
    'Persona',
    'Empresa',
    'Cuenta',
    'ID de cuenta',
    'Rol',
    'Perfil',
    'Error',
    'Referencia',
  ],
  ends: { active: 'Activo', stopped: 'Detenido', expired: 'Caducado', unknown: 'Terminó con Mai cerrado' },
  oldKey: {
    replaced: (oldId, newId) => `Clave de acceso ${oldId} sustituida por ${newId}`,
    reactivated: oldId => `Clave de acceso ${oldId} activa de nuevo`,
    deleted: oldId => `Clave de acceso ${oldId} eliminada`,
  },
  renewed: count => plural('es', count, { one: 'renovado una vez', other: n => `renovado ${n} veces` }),
  more: count =>
    plural('es', count, {
      one: 'Hay 1 entrada anterior en el archivo CSV',
      other: n => `Hay ${n} entradas anteriores en el archivo CSV`,
    }),
  profile: profile => `Perfil ${profile}`,
  reference: reference => `Referencia ${reference}`,
  fileName: 'mai-actividad.csv',
};

export const tray: Text['tray'] = {
  tooltip: {
    idle: 'Mai: ningún rol activo',
    working: 'Mai: un momento…',
    attention: 'Mai: acción necesaria',
  },
  stop: 'Detener',
  signIn: provider => `Iniciar sesión en ${provider}`,
  signInSomewhere: 'Iniciar sesión…',
  signingIn: provider => `Iniciando sesión en ${provider}…`,
  cancel: 'Cancelar',
  confirm: role => `Iniciar ${role} en producción`,
  favorites: 'Favoritos',
  recents: 'Recientes',
  allRoles: 'Todos los roles…',
  open: 'Abrir Mai',
  quit: 'Salir de Mai',
};

export const announce: Text['announce'] = {
  titled: (title, detail) => `${title}. ${detail}`,
  news: news => news.join('. '),
  gettingKeys: (role, account) => `Iniciando ${role} en ${account}`,
  active: (role, account, left) => `${role} en ${account} está activo, ${remaining(left)}`,
  ended: (role, account) => `${role} en ${account} ya no está activo`,
  enter: what => `Intro: ${what}`,
  signedIn: (company, count) =>
    plural('es', count, {
      one: `Sesión iniciada en ${company}. 1 rol`,
      other: n => `Sesión iniciada en ${company}. ${n} roles`,
    }),
};
