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
  useCorrected: 'Usar esa dirección',
  wrongPage: {
    'entra-tiles':
      'Es la página de mosaicos de Microsoft. Ábrela, haz clic derecho en el mosaico de AWS, elige “Copiar vínculo” y pégalo aquí. El equipo de TI lo conoce como “URL de acceso de usuario”.',
    'entra-midway':
      'Esta dirección es de un solo inicio de sesión en curso y no volverá a funcionar. Pega en su lugar el enlace del mosaico de AWS en myapps.microsoft.com.',
    'okta-dashboard':
      'Es la página de aplicaciones de Okta. Haz clic derecho en la aplicación de AWS, elige “Copiar enlace” y pégalo aquí.',
    'okta-admin':
      'Es la página de Okta para administradores. Pega en su lugar el enlace de inserción de la aplicación, el que lleva a AWS.',
    'okta-midway':
      'Esta dirección es de un solo inicio de sesión en curso. En tu página de Okta, haz clic derecho en la aplicación de AWS, elige “Copiar enlace” y pégalo aquí.',
    'google-apps':
      'Es una página de Google, pero no la de la aplicación de AWS. Abre los nueve puntos, haz clic derecho en la aplicación de AWS, elige “Copiar enlace” y pégalo aquí.',
    'google-incomplete':
      'A esta dirección le falta para qué aplicación es. Debe contener “initsso” con “idpid” y “spid”; el equipo de TI la encuentra en la consola de administración de Google.',
    'keycloak-realm':
      'Es el Keycloak de tu empresa, pero no la página de AWS. Esa termina en “/protocol/saml/clients/” y un nombre. Pídela al equipo de TI.',
    'onelogin-portal':
      'Es la página de aplicaciones de OneLogin. Haz clic derecho en la aplicación de AWS, elige “Copiar enlace” y pégalo aquí.',
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

export const welcome: Text['welcome'] = {
  title: 'Te damos la bienvenida a Mai',
  lead: 'Inicia sesión con tu cuenta de empresa, haz clic en un rol y todas las herramientas de AWS de este equipo funcionarán.',
  addressLabel: 'Dirección de inicio de sesión en AWS de tu empresa',
  addressHint: 'El equipo de TI la tiene. Suele empezar con el nombre de la página de inicio de sesión de tu empresa.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Iniciar sesión',
  submitting: 'Abriendo la página de tu empresa…',
  privacy: 'Mai nunca ve tu contraseña. La escribes en la página de tu empresa.',
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
