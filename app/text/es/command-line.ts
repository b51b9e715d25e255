import type { Text } from '../en/en.ts';
import { list } from '../grammar.ts';

export const commandLine: Text['commandLine'] = {
  usage: line => `Uso: ${line}`,
  words: { file: 'ARCHIVO', profile: 'PERFIL', seconds: 'SEGUNDOS' },
  misspelled: (word, meant) => `“${word}” no es un comando de Mai. ¿Querías decir “${meant}”?`,
  fileMissing: name => `“${name}” necesita un archivo.`,
  stillRunning: 'Mai sigue en ejecución. Sal desde su menú e inténtalo de nuevo.',
  policy: {
    none: 'En este equipo no se aplica ninguna política de empresa.',
    setting: 'Ajuste',
    value: 'Valor',
    from: 'Origen',
    lock: 'Bloqueado porque',
    overridden: from => `${from} (reemplazado)`,
  },
  check: {
    valid: name => `${name} es válido.`,
    unchecked: 'Su firma no se comprobó, porque la política de este equipo no indica ninguna clave.',
  },
  signing: {
    keyInvalid: file => `${file} no es una clave privada Ed25519 sin cifrar en formato PEM.`,
    signed: key => `Firmado. La política necesita la clave ${key}.`,
    keyIsOutput: file => `${file} es la clave. Elige otro archivo para la configuración firmada.`,
    keyIsOpen: file =>
      `Otras personas de este equipo pueden leer ${file} y firmar con esa clave. Haz que solo tú puedas leer el archivo.`,
    exists: 'ese archivo ya existe.',
    keepKey: file =>
      `${file} es la clave privada. Guárdala donde solo tú puedas leerla. Una política necesita esta clave:`,
  },
  forget: {
    done: 'Se eliminaron las credenciales, cookies y contraseñas de Mai. Los ajustes se conservan.',
    allDone: 'Se eliminaron todos los datos de Mai.',
    rootOnly: '“--all-users” solo funciona como root en Linux.',
    left: names => `No se pudo eliminar todo para ${list('es', names)}.`,
  },
  help: {
    intro: '“mai” inicia Mai. Estos comandos no abren ninguna ventana y terminan:',
    summaries: {
      ensure: 'Activa el rol de un perfil de AWS.',
      policy: 'Muestra la política de empresa de este equipo: valores, orígenes, bloqueos y problemas.',
      check: 'Comprueba una configuración de empresa como lo haría Mai y muestra cada problema con su línea.',
      sign: 'Firma una configuración de empresa.',
      'new-key': 'Crea una clave para firmar.',
      report: 'Muestra el informe de solución de problemas para soporte, sin datos personales.',
      forget:
        'Cierra Mai y elimina sus credenciales, cookies y contraseñas. Sin “--settings”, los ajustes se conservan.',
      quit: 'Cierra Mai. Con “--for-upgrade”, los roles activos siguen activos y el próximo inicio los continúa.',
      version: 'Muestra la versión.',
      help: 'Muestra esta lista.',
    },
    more: 'Códigos de salida: 0 hecho, 1 no hecho, 2 comando incorrecto. “--ensure” tiene más: consulta docs/tools.md.',
  },
};
