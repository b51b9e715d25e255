import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { hour } from './hour.ts';

export const tools: Text['tools'] = {
  use: {
    heading: 'Usar este rol',
    openConsole: 'Abrir la consola de AWS',
    copyConsoleLink: 'Copiar enlace de consola',
    test: 'Probar credenciales',
    identity: (who, role, account, time) =>
      `Funcionan. AWS te identifica como ${who}, rol ${role} en ${account} (comprobado a ${hour(time)}).`,
    opened: 'Abriendo el navegador…',
    copied: 'Copiado. Mai lo borra del portapapeles al cabo de un minuto.',
    copyFor: 'Copiar para',
    formats: {
      posix: 'bash, zsh',
      fish: 'fish',
      powershell: 'PowerShell',
      cmd: 'Símbolo del sistema de Windows',
      dotenv: 'Archivo .env',
      json: 'JSON',
    },
    copyProfile: 'Copiar AWS_PROFILE',
    copyProfileHint:
      'Pega AWS_PROFILE en una ventana de terminal. Las herramientas de AWS usarán ahí este rol, también después de renovarse.',
    copiedProfile: 'Copiado.',
    copyCredentials: 'Copiar credenciales',
    copyEndpoint: 'Copiar datos del servidor',
    copyEndpointText: 'Copiar datos del servidor con token',
    copyEndpointTextHint:
      'Solo para herramientas que no pueden leer un archivo de token. Ciérralas antes de salir de Mai. Si no, otro usuario de este equipo podría enviarles credenciales falsas.',
    copyHint:
      'Las credenciales pegadas dejan de funcionar cuando caduca el rol. Con los datos del servidor, las herramientas reciben automáticamente las renovadas.',
    copyHintOff: 'Las credenciales pegadas dejan de funcionar cuando caduca el rol.',
  },
  delivery: {
    heading: 'Cómo obtienen las herramientas las credenciales',
    file: 'Del archivo de credenciales',
    fileHint: 'Sirve para cualquier herramienta. Si una sigue abierta tras la renovación, quizá debas reiniciarla.',
    process: 'De Mai, a petición',
    processHint:
      'Para herramientas que se ejecutan durante días. Siempre reciben credenciales actuales (credential_process) y no se guarda nada en archivos.',
    endpoint: 'Solo del servidor local de credenciales',
    endpointHint: 'Para programas iniciados con sus datos. No se guarda nada en archivos.',
  },
  vault: {
    memory:
      'Mai no encontró ningún llavero en este equipo. Las credenciales que no están en un archivo se pierden al salir de Mai.',
    waiting: 'El llavero pide una contraseña. Hasta que lo desbloquees, Mai guarda los secretos solo en memoria.',
  },
  endpoint: {
    listening: port =>
      `En ejecución en el puerto ${port}. No es accesible desde otros equipos. Cada rol tiene su propio token, en un archivo que solo tú puedes leer.`,
  },
  chained: {
    heading: 'Otras cuentas',
    add: 'Añadir un rol de otra cuenta…',
    title: role => `De ${role} a otra cuenta`,
    lead: 'Mai usa este rol para iniciar uno de otra cuenta, si esa cuenta lo permite.',
    role: 'Nombre o ARN del rol',
    roleHint: 'Consúltalo con el administrador de esa cuenta.',
    account: 'ID de cuenta',
    accountHint: '12 dígitos. No hace falta con un ARN.',
    externalId: 'ID externo',
    externalIdHint: 'Solo si ese administrador te dio uno.',
    region: 'Región',
    regionHint: 'Déjala vacía para usar tu región predeterminada.',
    save: 'Añadir rol',
    from: role => `A través de ${role}.`,
    hour: 'AWS permite 1 hora como máximo. Mai lo renueva mientras el otro rol esté activo.',
    forget: 'Eliminar este rol…',
    forgetQuestion: role => `¿Eliminar ${role} y sus credenciales?`,
    forgetYes: 'Eliminar',
    forgetNo: 'Cancelar',
  },
  trust: {
    heading: 'Política de confianza',
    hint: 'Envíala al administrador de esa cuenta para que la añada al rol.',
    people: 'Para personas',
    'people-and-instances': 'Para personas e instancias de EC2',
    copy: 'Copiar la política de confianza',
    copied: 'Copiada.',
    text: 'Política de confianza, en JSON',
  },
  difference: {
    heading: file => `Qué cambia en tu ${file} de AWS`,
    added: 'nuevo',
    removed: 'eliminado',
  },
  restore: {
    open: 'Restaurar archivos de AWS…',
    title: 'Restaurar archivos de AWS',
    lead: 'Antes de cambiar algo que no escribió, Mai guarda una copia de tus archivos de AWS. Se conservan las cinco últimas de cada archivo.',
    none: 'Aún no hay copias. Mai hará la primera antes de cambiar algo que no escribió.',
    taken: (file, time) => `${file}, ${time}`,
    look: 'Ver qué cambiaría',
    same: 'Esta copia es igual al archivo actual.',
    restore: 'Restaurar esta copia',
    restored: 'Restaurado. Se guardó una copia de la versión anterior.',
    active: 'Las credenciales de los roles activos se vuelven a escribir.',
  },
};

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Este enlace ha caducado',
    text: 'Un enlace de consola de Mai funciona una sola vez y durante 30 segundos. Vuelve a abrir la consola desde Mai.',
  },
  unchecked: {
    title: 'La consola no se puede abrir aquí',
    text: 'Mai no pudo confirmar que este navegador sea el tuyo. En Mai, elige “Copiar enlace de consola” y pega el enlace aquí.',
  },
};

export const credentialProcess: Text['credentialProcess'] = {
  notActive: profile => `No hay ningún rol activo para el perfil “${profile}”. Abre Mai e inicia el rol.`,
  keychainWaiting: 'El llavero pide su contraseña. Desbloquéalo e inténtalo de nuevo.',
  keychainUnreachable: profile =>
    `Las credenciales del perfil “${profile}” están en el llavero, al que no se puede acceder desde aquí. Inicia Mai en tu escritorio y después el rol.`,
  notRunning: profile =>
    `Mai no está en ejecución y no tiene credenciales para el perfil “${profile}”. Inicia Mai y después el rol.`,
  expired: profile =>
    `Las credenciales del perfil “${profile}” han caducado y Mai no está en ejecución. Inicia Mai y después el rol.`,
};

export const renewalNotices: Text['renewalNotices'] = {
  personTitle: company => `Inicia sesión en ${company}`,
  person: (host, since) =>
    `Vuelve a iniciar sesión en ${host} para mantener tus roles activos. Pendiente desde ${hour(since)}.`,
  notNow: 'Ahora no',
  way: (since, at) => `Desde ${hour(since)}. Mai volverá a intentarlo a ${hour(at)}.`,
  offlineTitle: 'Este equipo no tiene conexión',
  offline: since => `Desde ${hour(since)}. Mai renovará tus roles cuando vuelva la conexión.`,
  works: (role, account, until) => `${role} en ${account} está activo hasta ${hour(until)}.`,
  moreWork: count =>
    plural('es', count, {
      one: '1 rol más está activo por más tiempo.',
      other: n => `${n} roles más están activos por más tiempo.`,
    }),
  ended: (role, account, at) => `${role} en ${account} caducó a ${hour(at)}.`,
  waits: (role, account) => `Después se iniciará ${role} en ${account}.`,
  moreEnded: count =>
    plural('es', count, { one: '1 rol más ha caducado.', other: n => `${n} roles más han caducado.` }),
  listed: 'Renovación',
};

export const defaultProfile: Text['defaultProfile'] = {
  ownTitle: 'Las herramientas sin perfil usan tu propio “default”',
  own: (role, account) =>
    `Tus archivos de AWS tienen un perfil “default” que Mai no creó. Puedes usar ${role} en ${account} en su lugar. Mai guarda una copia.`,
  instead: role => `Usar ${role}`,
  keep: 'Conservar el mío',
  listed: 'Perfil predeterminado',
};
