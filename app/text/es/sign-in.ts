import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

export const addresses: Text['addresses'] = {
  products: {
    entra: 'Microsoft Entra',
    okta: 'Okta',
    google: 'Google',
    keycloak: 'Keycloak',
    adfs: 'AD FS',
    ping: 'Ping Identity',
    onelogin: 'OneLogin',
    shibboleth: 'Shibboleth',
    jumpcloud: 'JumpCloud',
  },
  accessPortal: 'Es un portal de acceso de AWS. Inicias sesión en el navegador.',
  ready: product => `Con esta dirección de ${product} puedes iniciar sesión en AWS.`,
  corrected: (product, address) => `Esta página de ${product} no abre AWS. ¿Querías decir ${address}?`,
  portal: product => `Es tu página de aplicaciones de ${product}. Inicia sesión allí y luego haz clic en AWS.`,
  useCorrected: 'Usar esta dirección',
  wrongPage: {
    'google-incomplete':
      'Esta dirección no indica a qué aplicación pertenece. Debe contener “initsso”, “idpid” y “spid”. El departamento de TI la encuentra en la consola de administración de Google.',
    'keycloak-realm':
      'Es el Keycloak de tu empresa, pero no su página de AWS. Esa dirección termina en “/protocol/saml/clients/” y un nombre. Pídela al departamento de TI.',
  },
};

export const passwords: Text['passwords'] = {
  user: 'Nombre de usuario',
  password: 'Contraseña',
  fill: {
    offerTitle: '¿Quieres que Mai rellene tu contraseña?',
    offer: host => `Solo en ${host}, una vez por inicio de sesión. Se guarda en el llavero de este equipo.`,
    offerAgain: host => `${host} no aceptó la contraseña guardada, así que Mai la eliminó.`,
    offerYes: 'Guardar contraseña…',
    offerNo: 'No, gracias',
    title: company => `Contraseña de ${company}`,
    lead: host =>
      `Mai la rellena solo en ${host}, una vez por inicio de sesión. Se guarda en el llavero de este equipo.`,
    save: 'Guardar',
    saving: 'Guardando…',
    setup: 'Guardar contraseña…',
    setupFor: company => `Guardar contraseña de ${company}…`,
    forget: 'Eliminar contraseña guardada',
    forgetFor: company => `Eliminar la contraseña guardada de ${company}`,
    isOn: user => `Mai rellena la contraseña de ${user}.`,
    noKeychain: 'Este equipo no tiene llavero, así que Mai no puede guardar contraseñas.',
  },
  proxy: {
    title: 'Tu red requiere una contraseña',
    lead: proxy =>
      `El proxy ${proxy} requiere un nombre de usuario y una contraseña. Si no los conoces, consulta al departamento de TI.`,
    realm: realm => `Se identifica como “${realm}”.`,
    unencrypted: 'La contraseña se envía sin cifrar. Otras personas de esta red pueden leerla.',
    changed: 'El proxy o la red han cambiado, así que no se envió la contraseña guardada.',
    refused: 'Nombre de usuario o contraseña incorrectos. Inténtalo de nuevo.',
    keep: 'Guardar contraseña',
    keepHint: 'En el llavero de este equipo. Si no, Mai volverá a pedirla la próxima vez que se inicie.',
    submit: 'Continuar',
    submitting: 'Un momento…',
    cancel: 'Cancelar',
  },
};

export const imports: Text['imports'] = {
  title: 'Encontrado en este equipo',
  lead: 'Otras herramientas de este equipo tienen tus datos de inicio de sesión. Mai importa lo que elijas y no toca sus archivos.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login', 'aws-config': 'AWS CLI' },
  from: (tool, path) => `De ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role} en ${host}`),
  isDefault: '(predeterminado)',
  skipped: (name, reason) => `No se puede importar ${name}: ${reason}`,
  reasons: {
    'no-address': 'no tiene dirección de inicio de sesión.',
    'bad-address': 'su dirección de inicio de sesión no es válida.',
  },
  choice: 'Qué importar',
  offer: tools => `Importar de ${list('es', tools)}…`,
  take: count => `Importar ${number('es', count)}`,
  leave: 'Ahora no',
};

export const findAddress: Text['findAddress'] = {
  open: '¿Dónde la encuentro?',
  ways: {
    portal: {
      name: 'Portal de acceso de AWS',
      how: 'Escribe su dirección, por ejemplo acme.awsapps.com/start.',
    },
    okta: { name: 'Okta', how: 'Escribe tu dirección de Okta, por ejemplo acme.okta.com. Luego haz clic en AWS.' },
    entra: { name: 'Mis aplicaciones de Microsoft', how: 'Escribe myapps.microsoft.com. Luego haz clic en AWS.' },
    google: { name: 'Google', how: 'Escribe mail.google.com. Luego busca AWS en el menú de los nueve puntos.' },
  },
  other: '¿Ninguna de ellas? El departamento de TI conoce la dirección.',
  ask: 'Copiar un mensaje para TI',
  asked: 'Copiado. Pégalo en un correo o un chat.',
  request:
    'Hola: me gustaría iniciar sesión en AWS con Mai. ¿Podrían enviarme nuestra dirección de inicio de sesión en AWS? Es la URL de nuestro portal de acceso de AWS (IAM Identity Center) con su región o, si no, la URL de inicio de sesión único iniciado por el IdP: en Okta, el enlace de inserción de la aplicación; en Microsoft Entra, la URL de acceso de usuario; en Google, la dirección initsso. También sirve un archivo de configuración de la empresa para Mai. ¡Muchas gracias!',
};

export const welcome: Text['welcome'] = {
  title: 'Te damos la bienvenida a Mai',
  lead: 'Inicia sesión con tu cuenta de trabajo, haz clic en un rol y tus herramientas de AWS funcionan.',
  addressLabel: 'Dirección de inicio de sesión en AWS de tu empresa',
  addressHint:
    'Es el portal de acceso de AWS, el enlace a AWS de la página de aplicaciones de tu empresa, o esa misma página.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Iniciar sesión',
  submitting: 'Abriendo la página de tu empresa…',
  privacy: 'Escribes tu contraseña en la página de tu empresa.',
};

export const signIn: Text['signIn'] = {
  signIn: 'Iniciar sesión',
  signInTo: company => `Iniciar sesión en ${company}`,
  hint: 'Inicia sesión para ver tus cuentas y roles.',
  running: company => `Iniciando sesión en ${company}…`,
  windowHint: 'Completa el inicio de sesión en la ventana que se abrió. Mai continuará automáticamente.',
  silentHint: 'Tardará un momento.',
  noCookies: 'Mai no encontró ningún llavero en este equipo. Tendrás que iniciar sesión cada vez que se inicie Mai.',
  cancel: 'Cancelar',
  cancelAt: company => `Cancelar el inicio de sesión en ${company}`,
};

export const companyName: Text['companyName'] = {
  signOutQuestion: company => `¿Cerrar sesión en ${company}? Se detendrán sus roles activos.`,
  unnamed: 'Mi empresa',
  rename: 'Cambiar nombre…',
  renameOf: company => `Cambiar nombre de ${company}…`,
  label: 'Nombre de la empresa',
  hint: 'Déjalo vacío para usar el nombre de la dirección de inicio de sesión.',
};

export const addCompany: Text['addCompany'] = {
  title: 'Añadir otra empresa',
  lead: 'Sus cuentas y roles se suman a los que ya tienes.',
  back: 'Atrás',
};

export const signInWindow: Text['signInWindow'] = {
  title: host => `${host} – Inicio de sesión`,
};

export const securityKey: Text['securityKey'] = {
  question: site => `Elige la cuenta de la llave de seguridad para ${site}`,
  none: 'Ninguna',
};

export const clientCertificate: Text['clientCertificate'] = {
  question: host => `Elige un certificado para ${host}`,
  choice: (subject, issuer) => `${subject} (emitido por ${issuer})`,
  none: 'Ningún certificado',
};

export const signInWith: Text['signInWith'] = {
  label: company => `Iniciar sesión en ${company} con`,
  hint: 'Tu propio navegador puede usar claves de acceso y las comprobaciones de dispositivos de tu empresa. Se abre con un perfil independiente.',
  chosen: place => `Iniciar sesión con: ${place}`,
  maiWindow: 'La ventana de Mai',
};
