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
  ready: product => `C’est une adresse ${product} qui peut mener à AWS.`,
  corrected: (product, address) =>
    `Cette page ${product} ne mène pas d’elle-même à AWS. Vouliez-vous dire ${address} ?`,
  portal: product => `C’est une page d’applications de ${product}. Connectez-vous, puis cliquez sur AWS.`,
  useCorrected: 'Utiliser cette adresse',
  wrongPage: {
    'google-incomplete':
      'Cette adresse ne dit pas pour quelle application elle est. Elle devrait contenir « initsso » avec « idpid » et « spid » ; le service informatique la trouve dans la console d’administration Google.',
    'keycloak-realm':
      'C’est bien le Keycloak de votre entreprise, mais pas la page pour AWS. Celle-ci se termine par « /protocol/saml/clients/ » suivi d’un nom. Demandez-la à votre service informatique.',
  },
};

export const passwords: Text['passwords'] = {
  user: 'Nom d’utilisateur',
  password: 'Mot de passe',
  fill: {
    offerTitle: 'Mai doit-il saisir votre mot de passe ?',
    offer: host => `Sur ${host} seulement, une fois par connexion, depuis le trousseau de cet ordinateur.`,
    offerAgain: host => `${host} n’a pas accepté celui qui était enregistré, et Mai l’a oublié.`,
    offerYes: 'Configurer…',
    offerNo: 'Non, merci',
    title: company => `Mot de passe pour ${company}`,
    lead: host =>
      `Mai le saisit sur ${host} et nulle part ailleurs, une fois par connexion. Il reste dans le trousseau de cet ordinateur.`,
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    setup: 'Mot de passe…',
    setupFor: company => `Mot de passe… pour ${company}`,
    forget: 'Oublier le mot de passe',
    forgetFor: company => `Oublier le mot de passe pour ${company}`,
    isOn: user => `Mai saisit le mot de passe de ${user}.`,
    noKeychain: 'Cet ordinateur n’a pas de trousseau, Mai ne garde donc aucun mot de passe.',
  },
  proxy: {
    title: 'Votre réseau demande un mot de passe',
    lead: proxy =>
      `Le proxy ${proxy} ne laisse passer personne sans mot de passe. Demandez-le à votre service informatique si vous ne le connaissez pas.`,
    realm: realm => `Il se présente comme « ${realm} ».`,
    unencrypted: 'Le mot de passe est envoyé en clair : d’autres personnes de ce réseau peuvent le lire.',
    changed: 'Le mot de passe enregistré n’a pas été envoyé : le proxy ou le réseau a changé.',
    refused: 'Le proxy ne l’a pas accepté. Vérifiez les deux et réessayez.',
    keep: 'Garder',
    keepHint: 'Dans le trousseau de cet ordinateur. Sinon, Mai redemande à son prochain démarrage.',
    submit: 'Continuer',
    submitting: 'Poursuite…',
    cancel: 'Annuler',
  },
};

export const imports: Text['imports'] = {
  title: 'Trouvé sur cet ordinateur',
  lead: 'D’autres outils de cet ordinateur savent comment vous vous connectez. Mai reprend ce que vous choisissez ; leurs fichiers restent tels quels.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool, path) => `De ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role}, par ${host}`),
  isDefault: '(sa valeur par défaut)',
  skipped: (name, reason) => `Impossible de reprendre ${name} : ${reason}`,
  reasons: {
    'no-address': 'l’adresse de connexion manque.',
    'bad-address': 'Mai ne peut pas ouvrir cette adresse de connexion.',
  },
  choice: 'Ce qu’il faut reprendre',
  offer: tools => `Reprendre de ${list('fr', tools)}…`,
  take: count => `Reprendre (${number('fr', count)})`,
  leave: 'Pas maintenant',
};

export const findAddress: Text['findAddress'] = {
  open: 'Où la trouver ?',
  ways: {
    okta: { name: 'Okta', how: 'Saisissez votre adresse Okta, par exemple acme.okta.com. Cliquez ensuite sur AWS.' },
    entra: { name: 'Microsoft Mes applications', how: 'Saisissez myapps.microsoft.com. Cliquez ensuite sur AWS.' },
    google: { name: 'Google', how: 'Saisissez mail.google.com. Cliquez ensuite sur AWS sous les neuf points.' },
  },
  other: 'Autre chose ? Votre service informatique connaît l’adresse.',
  ask: 'Copier un message pour l’informatique',
  asked: 'Copié. Collez-le dans un e-mail ou une discussion.',
  request:
    'Bonjour, je souhaite me connecter à AWS avec Mai. Pourriez-vous m’envoyer notre adresse de connexion AWS ? Il s’agit de l’URL SSO initiée par l’IdP : dans Okta, le lien d’intégration de l’application ; dans Microsoft Entra, l’URL d’accès utilisateur ; dans Google, l’adresse initsso. Un fichier de configuration Mai convient aussi. Merci !',
};

export const welcome: Text['welcome'] = {
  title: 'Bienvenue dans Mai',
  lead: 'Connectez-vous avec votre compte d’entreprise, cliquez sur un rôle, et tous les outils AWS de cet ordinateur fonctionnent.',
  addressLabel: 'Adresse de connexion AWS de votre entreprise',
  addressHint: 'Le lien vers AWS dans la page d’applications de votre entreprise, ou cette page elle-même.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Se connecter',
  submitting: 'Ouverture de la page de votre entreprise…',
  privacy: 'Vous saisissez votre mot de passe sur la page de votre entreprise.',
};

export const signIn: Text['signIn'] = {
  signIn: 'Se connecter',
  signInTo: company => `Se connecter à ${company}`,
  hint: 'Vos comptes et vos rôles apparaîtront ici.',
  running: company => `Connexion à ${company}…`,
  windowHint: 'Terminez dans la fenêtre qui s’est ouverte. Mai continue ensuite tout seul.',
  silentHint: 'Cela prend un instant.',
  noCookies:
    'Mai n’a trouvé aucun trousseau sur cet ordinateur et ne conserve donc aucun cookie : vous vous reconnectez après chaque redémarrage de Mai.',
  cancel: 'Annuler',
  cancelAt: company => `Annuler la connexion à ${company}`,
};

export const companyName: Text['companyName'] = {
  signOutQuestion: company => `Se déconnecter de ${company} ? Ses rôles actifs seront arrêtés.`,
  unnamed: 'Mon entreprise',
  rename: 'Renommer…',
  renameOf: company => `Renommer ${company}…`,
  label: 'Nom de l’entreprise',
  hint: 'Laissez vide pour utiliser le nom tiré de l’adresse de connexion.',
};

export const addCompany: Text['addCompany'] = {
  title: 'Ajouter une autre entreprise',
  lead: 'Ses comptes et ses rôles rejoignent ceux que vous avez déjà.',
  back: 'Retour',
};

export const signInWindow: Text['signInWindow'] = {
  title: host => `${host} – Connexion`,
};

export const clientCertificate: Text['clientCertificate'] = {
  question: host => `Quel certificat ${host} peut-il recevoir ?`,
  choice: (subject, issuer) => `${subject} (émis par ${issuer})`,
  none: 'Aucun',
};
