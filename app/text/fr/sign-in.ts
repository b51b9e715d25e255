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
  accessPortal: 'C’est un portail d’accès AWS. Vous vous connectez dans votre navigateur.',
  ready: product => `Cette adresse ${product} permet de se connecter à AWS.`,
  corrected: (product, address) => `Cette page ${product} n’ouvre pas AWS. Vouliez-vous dire ${address} ?`,
  portal: product => `C’est votre page d’applications ${product}. Connectez-vous-y, puis cliquez sur AWS.`,
  useCorrected: 'Utiliser cette adresse',
  wrongPage: {
    'google-incomplete':
      'Cette adresse n’indique pas l’application visée. Elle devrait contenir « initsso », « idpid » et « spid ». Votre service informatique la trouvera dans la console d’administration Google.',
    'keycloak-realm':
      'C’est le Keycloak de votre entreprise, mais pas sa page AWS. L’adresse de celle-ci se termine par « /protocol/saml/clients/ » et un nom. Demandez-la à votre service informatique.',
  },
};

export const passwords: Text['passwords'] = {
  user: 'Nom d’utilisateur',
  password: 'Mot de passe',
  fill: {
    offerTitle: 'Saisir automatiquement votre mot de passe ?',
    offer: host => `Uniquement sur ${host}, une fois par connexion. Il reste dans le trousseau de cet ordinateur.`,
    offerAgain: host => `${host} a refusé le mot de passe enregistré. Mai l’a donc supprimé.`,
    offerYes: 'Enregistrer le mot de passe…',
    offerNo: 'Non, merci',
    title: company => `Mot de passe pour ${company}`,
    lead: host =>
      `Mai le saisit uniquement sur ${host}, une fois par connexion. Il reste dans le trousseau de cet ordinateur.`,
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    setup: 'Enregistrer le mot de passe…',
    setupFor: company => `Enregistrer le mot de passe pour ${company}…`,
    forget: 'Supprimer le mot de passe enregistré',
    forgetFor: company => `Supprimer le mot de passe enregistré pour ${company}`,
    isOn: user => `Mai saisit le mot de passe de ${user}.`,
    noKeychain: 'Cet ordinateur n’a pas de trousseau : Mai ne peut pas enregistrer de mot de passe.',
  },
  proxy: {
    title: 'Votre réseau demande un mot de passe',
    lead: proxy =>
      `Le proxy ${proxy} demande un nom d’utilisateur et un mot de passe. Si vous ne les connaissez pas, adressez-vous à votre service informatique.`,
    realm: realm => `Nom annoncé par le proxy : « ${realm} ».`,
    unencrypted: 'Le mot de passe est envoyé en clair. D’autres personnes sur ce réseau peuvent le lire.',
    changed: 'Le proxy ou le réseau a changé : le mot de passe enregistré n’a pas été envoyé.',
    refused: 'Nom d’utilisateur ou mot de passe incorrect. Réessayez.',
    keep: 'Mémoriser le mot de passe',
    keepHint: 'Dans le trousseau de cet ordinateur. Sinon, il vous sera redemandé au prochain lancement de Mai.',
    submit: 'Continuer',
    submitting: 'Un instant…',
    cancel: 'Annuler',
  },
};

export const imports: Text['imports'] = {
  title: 'Trouvé sur cet ordinateur',
  lead: 'D’autres outils de cet ordinateur contiennent vos paramètres de connexion. Mai importe ce que vous choisissez, sans modifier leurs fichiers.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login', 'aws-config': 'AWS CLI' },
  from: (tool, path) => `De ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role} sur ${host}`),
  isDefault: '(par défaut)',
  skipped: (name, reason) => `Impossible d’importer ${name} : ${reason}`,
  reasons: {
    'no-address': 'l’adresse de connexion manque.',
    'bad-address': 'l’adresse de connexion n’est pas valide.',
  },
  choice: 'Éléments à importer',
  offer: tools => `Importer de ${list('fr', tools)}…`,
  take: count => `Importer (${number('fr', count)})`,
  leave: 'Pas maintenant',
};

export const findAddress: Text['findAddress'] = {
  open: 'Où la trouver ?',
  ways: {
    portal: {
      name: 'Portail d’accès AWS',
      how: 'Saisissez son adresse, par exemple acme.awsapps.com/start.',
    },
    okta: { name: 'Okta', how: 'Saisissez votre adresse Okta, par exemple acme.okta.com. Cliquez ensuite sur AWS.' },
    entra: { name: 'Microsoft Mes applications', how: 'Saisissez myapps.microsoft.com. Cliquez ensuite sur AWS.' },
    google: { name: 'Google', how: 'Saisissez mail.google.com. Cliquez ensuite sur AWS dans le menu aux neuf points.' },
  },
  other: 'Aucun de ces cas ? Votre service informatique connaît l’adresse.',
  ask: 'Copier un message pour le service informatique',
  asked: 'Copié. Collez-le dans un e-mail ou une discussion.',
  request:
    'Bonjour, je souhaite me connecter à AWS avec Mai. Pourriez-vous m’envoyer notre adresse de connexion AWS ? Il s’agit de l’URL de notre portail d’accès AWS (IAM Identity Center) avec sa région ou, à défaut, de l’URL SSO initiée par l’IdP : dans Okta, le lien d’intégration de l’application ; dans Microsoft Entra, l’URL d’accès utilisateur ; dans Google, l’adresse initsso. Un fichier de configuration d’entreprise pour Mai convient aussi. Merci !',
};

export const welcome: Text['welcome'] = {
  title: 'Bienvenue dans Mai',
  lead: 'Connectez-vous avec votre compte professionnel et cliquez sur un rôle : vos outils AWS sont prêts.',
  addressLabel: 'Adresse de connexion AWS de votre entreprise',
  addressHint:
    'Le portail d’accès AWS, le lien vers AWS sur la page d’applications de votre entreprise, ou cette page elle-même.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Se connecter',
  submitting: 'Ouverture de la page de connexion de votre entreprise…',
  privacy: 'Vous saisissez votre mot de passe sur la page de votre entreprise.',
};

export const signIn: Text['signIn'] = {
  signIn: 'Se connecter',
  signInTo: company => `Se connecter à ${company}`,
  hint: 'Connectez-vous pour voir vos comptes et vos rôles.',
  running: company => `Connexion à ${company}…`,
  windowHint: 'Terminez la connexion dans la fenêtre ouverte. La suite est automatique.',
  silentHint: 'Cela prend un instant.',
  noCookies:
    'Aucun trousseau n’a été trouvé sur cet ordinateur. Vous devrez vous reconnecter à chaque lancement de Mai.',
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
  lead: 'Ses comptes et ses rôles s’ajoutent à ceux que vous avez déjà.',
  back: 'Retour',
};

export const signInWindow: Text['signInWindow'] = {
  title: host => `${host} – Connexion`,
};

export const securityKey: Text['securityKey'] = {
  question: site => `Choisissez le compte de la clé de sécurité pour ${site}`,
  none: 'Aucun',
};

export const clientCertificate: Text['clientCertificate'] = {
  question: host => `Quel certificat présenter à ${host} ?`,
  choice: (subject, issuer) => `${subject} (émis par ${issuer})`,
  none: 'Aucun certificat',
};

export const signInWith: Text['signInWith'] = {
  label: company => `Se connecter à ${company} avec`,
  hint: 'Votre propre navigateur peut utiliser les clés d’accès et les contrôles d’appareil de votre entreprise. Il s’ouvre avec un profil séparé.',
  chosen: place => `Se connecter avec : ${place}`,
  maiWindow: 'Fenêtre de Mai',
};
