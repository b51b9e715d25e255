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
  ready: product => `C’est une adresse ${product} qui peut mener à AWS.`,
  corrected: (product, address) =>
    `Cette page ${product} ne mène pas d’elle-même à AWS. Vouliez-vous dire ${address} ?`,
  useCorrected: 'Utiliser cette adresse',
  wrongPage: {
    'entra-tiles':
      'C’est la page de vignettes de Microsoft. Ouvrez-la, faites un clic droit sur la vignette AWS, choisissez « Copier le lien » et collez-le ici. Le service informatique le connaît sous le nom d’« URL d’accès utilisateur ».',
    'entra-midway':
      'Cette adresse appartient à une seule connexion en cours et ne fonctionnera pas une deuxième fois. Collez plutôt le lien de la vignette AWS de myapps.microsoft.com.',
    'okta-dashboard':
      'C’est la page des applications d’Okta. Faites-y un clic droit sur l’application AWS, choisissez « Copier le lien » et collez-le ici.',
    'okta-admin':
      'C’est la page d’Okta pour les administrateurs. Collez plutôt le lien d’intégration de l’application, celui qui mène à AWS.',
    'okta-midway':
      'Cette adresse appartient à une seule connexion en cours. Sur votre page Okta, faites un clic droit sur l’application AWS, choisissez « Copier le lien » et collez-le ici.',
    'google-apps':
      'C’est une page de Google, mais pas celle de l’application AWS. Ouvrez les neuf points, faites un clic droit sur l’application AWS, choisissez « Copier le lien » et collez-le ici.',
    'google-incomplete':
      'Cette adresse ne dit pas pour quelle application elle est. Elle devrait contenir « initsso » avec « idpid » et « spid » ; le service informatique la trouve dans la console d’administration Google.',
    'keycloak-realm':
      'C’est bien le Keycloak de votre entreprise, mais pas la page pour AWS. Celle-ci se termine par « /protocol/saml/clients/ » suivi d’un nom. Demandez-la à votre service informatique.',
    'onelogin-portal':
      'C’est la page des applications de OneLogin. Faites-y un clic droit sur l’application AWS, choisissez « Copier le lien » et collez-le ici.',
  },
};
