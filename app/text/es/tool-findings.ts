import type { Text } from '../en/en.ts';

export const toolFindings: Text['toolFindings'] = {
  terminal: shell => `en cada terminal nuevo (${shell})`,
  removeMark: 'Quitar, con copia de seguridad',
  incomplete: 'Falta una parte en el archivo credentials, por lo que AWS rechaza el resto.',
  'process-gone': {
    title: profile => `“${profile}” ejecuta un programa que ya no existe`,
    detail: program => `Su credential_process indica ${program}, que no está. ¿Se ha movido Mai?`,
  },
  'byte-order-mark': {
    title: file => `Su ${file} empieza con una marca de orden de bytes (BOM)`,
    detail: path =>
      `Línea 1 de ${path}: por ella, la AWS CLI y boto3 rechazan todo el archivo. Algunos editores la añaden.`,
  },
  repeated: {
    section: name => `[${name}] está dos veces`,
    setting: name => `${name} está dos veces`,
    detail: (path, line) =>
      `La línea ${line} de ${path} lo repite, y la AWS CLI y boto3 rechazan todo el archivo. Conserve solo uno.`,
  },
  'inline-comment': {
    title: name => `Un comentario se lee como parte de ${name}`,
    detail: (path, line) =>
      `En la línea ${line} de ${path}, la AWS CLI y boto3 toman el comentario por parte del valor. Póngalo en una línea propia.`,
  },
  'link-broken': {
    title: file => `Su ${file} es un enlace que no lleva a ningún sitio`,
    detail: (path, link) => `${path} lleva a ${link}, que no existe. Restaure ese archivo o elimine el enlace.`,
  },
  'no-room': {
    title: 'El disco está lleno',
    detail: path => `No se pueden escribir credenciales nuevas en ${path}. Libere espacio.`,
  },
  'not-writable': {
    title: 'Su carpeta de AWS es de solo lectura',
    detail: path =>
      `No se pueden escribir credenciales nuevas en ${path}. Pida acceso a su propietario o al departamento de TI.`,
  },
  'services-missing': {
    title: profile => `“${profile}” indica servicios que no existen`,
    detail: (value, place) =>
      `“services = ${value}” está definido ${place}, pero no existe [services ${value}]. Algunas herramientas se detienen ahí. Quite esa línea.`,
  },
  'credentials-refused': {
    ours: profile => `AWS rechaza las credenciales de “${profile}”`,
    theirs: profile => `AWS rechaza otras credenciales en “${profile}”`,
    detail: code => `AWS respondió ${code}: se han modificado o ya no son válidas.`,
    default: code =>
      `Las herramientas que no indican un perfil las usan, y AWS responde ${code}. Otro programa las dejó ahí.`,
  },
  'other-identity': {
    title: profile => `“${profile}” lleva a otro rol`,
    detail: (name, account) =>
      `Una herramienta que lo use es ${name} en la cuenta ${account}. En el archivo hay otras credenciales.`,
  },
  'tool-stopped': {
    title: host => `Las herramientas no llegan a AWS en ${host}`,
    name: 'El nombre no se conoce aquí.',
    refused: 'La conexión se rechazó.',
    timeout: 'No respondió a tiempo.',
    other: 'La conexión falló.',
    untrusted: 'Presenta un certificado en el que las herramientas no confían.',
    cause: (name, value, place) => `${name} = ${value}, definido ${place}, lleva allí. Corríjalo o quítelo.`,
    plain: 'Mai sí llega. Pregunte al departamento de TI cómo llegan las herramientas a AWS desde aquí.',
  },
  'ca-bundle': {
    title: name => `${name} no indica certificados utilizables`,
    missing: (value, place) => `Está definido ${place}, pero ${value} no existe. Corríjalo o quítelo.`,
    unreadable: (value, place) => `Está definido ${place}, pero ${value} no se puede leer. Corríjalo o quítelo.`,
    'no-certificate': (value, place) =>
      `Está definido ${place}, pero ${value} no contiene ningún certificado. Corríjalo o quítelo.`,
  },
  'proxy-dead': {
    title: name => `${name} indica un proxy que no responde`,
    detail: (value, place) => `Está definido ${place} como ${value}, donde no hay ningún proxy. Corríjalo o quítelo.`,
  },
  'endpoint-set': {
    title: profile => `“${profile}” no lleva a AWS`,
    detail: (name, value, place) =>
      `${name} está definido como ${value} ${place}. Las herramientas que usan el perfil se conectan a esa dirección.`,
  },
  'region-unknown': {
    title: value => `“${value}” no es una región de AWS`,
    detail: (name, place) => `${name} tiene ese valor ${place}. Las regiones son como eu-central-1.`,
  },
  'aws-alias': {
    title: 'El comando aws está modificado',
    detail: (definition, place) =>
      `“aws” ejecuta “${definition}” ${place}. Puede usar otro perfil, región o dirección de los que espera.`,
  },
  'home-differs': {
    title: 'Los terminales tienen otra carpeta personal',
    detail: (terminal, home) =>
      `Las herramientas buscan en ${terminal} y Mai escribe en ${home}. Inicie ambos con el mismo usuario.`,
  },
};
