import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const troubleshoot: Text['troubleshoot'] = {
  title: 'Diagnóstico',
  question: '¿Por qué mi herramienta no lo ve?',
  running: 'Comprobando…',
  again: 'Comprobar de nuevo',
  copy: 'Copiar informe',
  copied: 'Copiado.',
  copyDetails: 'Copiar los detalles',
  learnMore: 'Más información',
  checked: [
    'Credenciales de tus archivos de AWS',
    'Ajustes que tienen prioridad',
    'Conexión con AWS y reloj',
    'Configuración de empresa de este equipo',
  ],
  allWell: 'Mai no ve nada que esté mal.',
  allWellHint:
    'Si una herramienta sigue sin encontrar claves, reiníciala: la mayoría solo lee los archivos al empezar.',
  counted: (faults, warnings, hints) =>
    list('es', [
      ...(faults > 0 ? [plural('es', faults, { one: '1 error', other: n => `${n} errores` })] : []),
      ...(warnings > 0 ? [plural('es', warnings, { one: '1 advertencia', other: n => `${n} advertencias` })] : []),
      ...(hints > 0 ? [plural('es', hints, { one: '1 sugerencia', other: n => `${n} sugerencias` })] : []),
    ]),
  severities: { fault: 'Error', warning: 'Advertencia', hint: 'Sugerencia' },
  fixes: {
    'clear-keys': 'Eliminar, con copia de seguridad',
    'set-region': region => `Usar ${region}`,
    'close-to-others': 'Reservar solo para ti',
    renew: 'Obtener claves nuevas ahora',
    'make-default': role => `Usar ${role} como predeterminado`,
  },
  fixing: 'Corrigiendo…',
  places: {
    environment: 'en el entorno de esta sesión',
    file: (path, line) => `en ${path}, línea ${line}`,
  },
  files: { credentials: 'archivo credentials', config: 'archivo config' },
  'nothing-active': {
    title: 'Ningún rol está activo',
    detail: 'Las herramientas encuentran claves en cuanto eliges un rol en Mai.',
  },
  'no-default': {
    title: 'Ningún rol es el predeterminado',
    detail: profiles =>
      `Las herramientas sin perfil no encuentran credenciales. Usa un rol como predeterminado o indica un perfil en la herramienta (${either('es', profiles)}).`,
  },
  'variable-wins': {
    title: names =>
      plural('es', names.length, {
        one: `${list('es', names)} prevalece sobre los archivos`,
        other: `${list('es', names)} prevalecen sobre los archivos`,
      }),
    where: (names, place) =>
      plural('es', names.length, {
        one: `${list('es', names)} está definida ${place}.`,
        other: `${list('es', names)} están definidas ${place}.`,
      }),
    keys: 'Todas las herramientas de AWS toman de ahí las claves y no miran los archivos que escribe Mai.',
    profile: value => `Por eso las herramientas usan el perfil “${value}”, que Mai no ha escrito.`,
    file: value => `Por eso las herramientas leen ${value} en lugar del archivo que escribe Mai.`,
    role: 'Por eso las herramientas obtienen claves de otra forma antes de mirar los archivos.',
    region: value => `Las herramientas trabajan en ${value}, sea cual sea la región del rol en Mai.`,
    endpoint: value => `Las herramientas se comunican con ${value} en lugar de AWS.`,
    environment: names =>
      plural('es', names.length, {
        one: 'Elimina la variable donde esté definida y vuelve a iniciar sesión en este equipo, o abre la herramienta sin ella.',
        other:
          'Elimina las variables donde estén definidas y vuelve a iniciar sesión en este equipo, o abre la herramienta sin ellas.',
      }),
    inFile: names =>
      plural('es', names.length, {
        one: 'Elimina esa línea y abre un terminal nuevo.',
        other: 'Elimina esas líneas y abre un terminal nuevo.',
      }),
  },
  'long-lived-key': {
    title: id => `La clave de acceso ${id} no caduca nunca`,
    profile: (profile, file) => `Pertenece al perfil “${profile}” del ${file}.`,
    line: (file, line) => `Está en la línea ${line} del ${file}.`,
    variable: (name, place) => `${name} la contiene, definida ${place}.`,
    age: days =>
      days === 0
        ? 'El archivo se cambió hoy.'
        : plural('es', days, { one: 'El archivo tiene un día.', other: n => `El archivo tiene ${n} días.` }),
    why: 'Quien copie una clave así, de una copia de seguridad, una captura de pantalla o un portátil perdido, puede usarla hasta que alguien lo note. “Nadie debería tener que manejar claves de acceso en AWS.”',
    instead:
      'Usa en su lugar un rol en Mai: sus claves caducan por sí solas. Los programas en AWS reciben el rol de su máquina. Después, haz que se elimine la clave en IAM.',
  },
  'process-shadowed': {
    title: profile => `Unas claves antiguas tapan el proceso de “${profile}”`,
    detail:
      'El archivo config nombra un programa que trae claves recientes, pero las claves del archivo credentials van primero y envejecen.',
  },
  'foreign-settings': {
    title: profile => `“${profile}” obtiene sus claves de otra forma`,
    detail: keys =>
      plural('es', keys.length, {
        one: `En el archivo config, su sección tiene ${list('es', keys)}, que Mai no escribió. Las herramientas siguen eso y pasan por alto las claves de Mai. Elimínalo o da otro nombre de perfil al rol.`,
        other: `En el archivo config, su sección tiene ${list('es', keys)}, que Mai no escribió. Las herramientas siguen eso y pasan por alto las claves de Mai. Elimínalos o da otro nombre de perfil al rol.`,
      }),
  },
  'keys-gone': {
    title: profile => `Las claves de “${profile}” ya no están`,
    gone: 'Otro programa las ha quitado del archivo credentials.',
    replaced: 'Otro programa ha puesto otras claves en su lugar.',
  },
  'region-missing': {
    title: profile => `“${profile}” no tiene región`,
    detail: 'Muchas herramientas se detienen con “You must specify a region”.',
  },
  'wrong-header': {
    title: header => `Ninguna herramienta encuentra [${header}]`,
    config: line =>
      `En la línea ${line} del archivo config, el nombre del perfil necesita delante la palabra “profile”.`,
    credentials: line =>
      `En la línea ${line} del archivo credentials, el nombre del perfil va sin la palabra “profile”.`,
  },
  'open-to-others': {
    title: what => `Otros pueden usar tu ${what}`,
    file: 'Otras personas de este equipo pueden leerlo o cambiarlo.',
    folder: 'Otras personas de este equipo pueden poner sus archivos en lugar de los tuyos.',
    folderName: 'carpeta de AWS',
  },
  'not-own': {
    title: file => `Tu ${file} pertenece a otra persona`,
    detail: 'Puede que se creara con sudo. Pide al equipo de TI que te lo devuelva.',
  },
  unreadable: {
    title: file => `No se puede leer tu ${file}`,
    detail: (path, reason) => `${path}: ${reason}`,
  },
  damaged: {
    title: file => `Tu ${file} está dañado`,
    detail: (path, line) =>
      `Las herramientas de AWS no pueden leer la línea ${line} de ${path}, así que rechazan todo el archivo. Corrige o elimina esa línea.`,
    tolerable: (path, line) =>
      `La línea ${line} de ${path} está escrita de un modo que solo algunas herramientas de AWS entienden. Las demás rechazan todo el archivo.`,
  },
  'on-network': {
    title: file => `Tu ${file} está en un disco de red`,
    detail: (path, network) =>
      `${path} está en ${network}. Las herramientas esperan a la red para leerlo y otros equipos ven las mismas claves.`,
  },
  'clock-off': {
    title: 'El reloj de este equipo no va bien',
    detail: minutes =>
      plural('es', minutes, {
        one: 'Se desvía alrededor de un minuto del de AWS. AWS tolera cinco como máximo. Pon el reloj en automático.',
        other: n => `Se desvía unos ${n} minutos del de AWS. AWS tolera cinco como máximo. Pon el reloj en automático.`,
      }),
  },
  'old-electron': {
    title: version => `Electron ${version} ya no recibe correcciones de seguridad`,
    development: version =>
      `Este Mai es solo para desarrollo: su Electron ${version} ya no recibe correcciones de seguridad. No inicies sesión con él en cuentas reales.`,
    release: version =>
      `Este Mai está desactualizado: su Electron ${version} ya no recibe correcciones de seguridad. Instala una versión más reciente.`,
  },
  'no-keychain': {
    title: 'Este escritorio no tiene llavero',
    detail:
      'No responde ningún Secret Service. Lo que Mai guardaría ahí lo mantiene solo en memoria: inicias sesión de nuevo cada vez que se reinicia Mai, y también hay que repetir algunas otras cosas. Instala GNOME Keyring o KWallet.',
  },
  sts: {
    title: host => `No se puede llegar a AWS en ${host}`,
    name: 'Aquí no se conoce ese nombre. ¿Tiene conexión este equipo, o necesita la VPN de tu empresa?',
    refused: 'La conexión fue rechazada. Revisa la red, la VPN o el proxy.',
    timeout: 'No respondió a tiempo. Revisa la red, la VPN o el proxy.',
    offline: 'Este equipo no tiene conexión.',
    proxy: 'El proxy de tu red no dejó pasar a Mai. Pregunta al equipo de TI por el proxy.',
    other: 'La conexión falló. Revisa la red, la VPN o el proxy.',
    untrusted:
      'Algo entre este equipo y AWS muestra un certificado en el que este equipo no confía, como hacen los proxies de algunas empresas. Pide al equipo de TI que instale su certificado en este equipo.',
    by: proxy => `Los ajustes del sistema llevan allí por ${proxy}.`,
  },
  report: {
    title: (version, platform) => `Diagnóstico de Mai ${version}, ${platform}`,
    line: (severity, title, detail) => `[${severity}] ${title}: ${detail}`,
    more: count => `y ${number('es', count)} más`,
  },
};
