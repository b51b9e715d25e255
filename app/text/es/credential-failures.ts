import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

/** Failures between AWS and tools. */
export const keyFailures = {
  'sts-refused': {
    title: role => `AWS no pudo iniciar ${role}`,
    ExpiredTokenException: 'El inicio de sesión tardó demasiado: solo es válido unos minutos. Vuelve a iniciar sesión.',
    IDPRejectedClaim:
      'AWS rechazó el inicio de sesión de tu empresa. Quizá ya se usó o se revocó. Vuelve a iniciar sesión. Si se repite, comunica “IDPRejectedClaim” al departamento de TI.',
    InvalidIdentityToken:
      'AWS no puede verificar el inicio de sesión de tu empresa. Lo más probable es que su certificado haya cambiado y AWS aún tenga el anterior. Comunica “InvalidIdentityToken” al departamento de TI.',
    AccessDenied:
      'El rol no confía en el inicio de sesión de tu empresa. Pide al departamento de TI que revise la política de confianza del rol.',
    RegionDisabledException:
      'Esta región está desactivada en la cuenta. Elige otra región para el rol o consulta al departamento de TI.',
    MalformedPolicyDocument:
      'Una política del rol está dañada. Comunica “MalformedPolicyDocument” al departamento de TI.',
    PackedPolicyTooLarge:
      'Tu inicio de sesión contiene más atributos de los que AWS permite. Comunica “PackedPolicyTooLarge” al departamento de TI.',
    Throttling: 'AWS está recibiendo demasiadas solicitudes de tu empresa. Inténtalo de nuevo en un minuto.',
    DurationTooLong:
      'AWS rechazó todas las duraciones que Mai probó. Pide al departamento de TI que revise la duración máxima de la sesión del rol.',
    Other: code =>
      `AWS respondió “${code}”. Inténtalo de nuevo. Si se repite, comunica este código al departamento de TI.`,
  },
  'sts-unreachable': {
    title: 'No se puede conectar con AWS',
    detail: host => `${host} no respondió. Revisa la red, la VPN o el proxy e inténtalo de nuevo.`,
  },
  'clock-skew': {
    title: 'El reloj de este equipo no está en hora',
    detail: minutes =>
      `Difiere de la hora de AWS en ${plural('es', minutes, { one: 'alrededor de un minuto', other: n => `unos ${n} minutos` })}. AWS permite 5 minutos como máximo. Activa el ajuste automático de la hora en el sistema.`,
  },
  'session-expired': {
    title: role => `${role} ha caducado`,
    detail: 'Mai eliminó sus credenciales.',
    keysStay: 'Sus credenciales siguen en tus archivos de AWS. Puedes cambiarlo en Ajustes.',
  },
  'not-active': { title: 'Este rol no está activo', detail: 'Inicia primero el rol.' },
  'source-stopped': {
    title: role => `No se puede renovar ${role}`,
    detail: source => `Depende de ${source}, que se detuvo. Vuelve a iniciar los dos cuando los necesites.`,
  },
  'keys-missing': {
    title: role => `Faltan las credenciales de ${role}`,
    detail: 'Otro programa las eliminó, o este equipo no tiene un llavero donde guardarlas. Vuelve a iniciar el rol.',
  },
  'keys-refused': {
    title: role => `AWS rechazó las credenciales de ${role}`,
    detail: code =>
      `AWS respondió “${code}”. Quizá se revocaron o las modificó otro programa. Detén el rol y vuelve a iniciarlo.`,
  },
  'not-copyable': {
    title: 'Las credenciales no se pueden copiar para este shell',
    detail: 'Contienen un carácter que este shell no puede representar. Elige otro formato.',
  },
  'trust-missing': {
    title: (role, account) => `${account} aún no permite usar ${role}`,
    detail: source =>
      `Envía la política de confianza al administrador de esa cuenta. En ella consta tu rol ${source}. Si ya se aplicó, quizá a tu rol le falte el permiso “sts:AssumeRole”.`,
    externalId: source =>
      `Envía la política de confianza al administrador de esa cuenta. En ella constan tu rol ${source} y el ID externo. Si ya se aplicó, compara el ID externo carácter por carácter.`,
  },
  'console-refused': {
    title: role => `La consola de AWS rechazó ${role}`,
    detail: status =>
      `AWS respondió con el error ${status}. Prueba las credenciales, o detén el rol y vuelve a iniciarlo.`,
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
    title: 'El servidor local de credenciales está desactivado',
    detail: 'Actívalo primero en Ajustes.',
  },
  'endpoint-unavailable': {
    title: 'No se puede iniciar el servidor local de credenciales',
    'port-taken':
      'Otro programa usa su puerto. Desactiva y activa el servidor para obtener uno nuevo y vuelve a copiar sus datos.',
    'no-token-file': 'Mai no puede escribir el archivo de token para los programas.',
    other: 'El sistema no permite que Mai ejecute un servidor.',
  },
} satisfies Partial<Text['failures']>;

/** Failures of files. */
export const fileFailures = {
  files: {
    credentials: 'archivo de credenciales',
    config: 'archivo config',
    denied: 'Mai no tiene permiso para usarlo. Revisa su propietario y sus permisos.',
    'read-only': 'Está en un disco de solo lectura.',
    full: 'El disco está lleno. Libera espacio e inténtalo de nuevo.',
    'not-a-file': 'En su lugar hay una carpeta u otra cosa.',
    'link-loop': 'Es un enlace que apunta a sí mismo.',
    busy: 'Otro programa lo está usando. Cierra ese programa e inténtalo de nuevo.',
    'missing-folder': 'Su carpeta no existe y no se puede crear.',
    'not-text': 'No es un archivo de texto.',
    other: 'Se desconoce el motivo.',
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
      `Las herramientas de AWS no pueden leer la línea ${line} de ${path}. No se cambió nada. Corrige o elimina esa línea e inténtalo de nuevo.`,
  },
  'edit-refused': {
    title: file => `Mai no cambió tu ${file} de AWS`,
    detail: path => `El cambio habría afectado a otros perfiles de ${path}. Informa de este problema, por favor.`,
  },
  'section-foreign': {
    title: profile => `Ya tienes un perfil llamado “${profile}”`,
    detail: 'Mai no lo creó. Usa otro nombre de perfil o reemplázalo.',
    longLived:
      'Contiene una clave de acceso a largo plazo. Si lo reemplazas, se elimina del archivo (se guarda una copia). Usa otro nombre de perfil si aún la necesitas.',
  },
  'file-busy': {
    title: file => `Tu ${file} de AWS cambia continuamente`,
    detail: path => `Otro programa no deja de escribir en ${path}, así que Mai no lo cambió. Inténtalo de nuevo.`,
  },
} satisfies Partial<Text['failures']>;
