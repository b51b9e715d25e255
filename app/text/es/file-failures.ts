import type { Text } from '../en/en.ts';

/** What goes wrong with files on this computer. */
export const fileFailures = {
  files: {
    credentials: 'archivo credentials',
    config: 'archivo config',
    denied: 'El sistema no deja que Mai lo use. Revisa de quién es y qué permisos tiene.',
    'read-only': 'Está en un disco de solo lectura.',
    full: 'El disco está lleno. Libera espacio e inténtalo de nuevo.',
    'not-a-file': 'En su lugar hay una carpeta u otra cosa que no es un archivo.',
    'link-loop': 'Es un enlace que lleva a sí mismo.',
    busy: 'Otro programa lo tiene ocupado. Cierra ese programa e inténtalo de nuevo.',
    'missing-folder': 'La carpeta donde debería estar no existe y no se puede crear.',
    'not-text': 'No contiene texto.',
    other: 'El sistema no dio ninguna razón que Mai conozca.',
  },
  'file-unreadable': {
    title: file => `No se puede leer tu ${file} de AWS`,
    detail: (path, reason) => `${path}: ${reason} No se cambió nada.`,
  },
  'file-unwritable': {
    title: file => `No se puede escribir en tu ${file} de AWS`,
    detail: (path, reason) => `${path}: ${reason} No se cambió nada.`,
  },
  'file-unparsable': {
    title: file => `Tu ${file} de AWS está dañado`,
    detail: (path, line) =>
      `Las herramientas de AWS no pueden leer la línea ${line} de ${path}. Mai no cambió nada. Corrige o elimina esa línea e inténtalo de nuevo.`,
  },
  'edit-refused': {
    title: file => `Mai no tocó tu ${file} de AWS`,
    detail: path =>
      `El cambio habría alterado cómo se leen otros perfiles de ${path}, así que no se hizo. Por favor, infórmanos.`,
  },
  'section-foreign': {
    title: profile => `El perfil “${profile}” no es de Mai`,
    detail:
      'Lo escribió otra persona u otro programa. Usa otro nombre de perfil o deja que Mai escriba ahí sus claves.',
    longLived:
      'Contiene una clave de acceso a largo plazo. Si Mai escribe ahí, esa clave sale del archivo (se guarda una copia). Usa otro nombre de perfil si aún la necesitas.',
  },
  'file-busy': {
    title: file => `Tu ${file} de AWS no deja de cambiar`,
    detail: path => `Otro programa sigue escribiendo en ${path}. Mai no escribió encima; inténtalo de nuevo.`,
  },
  'settings-damaged': {
    title: 'Los ajustes de Mai estaban dañados',
    detail: keptAs =>
      `Mai guardó el archivo dañado como ${keptAs} y empezó de cero. Añade tu empresa otra vez, por favor.`,
  },
  'settings-unwritable': {
    title: 'Mai no puede guardar sus ajustes',
    detail: reason => `${reason} Lo que cambies ahora se perderá al salir de Mai.`,
  },
} satisfies Partial<Text['failures']>;
