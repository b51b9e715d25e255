import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const troubleshoot: Text['troubleshoot'] = {
  title: 'Solución de problemas',
  question: '¿Por qué no se conecta mi herramienta?',
  running: 'Comprobando…',
  again: 'Volver a comprobar',
  copy: 'Copiar informe',
  copied: 'Copiado.',
  copyDetails: 'Copiar detalles',
  learnMore: 'Más información',
  checked: [
    'Credenciales de tus archivos de AWS',
    'Ajustes que las reemplazan',
    'Conexión con AWS y reloj',
    'Configuración de la empresa en este equipo',
  ],
  allWell: 'No se encontraron problemas.',
  allWellHint: 'Si una herramienta sigue sin conectarse, reiníciala. La mayoría solo lee los archivos al iniciarse.',
  counted: (faults, warnings, hints) =>
    list('es', [
      ...(faults > 0 ? [plural('es', faults, { one: '1 problema', other: n => `${n} problemas` })] : []),
      ...(warnings > 0 ? [plural('es', warnings, { one: '1 advertencia', other: n => `${n} advertencias` })] : []),
      ...(hints > 0 ? [plural('es', hints, { one: '1 sugerencia', other: n => `${n} sugerencias` })] : []),
    ]),
  severities: { problem: 'Problema', warning: 'Advertencia', tip: 'Sugerencia' },
  fixes: {
    'clear-keys': 'Guardar copia y eliminar',
    'set-region': region => `Usar ${region}`,
    'close-to-others': 'Restringir el acceso',
    renew: 'Renovar ahora',
    'make-default': role => `Usar ${role} por defecto`,
  },
  fixing: 'Corrigiendo…',
  places: {
    environment: 'en tu entorno',
    file: (path, line) => `en ${path}, línea ${line}`,
  },
  files: { credentials: 'archivo de credenciales', config: 'archivo config' },
  'nothing-active': {
    title: 'Ningún rol activo',
    detail: 'Las herramientas encontrarán credenciales cuando inicies un rol en Mai.',
  },
  'no-default': {
    title: 'Ningún rol por defecto',
    detail: profiles =>
      `Las herramientas sin perfil no encuentran credenciales. Usa un rol por defecto o elige ${either('es', profiles)} en la herramienta.`,
  },
  'variable-wins': {
    title: names =>
      plural('es', names.length, {
        one: `${list('es', names)} tiene prioridad sobre Mai`,
        other: `${list('es', names)} tienen prioridad sobre Mai`,
      }),
    where: (names, place) =>
      plural('es', names.length, {
        one: `${list('es', names)} está definida ${place}.`,
        other: `${list('es', names)} están definidas ${place}.`,
      }),
    keys: 'Las herramientas de AWS usan las credenciales de ahí y no las de Mai.',
    profile: value => `Por eso, las herramientas usan el perfil “${value}”, que Mai no administra.`,
    file: value => `Por eso, las herramientas leen ${value} en lugar del archivo que escribe Mai.`,
    role: 'Por eso, las herramientas obtienen credenciales de otra forma antes de leer los archivos.',
    region: value => `Las herramientas usan ${value}, aunque el rol tenga otra región en Mai.`,
    endpoint: value => `Las herramientas se conectan a ${value} en lugar de a AWS.`,
    environment: names =>
      plural('es', names.length, {
        one: 'Elimina la variable donde esté definida y vuelve a iniciar sesión en este equipo. O inicia la herramienta sin ella.',
        other:
          'Elimina las variables donde estén definidas y vuelve a iniciar sesión en este equipo. O inicia la herramienta sin ellas.',
      }),
    inFile: names =>
      plural('es', names.length, {
        one: 'Elimina esa línea y abre otra ventana de terminal.',
        other: 'Elimina esas líneas y abre otra ventana de terminal.',
      }),
  },
  'long-lived-key': {
    title: id => `La clave de acceso ${id} no caduca nunca`,
    profile: (profile, file) => `Está en el perfil “${profile}” del ${file}.`,
    line: (file, line) => `Está en la línea ${line} del ${file}.`,
    variable: (name, place) => `Está en ${name}, definida ${place}.`,
    age: days =>
      days === 0
        ? 'El archivo se modificó hoy.'
        : plural('es', days, {
            one: 'El archivo se modificó hace 1 día.',
            other: n => `El archivo se modificó hace ${n} días.`,
          }),
    why: 'Quien la copie, de una copia de seguridad o de un portátil perdido, puede usarla hasta que se elimine.',
  },
  'process-shadowed': {
    title: profile => `Credenciales antiguas tienen prioridad en “${profile}”`,
    detail:
      'El archivo config indica un programa que proporciona credenciales actuales. Las herramientas usan en su lugar las antiguas del archivo de credenciales.',
  },
  'foreign-settings': {
    title: profile => `“${profile}” obtiene credenciales de otra forma`,
    detail: keys =>
      plural('es', keys.length, {
        one: `Su sección del archivo config contiene ${list('es', keys)}, que Mai no escribió. Las herramientas lo usan en lugar de las credenciales de Mai. Elimínalo o da otro nombre de perfil al rol.`,
        other: `Su sección del archivo config contiene ${list('es', keys)}, que Mai no escribió. Las herramientas los usan en lugar de las credenciales de Mai. Elimínalos o da otro nombre de perfil al rol.`,
      }),
  },
  'keys-gone': {
    title: profile => `Faltan las credenciales de “${profile}”`,
    gone: 'Otro programa las eliminó del archivo de credenciales.',
    replaced: 'Otro programa las reemplazó.',
  },
  'region-missing': {
    title: profile => `“${profile}” no tiene región`,
    detail: 'Muchas herramientas se detienen con “You must specify a region”.',
  },
  'wrong-header': {
    title: header => `Las herramientas no encontrarán [${header}]`,
    config: line => `En la línea ${line} del archivo config, la palabra “profile” debe ir delante del nombre.`,
    credentials: line =>
      `En la línea ${line} del archivo de credenciales, el nombre no debe empezar por la palabra “profile”.`,
  },
  'open-to-others': {
    title: what => `Otras personas pueden acceder a tu ${what}`,
    file: 'Otras personas de este equipo pueden leerlo o modificarlo.',
    folder: 'Otras personas de este equipo pueden reemplazar los archivos que contiene.',
    folderName: 'carpeta de AWS',
  },
  'not-own': {
    title: file => `Tu ${file} pertenece a otra persona`,
    detail: 'Quizá se creó con sudo. Pide al departamento de TI que corrija el propietario.',
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
      `Solo algunas herramientas de AWS pueden leer la línea ${line} de ${path}. Las demás rechazan todo el archivo.`,
  },
  'on-network': {
    title: file => `Tu ${file} está en una unidad de red`,
    detail: (path, network) =>
      `${path} está en ${network}. Las herramientas dependen de la red para leerlo y otros equipos ven las mismas credenciales.`,
  },
  'clock-off': {
    title: 'El reloj de este equipo no está en hora',
    detail: minutes =>
      `Difiere de la hora de AWS en ${plural('es', minutes, { one: 'alrededor de un minuto', other: n => `unos ${n} minutos` })}. AWS permite 5 minutos como máximo. Activa el ajuste automático de la hora en el sistema.`,
  },
  'setup-not-refreshed': {
    title: company => `Mai no pudo comprobar si cambió la configuración de ${company}`,
  },
  'old-electron': {
    title: version => `Electron ${version} ya no recibe correcciones de seguridad`,
    development: version =>
      `Esta versión de Mai es solo para desarrollo: su Electron ${version} ya no recibe correcciones de seguridad. No la uses con cuentas reales.`,
    release: version =>
      `Esta versión de Mai está desactualizada: su Electron ${version} ya no recibe correcciones de seguridad. Instala una versión más reciente.`,
  },
  'no-keychain': {
    title: 'No hay llavero en este entorno de escritorio',
    detail:
      'No hay ningún servicio de llavero en ejecución, así que Mai no puede conservar secretos tras un reinicio. Tendrás que iniciar sesión cada vez que se inicie Mai. Instala GNOME Keyring o KWallet.',
  },
  sts: {
    title: host => `No se puede conectar con AWS en ${host}`,
    name: 'No se encontró el nombre. ¿Tiene conexión este equipo? ¿Se necesita la VPN de tu empresa?',
    refused: 'Se rechazó la conexión. Revisa la red, la VPN o el proxy.',
    timeout: 'No respondió a tiempo. Revisa la red, la VPN o el proxy.',
    offline: 'Este equipo no tiene conexión.',
    proxy: 'El proxy de tu red bloqueó la conexión. Consulta al departamento de TI.',
    other: 'Falló la conexión. Revisa la red, la VPN o el proxy.',
    untrusted:
      'La conexión usa un certificado en el que este equipo no confía, a menudo de un proxy de la empresa. Pide al departamento de TI que lo instale.',
    by: proxy => `Los ajustes del sistema dirigen esta conexión por ${proxy}.`,
  },
  report: {
    title: (version, platform) => `Informe de solución de problemas de Mai ${version}, ${platform}`,
    line: (severity, title, detail) => `[${severity}] ${title}: ${detail}`,
    more: count => `y ${number('es', count)} más`,
  },
};
