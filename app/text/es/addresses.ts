import type { Text } from '../en/en.ts';

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
