import type { Text } from '../en/en.ts';
import type { enUpdateFailures } from '../en/updates.ts';
import type { Words } from '../words.ts';

/** Actualizaciones de Mai. */
export const updates: Text['updates'] = {
  title: 'Actualizaciones',
  available: version => `Mai ${version} está disponible`,
  broughtBy: {
    deb: 'Llega con las actualizaciones de tu sistema. También puedes instalar el paquete por tu cuenta.',
    rpm: 'Llega con las actualizaciones de tu sistema. También puedes instalar el paquete por tu cuenta.',
    msi: 'La instala el departamento de TI.',
    managed: 'La instala el departamento de TI.',
    archive: 'Descárgala y reemplaza con ella esta versión de Mai.',
    development: 'Compílala a partir del código fuente.',
  },
  inPlace: 'Mai se reinicia una vez. Los roles activos siguen activos.',
  stages: {
    downloading: 'Descargando…',
    downloaded: 'Mai la instala cuando no haya ningún inicio de sesión, inicio de rol ni renovación en curso.',
    installing: 'Instalando…',
  },
  install: 'Instalar',
  download: 'Descargar…',
  later: 'Ahora no',
  whatsNew: 'Novedades…',
  whatsNewIn: version => `Novedades de Mai ${version}`,
  noNews: 'Esta versión no tiene descripción.',
  installed: version => `Mai ${version} está instalado`,
  installedHint: 'Reinicia Mai para usarlo. Los roles activos siguen activos.',
  restart: 'Reiniciar Mai',
  restartTo: version => `Reiniciar para usar Mai ${version}`,
  updated: version => `Mai se ha actualizado a la versión ${version}`,
  updatedHint: 'Tus roles activos han seguido activos.',
  close: 'Cerrar',
  unconfigured: 'Esta compilación de Mai no recibe actualizaciones.',
  checkNow: 'Comprobar ahora',
  checking: 'Comprobando…',
  never: 'Aún no se ha comprobado.',
  upToDate: at => `Mai está actualizado. Última comprobación: ${at}.`,
};

export const updateFailures: Words<typeof enUpdateFailures> = {
  'update-unreachable': {
    title: 'Mai no ha podido buscar actualizaciones',
    network: host => `No se puede acceder a ${host}. Mai lo intentará más tarde.`,
    timeout: host => `${host} tarda demasiado en responder. Mai lo intentará más tarde.`,
    answer: host => `${host} no ha devuelto el archivo. Mai lo intentará más tarde.`,
  },
  'update-list-refused': {
    title: 'Mai ha rechazado la lista de actualizaciones',
    signature: 'No está firmada con una clave del editor de Mai. No se ha instalado nada.',
    format: 'Está firmada, pero esta versión de Mai no puede leerla. Instala tú la versión más reciente.',
    'too-large': 'Es más grande de lo que puede ser una lista. No se ha instalado nada.',
    older: 'Es anterior a la última. No se ha instalado nada.',
    expired: 'Ha caducado. Comprueba la fecha de este equipo. Si es correcta, avisa al departamento de TI.',
    redirect: 'Su servidor redirige a una dirección sin cifrar. No se ha instalado nada.',
  },
  'update-file-refused': {
    title: version => `Mai ${version} no se ha instalado`,
    size: 'El archivo descargado no tiene el tamaño correcto. Se ha eliminado.',
    content: 'El archivo descargado no es el de la lista firmada. Se ha eliminado.',
    publisher: 'La aplicación descargada no está firmada por el editor de esta. Se ha eliminado.',
    redirect: 'El servidor redirige a una dirección sin cifrar. No se ha descargado nada.',
  },
  'update-failed': {
    title: version => `Mai ${version} no se ha instalado`,
    installer: 'El instalador ha informado de un error. Esta versión de Mai no ha cambiado y lo intentará más tarde.',
    unchanged:
      'El instalador ha terminado antes de tiempo. Esta versión de Mai no ha cambiado y lo intentará más tarde.',
  },
  'update-unsaved': { title: 'Mai no ha podido preparar la actualización' },
};
