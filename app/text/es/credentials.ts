import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';
import { hour } from './hour.ts';

export const tools: Text['tools'] = {
  use: {
    heading: 'Usar',
    openConsole: 'Abrir la consola de AWS',
    copyConsoleLink: 'Copiar el enlace de la consola',
    test: 'Probar estas credenciales',
    identity: (who, role, account, time) =>
      `AWS te conoce como ${who}, con el rol ${role} de ${account}. Hora: ${time}.`,
    opened: 'Se abre tu navegador.',
    copied: 'Copiado. En un minuto desaparecerá del portapapeles.',
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
      'Con AWS_PROFILE en un terminal, todas las herramientas de AWS que se ejecuten en él usan este rol, también con las claves renovadas.',
    copiedProfile: 'Copiado.',
    copyCredentials: 'Copiar claves',
    copyEndpoint: 'Copiar las líneas del punto de conexión',
    copyEndpointText: 'Copiar las líneas del punto de conexión con token',
    copyEndpointTextHint:
      'Solo para herramientas que no pueden leer un archivo de token. Ciérralas antes de salir de Mai: después, otro usuario de este equipo podría enviarles credenciales falsas.',
    copyHint:
      'Las claves pegadas en algún sitio terminan con el rol. Las líneas del punto de conexión traen claves nuevas por sí solas.',
    copyHintOff: 'Las claves pegadas en algún sitio terminan con el rol.',
  },
  delivery: {
    heading: 'Cómo reciben las claves las herramientas',
    file: 'Del archivo credentials',
    fileHint: 'Para todas las herramientas. Una que sigue abierta no nota las claves nuevas.',
    process: 'Preguntando a Mai',
    processHint:
      'Para herramientas que funcionan durante días: reciben las claves nuevas por sí solas (credential_process). Ningún archivo contiene claves.',
    endpoint: 'Solo del punto de conexión local',
    endpointHint: 'Para programas iniciados con sus líneas. Ningún archivo contiene claves.',
  },
  vault: {
    memory:
      'Mai no encontró ningún llavero en este equipo. Las claves que no están en un archivo se guardan en memoria y se pierden al salir de Mai.',
    waiting: 'Su llavero pide una contraseña. Hasta que se desbloquee, Mai guarda los secretos solo en memoria.',
  },
  endpoint: {
    listening: port =>
      `Los programas de este equipo reciben claves como en EC2. Cada rol tiene su propio token, en un archivo que solo tú puedes leer. No es accesible desde otros equipos. Puerto ${port}.`,
  },
  chained: {
    heading: 'Otras cuentas',
    add: 'Añadir un rol de otra cuenta…',
    title: role => `De ${role} a otra cuenta`,
    lead: 'Mai obtiene sus claves con las de este rol, si esa cuenta te deja entrar.',
    role: 'Nombre o ARN del rol',
    roleHint: 'Como lo llamó el administrador de esa cuenta.',
    account: 'Número de cuenta',
    accountHint: '12 dígitos. No hace falta con un ARN.',
    externalId: 'ID externo',
    externalIdHint: 'Solo si ese administrador te dio uno.',
    region: 'Región',
    regionHint: 'Vacío: tu región predeterminada.',
    save: 'Añadir rol',
    from: role => `Se llega desde ${role}.`,
    hour: 'AWS da sus claves por 1 hora como máximo. Mai las renueva mientras el otro rol esté activo.',
    forget: 'Olvidar este rol…',
    forgetQuestion: role => `¿Olvidar ${role} y eliminar sus claves?`,
    forgetYes: 'Olvidar',
    forgetNo: 'Conservar',
  },
  trust: {
    heading: 'Política de confianza',
    hint: 'Envíala al administrador de esa cuenta, que la pondrá en el rol.',
    people: 'Para personas',
    'people-and-instances': 'Para personas e instancias de EC2',
    copy: 'Copiar la política de confianza',
    copied: 'Copiado.',
    text: 'Política de confianza, en JSON',
  },
  difference: {
    heading: file => `Qué cambia en tu ${file} de AWS`,
    added: 'nuevo',
    removed: 'desaparece',
  },
  restore: {
    open: 'Restaurar archivos de AWS…',
    title: 'Restaurar archivos de AWS',
    lead: 'Antes de cambiar lo que otros escribieron, Mai guarda una copia: las cinco últimas de cada archivo.',
    none: 'Aún no hay ninguna copia. Mai hará la primera cuando cambie un archivo que otros escribieron.',
    taken: (file, time) => `${file}, ${time}`,
    look: 'Mostrar qué cambiaría',
    same: 'Esta copia es igual que el archivo actual.',
    restore: 'Restaurar esta copia',
    restored: 'Restaurado. Lo que había antes es ahora otra copia.',
    active: 'Las claves de los roles activos se escriben de nuevo.',
  },
};

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Este enlace ha caducado',
    text: 'Un enlace de consola de Mai funciona una vez, durante 30 segundos. Vuelva a abrir la consola desde Mai.',
  },
  unchecked: {
    title: 'La consola no se puede abrir aquí',
    text: 'Mai no ha podido confirmar que este navegador sea suyo. En Mai, elija “Copiar el enlace de la consola” y pegue el enlace aquí.',
  },
};

export const credentialProcess: Text['credentialProcess'] = {
  noProfile: 'No se le indicó a Mai por qué perfil de AWS se le pregunta.',
  notActive: profile => `Mai no tiene claves activas para el perfil “${profile}”. Abre Mai e inicia el rol.`,
  keychainWaiting: 'El llavero pide su contraseña. Desbloquéelo y vuelva a intentarlo.',
  keychainUnreachable: profile =>
    `Mai ha guardado credenciales para el perfil “${profile}”, pero no se puede acceder al llavero desde aquí. Abra Mai en su escritorio y después inicie el rol.`,
  notRunning: profile =>
    `Mai no está abierto y no ha guardado claves para el perfil “${profile}”. Abre Mai y después inicia el rol.`,
  expired: profile =>
    `Las claves del perfil “${profile}” han caducado y Mai no está abierto. Abre Mai y después inicia el rol.`,
};

export const renewalNotices: Text['renewalNotices'] = {
  personTitle: company => `Inicia sesión en ${company}`,
  person: (host, since) => `${host} quiere verte desde ${hour(since)} antes de dar claves nuevas.`,
  notNow: 'Ahora no',
  way: (since, at) => `Desde ${hour(since)}. Mai lo intentará otra vez por sí solo a ${hour(at)}.`,
  offlineTitle: 'Este equipo no tiene conexión',
  offline: since => `Desde ${hour(since)}. Las claves nuevas llegarán cuando vuelva la red.`,
  works: (role, account, until) => `${role} en ${account} funciona hasta ${hour(until)}.`,
  moreWork: count =>
    plural('es', count, { one: 'Uno más funciona más tiempo.', other: n => `${n} más funcionan más tiempo.` }),
  ended: (role, account, at) => `${role} en ${account} terminó a ${hour(at)}.`,
  waits: (role, account) => `${role} en ${account} empezará entonces.`,
  moreEnded: count => plural('es', count, { one: 'Uno más ha terminado.', other: n => `${n} más han terminado.` }),
  listed: 'Claves nuevas',
};

export const defaultProfile: Text['defaultProfile'] = {
  ownTitle: 'Las herramientas sin perfil usan tu propio “default”',
  own: (role, account) =>
    `Los archivos de AWS tienen un perfil “default” que no es de Mai. ${role} en ${account} puede ocupar su lugar. Se guarda una copia de seguridad del archivo.`,
  instead: role => `Usar ${role} en su lugar`,
  keep: 'Conservar el mío',
  listed: 'Perfil predeterminado',
};
