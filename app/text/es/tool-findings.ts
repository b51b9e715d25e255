import type { Text } from '../en/en.ts';

export const toolFindings: Text['toolFindings'] = {
  terminal: shell => `en cada terminal (${shell})`,
  removeMark: 'Guardar copia y eliminar',
  incomplete: 'Falta una parte en el archivo de credenciales, así que AWS rechaza el resto.',
  'process-gone': {
    title: profile => `“${profile}” ejecuta un programa que no existe`,
    detail: program => `Su credential_process indica ${program}, que no existe. ¿Se ha movido Mai?`,
  },
  'byte-order-mark': {
    title: file => `Tu ${file} empieza con una marca de orden de bytes (BOM)`,
    detail: path =>
      `Está en la línea 1 de ${path}. Por ella, la AWS CLI y boto3 rechazan todo el archivo. Algunos editores la añaden.`,
  },
  repeated: {
    section: name => `[${name}] aparece dos veces`,
    setting: name => `${name} aparece dos veces`,
    detail: (path, line) =>
      `Se repite en la línea ${line} de ${path}, así que la AWS CLI y boto3 rechazan todo el archivo. Conserva solo una.`,
  },
  'inline-comment': {
    title: name => `Un comentario se lee como parte de ${name}`,
    detail: (path, line) =>
      `En la línea ${line} de ${path}, la AWS CLI y boto3 leen el comentario como parte del valor. Ponlo en una línea aparte.`,
  },
  'link-broken': {
    title: file => `Tu ${file} es un enlace roto`,
    detail: (path, link) => `${path} apunta a ${link}, que no existe. Restaura ese archivo o elimina el enlace.`,
  },
  'no-room': {
    title: 'El disco está lleno',
    detail: path => `No se pueden escribir credenciales nuevas en ${path}. Libera espacio.`,
  },
  'not-writable': {
    title: 'Tu carpeta de AWS es de solo lectura',
    detail: path =>
      `No se pueden escribir credenciales nuevas en ${path}. Pide acceso a su propietario o al departamento de TI.`,
  },
  'services-missing': {
    title: profile => `“${profile}” indica servicios que no existen`,
    detail: (value, place) =>
      `“services = ${value}” está definido ${place}, pero no hay ninguna sección [services ${value}]. Algunas herramientas se detienen ahí. Elimina esa línea.`,
  },
  'credentials-refused': {
    ours: profile => `AWS rechaza las credenciales de “${profile}”`,
    theirs: profile => `AWS rechaza las credenciales de otro programa en “${profile}”`,
    detail: code => `AWS respondió ${code}. Se modificaron o ya no son válidas.`,
    default: code => `Las herramientas sin perfil las usan y AWS responde ${code}. Elimínalas.`,
  },
  'other-identity': {
    title: profile => `“${profile}” usa otro rol`,
    detail: (name, account) =>
      `Las herramientas que lo usan actúan como ${name} en la cuenta ${account}. El archivo contiene otras credenciales.`,
  },
  'tool-stopped': {
    title: host => `Las herramientas no pueden conectar con AWS en ${host}`,
    name: 'No se encontró el nombre.',
    refused: 'Se rechazó la conexión.',
    timeout: 'No respondió a tiempo.',
    other: 'Falló la conexión.',
    untrusted: 'Usa un certificado en el que las herramientas no confían.',
    cause: (name, value, place) => `Causa probable: ${name} = ${value} (${place}). Corrígelo o elimínalo.`,
    plain: 'Mai sí puede conectar. Pregunta al departamento de TI cómo acceden las herramientas a AWS desde aquí.',
  },
  'ca-bundle': {
    title: name => `${name} no contiene certificados utilizables`,
    missing: (value, place) => `Está definido ${place}, pero ${value} no existe. Corrígelo o elimínalo.`,
    unreadable: (value, place) => `Está definido ${place}, pero no se puede leer ${value}. Corrígelo o elimínalo.`,
    'no-certificate': (value, place) =>
      `Está definido ${place}, pero ${value} no contiene ningún certificado. Corrígelo o elimínalo.`,
  },
  'proxy-dead': {
    title: name => `${name} indica un proxy que no responde`,
    detail: (value, place) =>
      `Su valor ${place} es ${value}, donde no hay ningún proxy en ejecución. Corrígelo o elimínalo.`,
  },
  'endpoint-set': {
    title: profile => `“${profile}” no se conecta a AWS`,
    detail: (name, value, place) =>
      `El valor de ${name} es ${value} ${place}. Las herramientas que usan el perfil se conectan a esa dirección.`,
  },
  'region-unknown': {
    title: value => `“${value}” no es una región de AWS`,
    detail: (name, place) => `${name} tiene ese valor ${place}. Una región tiene la forma eu-central-1.`,
  },
  'aws-alias': {
    title: 'El comando aws está modificado',
    detail: (definition, place) =>
      `“aws” ejecuta “${definition}” ${place}. Quizá no use el perfil, la región o la dirección que esperas.`,
  },
  'home-differs': {
    title: 'Las ventanas de terminal usan otra carpeta personal',
    detail: (terminal, home) =>
      `Las herramientas buscan en ${terminal}, pero Mai escribe en ${home}. Inicia ambos con el mismo usuario.`,
  },
};
