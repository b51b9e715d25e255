import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

/** Failures between AWS and tools. */
export const keyFailures = {
  'sts-refused': {
    title: role => `AWS no dio claves para ${role}`,
    ExpiredTokenException:
      'El inicio de sesión tardó demasiado. Las empresas dan cinco minutos. Inicia sesión otra vez.',
    IDPRejectedClaim:
      'AWS rechazó al proveedor de identidad de tu empresa: quizá el inicio de sesión ya se usó o se retiró. Inicia sesión otra vez; si sigue igual, di “IDPRejectedClaim” al equipo de TI.',
    InvalidIdentityToken:
      'AWS no puede verificar el inicio de sesión de tu empresa. Lo habitual es que su certificado haya cambiado y AWS aún no lo sepa. Di “InvalidIdentityToken” al equipo de TI.',
    AccessDenied:
      'El rol no confía en el inicio de sesión de tu empresa. Pide al equipo de TI que revise la política de confianza del rol.',
    RegionDisabledException:
      'AWS tiene esta región desactivada para la cuenta. Elige otra región para el rol o pregunta al equipo de TI.',
    MalformedPolicyDocument: 'Una política del rol está dañada. Di “MalformedPolicyDocument” al equipo de TI.',
    PackedPolicyTooLarge:
      'Tu inicio de sesión lleva más atributos de los que AWS acepta. Di “PackedPolicyTooLarge” al equipo de TI.',
    Throttling: 'AWS está saturado con solicitudes de tu empresa. Inténtalo de nuevo en un minuto.',
    DurationTooLong:
      'AWS rechazó todas las duraciones que Mai pidió. Pide al equipo de TI que revise la duración máxima de la sesión del rol.',
    Other: code => `AWS respondió “${code}”. Inténtalo de nuevo; si sigue igual, di esta palabra al equipo de TI.`,
  },
  'sts-unreachable': {
    title: 'No se puede llegar a AWS',
    detail: host => `${host} no respondió. Revisa la red, la VPN o el proxy e inténtalo de nuevo.`,
  },
  'clock-skew': {
    title: 'El reloj de este equipo no va bien',
    detail: minutes =>
      plural('es', minutes, {
        one: 'Se desvía alrededor de un minuto del de AWS. AWS tolera cinco como máximo. Pon el reloj en automático.',
        other: n => `Se desvía unos ${n} minutos del de AWS. AWS tolera cinco como máximo. Pon el reloj en automático.`,
      }),
  },
  'session-expired': {
    title: role => `${role} ha terminado`,
    detail: 'Su tiempo se acabó y Mai eliminó sus claves.',
    keysStay: 'Su tiempo se acabó. Sus claves muertas siguen en los archivos, como quieren tus ajustes.',
  },
  'not-active': { title: 'Este rol no está activo', detail: 'Obtén primero sus claves.' },
  'source-stopped': {
    title: role => `${role} no se puede renovar`,
    detail: source => `Se llega desde ${source}, que se detuvo. Inicia los dos de nuevo cuando los necesites.`,
  },
  'keys-missing': {
    title: role => `${role} ya no tiene claves`,
    detail:
      'Otro programa las quitó, o este equipo no tiene un llavero donde Mai pueda guardarlas entre reinicios. Obtén unas nuevas.',
  },
  'keys-refused': {
    title: role => `AWS no acepta las claves de ${role}`,
    detail: code =>
      `AWS respondió “${code}”. Quizá se revocaron las claves o las cambió otro programa. Detén el rol e inícialo de nuevo.`,
  },
  'not-copyable': {
    title: 'No se puede escribir para este shell',
    detail: 'Las claves contienen un carácter que no sabe escribir. Elige otro formato.',
  },
  'trust-missing': {
    title: (role, account) => `${account} aún no te deja entrar en ${role}`,
    detail: source =>
      `Envía la política de confianza al administrador de esa cuenta: nombra tu rol ${source}. Si ya está ahí, quizá a tu propio rol le falte el permiso “sts:AssumeRole”.`,
    externalId: source =>
      `Envía la política de confianza al administrador de esa cuenta: nombra tu rol ${source} y el ID externo. Si ambos ya están ahí, compara el ID externo letra por letra.`,
  },
  'console-refused': {
    title: role => `La consola de AWS no dejó entrar a ${role}`,
    detail: status => `AWS respondió con el error ${status}. Prueba las claves, o detén el rol e inícialo de nuevo.`,
  },
  'browser-unavailable': {
    title: 'No se abrió ningún navegador',
    detail: 'El sistema no pudo abrir un navegador web. Copia el enlace de la consola y pégalo en uno.',
  },
  'browser-missing': {
    title: browser => `${browser} no pudo abrir la consola`,
    detail: 'Se abrió en tu navegador predeterminado. Elige otro navegador para esta cuenta.',
  },
  'endpoint-off': {
    title: 'El punto de conexión local está desactivado',
    detail: 'Actívalo primero en los ajustes.',
  },
  'endpoint-unavailable': {
    title: 'El punto de conexión local no puede empezar',
    'port-taken':
      'Otro programa tiene su puerto. Desactiva y activa el punto de conexión para obtener uno nuevo, y copia otra vez sus líneas.',
    'no-token-file': 'Mai no puede escribir el archivo del que los programas leen su token.',
    other: 'El sistema no deja que Mai escuche en este equipo.',
  },
} satisfies Partial<Text['failures']>;

/** Failures of files. */
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
