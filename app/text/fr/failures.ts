import type { Text } from '../en/en.ts';
import { fileFailures, keyFailures } from './credential-failures.ts';
import { rotationFailures } from './key-rotation.ts';
import { signInFailures } from './sign-in-failures.ts';
import { updateFailures } from './updates.ts';

export const failures: Text['failures'] = {
  'not-an-address': {
    title: 'Ce n’est pas une adresse de connexion',
    empty: 'Collez l’adresse de connexion AWS donnée par votre service informatique.',
    malformed: 'Saisissez une adresse web, par exemple sso.example.com/aws.',
    'not-https': 'Mai n’utilise que des connexions chiffrées. L’adresse doit commencer par https://.',
    'has-password':
      'L’adresse contient un nom d’utilisateur ou un mot de passe. Retirez cette partie. Vous la saisirez sur la page de votre entreprise.',
    'console-address':
      'C’est une page de la console AWS. Indiquez la page de connexion de votre entreprise ou son portail d’accès AWS.',
  },
  'invalid-profile-name': {
    title: 'Ce nom de profil n’est pas valide',
    empty: 'Saisissez un nom de profil.',
    'too-long': 'Un nom de profil compte 128 caractères au plus.',
    character: 'Un nom de profil ne contient que des lettres, des chiffres et _ - . / % @ : +.',
    reserved: 'Pour donner le profil « default » à un rôle, choisissez « Définir par défaut ».',
    taken: 'Un autre rôle utilise déjà ce profil.',
  },
  'not-a-region': { title: 'Ce n’est pas une région AWS', detail: 'Une région ressemble à eu-central-1.' },
  'region-elsewhere': {
    title: 'Cette région se trouve dans une autre partition d’AWS',
    detail: (role, example) => `${role} ne fonctionne que dans des régions comme ${example}. Choisissez-en une.`,
  },
  'not-a-console-page': {
    title: 'Ce n’est pas une page de la console AWS',
    malformed: example => `Une adresse ressemble à ${example}.`,
    host: example => `Collez une adresse de la console AWS, par exemple ${example}.`,
    partition: example =>
      `Cette console se trouve dans une autre partition d’AWS. Les adresses de ce rôle ressemblent à ${example}.`,
  },
  'not-a-target-role': {
    title: 'Mai ne peut pas utiliser ce rôle',
    account: 'Un ID de compte comporte 12 chiffres.',
    role: 'Un nom de rôle ne contient que des lettres, des chiffres et + = . @ _ -. Il peut avoir un chemin, comme teams/Developer.',
    partition:
      'Il se trouve dans une autre partition d’AWS (Chine, GovCloud, cloud souverain européen). Vos rôles n’y sont pas valides.',
    'identity-center': 'Ce rôle vient d’IAM Identity Center. Il ne s’utilise que par le portail d’accès AWS.',
    known: 'Vous avez déjà ce rôle.',
  },
  'not-an-external-id': {
    title: 'Ce n’est pas un ID externe',
    detail: 'Un ID externe compte de 2 à 1 224 caractères : lettres, chiffres et + = , . @ : / - _, sans espace.',
  },
  ...signInFailures,
  ...keyFailures,
  ...rotationFailures,
  ...updateFailures,
  ...fileFailures,
  'production-unconfirmed': {
    title: account => `${account} est un compte de production`,
    detail: role => `Les rôles de production demandent votre confirmation. ${role} n’a pas démarré.`,
  },
  'not-a-template': {
    title: 'Ce modèle ne convient pas',
    empty: 'Saisissez un modèle qui contient {role}.',
    'too-long': 'Un modèle compte 200 caractères au plus.',
    unclosed: 'Chaque { doit avoir son }.',
    'no-role': 'Ajoutez {role} ou {role-tail}. Sinon, tous les rôles d’un compte auraient le même nom.',
    'unknown-placeholder': name =>
      `{${name}} n’existe pas. Utilisez {account}, {account-tail}, {account-id}, {role}, {role-tail} ou {company}.`,
    character: character =>
      `Un nom de profil ne peut pas contenir « ${character} ». Utilisez seulement des lettres, des chiffres et _ - . / % @ : +.`,
  },
  'save-failed': { title: 'Impossible d’enregistrer le fichier' },
  'token-cache-unwritable': {
    title: 'Impossible de connecter l’AWS CLI',
    detail: (path, reason) => `${path} : ${reason}`,
  },
  'settings-damaged': {
    title: 'Les paramètres de Mai étaient endommagés',
    detail: keptAs =>
      `Le fichier endommagé est conservé sous ${keptAs}, et Mai a démarré avec de nouveaux paramètres. Ajoutez à nouveau votre entreprise.`,
  },
  'settings-unwritable': {
    title: 'Impossible d’enregistrer les paramètres de Mai',
    detail: reason => `${reason} Vos modifications seront perdues à la fermeture de Mai.`,
  },
  'shortcut-unavailable': {
    title: 'Ce raccourci n’est pas disponible',
    taken: 'Un autre programme ou le système l’utilise déjà. Choisissez-en un autre.',
    wayland:
      'Cet environnement de bureau (Wayland) n’autorise pas les raccourcis globaux. Dans les paramètres clavier du système, ajoutez un raccourci pour la commande « mai ». Il ouvrira la fenêtre de Mai.',
  },
  'open-at-login-refused': { title: 'Le système n’a pas autorisé cette modification' },
  'not-settings': {
    title: name => `${name} n’est pas un fichier de paramètres de Mai`,
    detail: 'C’est peut-être un autre fichier, d’une autre version ou modifié à la main. Rien n’a été importé.',
  },
  'offer-changed': {
    title: 'Le contenu a changé',
    detail: 'Vérifiez-le à nouveau avant de l’utiliser.',
  },
  'forget-incomplete': {
    title: 'Mai n’a pas pu tout supprimer',
    detail: fault => `${fault} Vos informations d’identification sont déjà supprimées des fichiers AWS. Réessayez.`,
  },
  'too-many-companies': {
    title: 'Impossible d’ajouter une entreprise',
    detail: 'La limite de 100 entreprises est atteinte. Retirez-en une dans les paramètres.',
  },
  'unknown-link': {
    title: 'Mai ne peut pas ouvrir ce lien',
    detail:
      'Un lien de Mai sert uniquement à ouvrir une configuration d’entreprise. Adressez-vous à la personne qui vous l’a donné.',
  },
  'policy-broken': {
    title: 'La configuration d’entreprise de cet ordinateur est inutilisable',
    detail: problems => `${problems} Prévenez votre service informatique.`,
  },
  'company-retired': {
    title: name => `Vous ne pouvez plus utiliser ${name}`,
    detail: (company, why) =>
      why === ''
        ? `${company} n’autorise que certaines entreprises sur cet ordinateur.`
        : `${company} n’autorise que certaines entreprises sur cet ordinateur : ${why}`,
    hint: 'Mai s’est déconnecté de cette entreprise et a supprimé ses informations d’identification de vos fichiers AWS. Vous pouvez la retirer dans les paramètres.',
  },
  'company-withdrawn': {
    title: name => `${name} a été retirée`,
    detail: (company, why) => (why === '' ? `${company} l’a retirée.` : `${company} l’a retirée : ${why}`),
    hint: 'Mai s’est déconnecté et a supprimé ses informations d’identification de vos fichiers AWS.',
  },
  'company-moved': {
    title: name => `${name} a une nouvelle page de connexion`,
    detail:
      'Vous êtes déconnecté de l’ancienne. Les paramètres de vos rôles et vos favoris sont conservés. Reconnectez-vous.',
  },
  'setup-changed': {
    title: company => `La configuration de ${company} a changé`,
    detail: 'Elle a été modifiée depuis que vous l’avez acceptée. Vérifiez les changements avant qu’ils s’appliquent.',
  },
  'setup-unaccepted': {
    title: company => `La configuration de ${company} ne s’applique plus`,
    detail:
      'La clé qui l’a signée ne figure pas dans la stratégie de cet ordinateur. Demandez une version signée avec une clé acceptée à votre service informatique, ou cessez de l’utiliser dans les paramètres.',
  },
  locked: {
    title: company => `Paramètre géré par ${company}`,
    detail: 'Vous ne pouvez pas le modifier ici. Adressez-vous à votre service informatique.',
  },
  'not-found': {
    title: 'Élément introuvable',
    detail: 'L’entreprise ou le rôle sur lequel vous avez cliqué n’existe plus.',
  },
  'bad-message': {
    title: 'Erreur interne de Mai',
    detail: 'Une fenêtre a demandé une action qui n’existe pas. Merci de le signaler.',
  },
  unexpected: {
    title: 'Une erreur inattendue s’est produite',
    detail: reference =>
      `Mai continue de fonctionner. Si cela se reproduit, signalez-le avec la référence ${reference}.`,
  },
  remedies: {
    signIn: 'Se connecter',
    enterPassword: 'Saisir le mot de passe…',
    tryAgain: 'Réessayer',
    startAgain: 'Relancer le rôle',
    useAnyway: 'Remplacer le profil',
    removeCompany: 'Retirer l’entreprise',
    copyTrustPolicy: 'Copier la politique d’approbation',
    confirmed: 'Démarrer',
    reviewAccounts: 'Vérifier les comptes…',
    reviewSetup: 'Vérifier les changements…',
    addPortal: 'Ajouter le portail d’accès…',
    chooseRegion: 'Choisir la région…',
    defaultBrowser: 'Utiliser le navigateur par défaut',
    signInWith: browser => `Se connecter avec ${browser}`,
    maiWindow: 'Utiliser la fenêtre de Mai',
    dismiss: 'OK',
  },
};
