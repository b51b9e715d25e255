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
  ready: product => `Es una dirección de ${product} que puede llevar a AWS.`,
  corrected: (product, address) => `Esta página de ${product} no lleva por sí sola a AWS. ¿Querías decir ${address}?`,
  portal: product => `Es una página de aplicaciones de ${product}. Inicia sesión allí y luego haz clic en AWS.`,
  useCorrected: 'Usar esa dirección',
  wrongPage: {
    'google-incomplete':
      'A esta dirección le falta para qué aplicación es. Debe contener “initsso” con “idpid” y “spid”; el equipo de TI la encuentra en la consola de administración de Google.',
    'keycloak-realm':
      'Es el Keycloak de tu empresa, pero no la página de AWS. Esa termina en “/protocol/saml/clients/” y un nombre. Pídela al equipo de TI.',
  },
};

export const passwords: Text['passwords'] = {
  user: 'Nombre de usuario',
  password: 'Contraseña',
  fill: {
    offerTitle: '¿Quieres que Mai escriba tu contraseña?',
    offer: host => `Solo en ${host}, una vez por inicio de sesión, desde el llavero de este equipo.`,
    offerAgain: host => `${host} no aceptó la guardada y Mai la ha olvidado.`,
    offerYes: 'Configurar…',
    offerNo: 'No, gracias',
    title: company => `Contraseña de ${company}`,
    lead: host =>
      `Mai la escribe en ${host} y en ningún otro sitio, una vez por inicio de sesión. Se guarda en el llavero de este equipo.`,
    save: 'Guardar',
    saving: 'Guardando…',
    setup: 'Contraseña…',
    setupFor: company => `Contraseña… de ${company}`,
    forget: 'Olvidar contraseña',
    forgetFor: company => `Olvidar la contraseña de ${company}`,
    isOn: user => `Mai escribe la contraseña de ${user}.`,
    noKeychain: 'Este equipo no tiene llavero, así que Mai no guarda ninguna contraseña.',
  },
  proxy: {
    title: 'Tu red pide una contraseña',
    lead: proxy => `El proxy ${proxy} no deja pasar a nadie sin ella. Pregunta al equipo de TI si no la sabes.`,
    realm: realm => `Se presenta como “${realm}”.`,
    unencrypted: 'La contraseña se envía sin cifrar: otras personas de esta red pueden leerla.',
    changed: 'No se envió la contraseña guardada: el proxy o la red han cambiado.',
    refused: 'El proxy no la aceptó. Revisa los dos campos e inténtalo de nuevo.',
    keep: 'Conservarla',
    keepHint: 'En el llavero de este equipo. Si no, Mai vuelve a preguntar la próxima vez que se abra.',
    submit: 'Continuar',
    submitting: 'Continuando…',
    cancel: 'Cancelar',
  },
};

export const imports: Text['imports'] = {
  title: 'Encontrado en este equipo',
  lead: 'Otras herramientas de este equipo saben cómo inicias sesión. Mai toma lo que elijas; sus archivos se quedan como están.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool, path) => `De ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role}, por ${host}`),
  isDefault: '(su valor predeterminado)',
  skipped: (name, reason) => `No se puede tomar ${name}: ${reason}`,
  reasons: {
    'no-address': 'no tiene dirección de inicio de sesión.',
    'bad-address': 'Mai no puede abrir su dirección de inicio de sesión.',
  },
  choice: 'Qué tomar',
  offer: tools => `Tomar de ${list('es', tools)}…`,
  take: count => `Tomar ${number('es', count)}`,
  leave: 'Ahora no',
};

export const findAddress: Text['findAddress'] = {
  open: '¿Dónde la encuentro?',
  ways: {
    okta: { name: 'Okta', how: 'Escribe tu dirección de Okta, por ejemplo acme.okta.com. Luego haz clic en AWS.' },
    entra: { name: 'Mis aplicaciones de Microsoft', how: 'Escribe myapps.microsoft.com. Luego haz clic en AWS.' },
    google: { name: 'Google', how: 'Escribe mail.google.com. Luego haz clic en AWS entre los nueve puntos.' },
  },
  other: '¿Otra cosa? El departamento de TI conoce la dirección.',
  ask: 'Copiar un mensaje para TI',
  asked: 'Copiado. Pégalo en un correo o un chat.',
  request:
    'Hola: me gustaría iniciar sesión en AWS con Mai. ¿Podrían enviarme nuestra dirección de inicio de sesión en AWS? Es la URL de SSO iniciada por el IdP: en Okta, el enlace de inserción de la aplicación; en Microsoft Entra, la URL de acceso de usuario; en Google, la dirección initsso. También sirve un archivo de configuración para Mai. ¡Gracias!',
};

export const welcome: Text['welcome'] = {
  title: 'Te damos la bienvenida a Mai',
  lead: 'Inicia sesión con tu cuenta de empresa, haz clic en un rol y todas las herramientas de AWS de este equipo funcionarán.',
  addressLabel: 'Dirección de inicio de sesión en AWS de tu empresa',
  addressHint: 'Es el enlace a AWS de la página de aplicaciones de tu empresa, o esa misma página.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Iniciar sesión',
  submitting: 'Abriendo la página de tu empresa…',
  privacy: 'La contraseña se escribe en la página de tu empresa.',
};

export const signIn: Text['signIn'] = {
  signIn: 'Iniciar sesión',
  signInTo: company => `Iniciar sesión en ${company}`,
  hint: 'Aquí aparecerán tus cuentas y roles.',
  running: company => `Iniciando sesión en ${company}…`,
  windowHint: 'Termina en la ventana que se abrió. Mai sigue por sí solo.',
  silentHint: 'Tarda un momento.',
  noCookies:
    'Mai no encontró ningún llavero en este equipo, así que no guarda cookies: inicias sesión de nuevo cada vez que se reinicia Mai.',
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

export const clientCertificate: Text['clientCertificate'] = {
  question: host => `¿Qué certificado puede recibir ${host}?`,
  choice: (subject, issuer) => `${subject} (de ${issuer})`,
  none: 'Ninguno',
};
