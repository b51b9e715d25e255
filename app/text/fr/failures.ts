import type { Text } from '../en/en.ts';
import { fileFailures, keyFailures } from './credential-failures.ts';
import { signInFailures } from './sign-in-failures.ts';

export const failures: Text['failures'] = {
  'not-an-address': {
    title: 'Ce n’est pas une adresse de connexion',
    empty: 'Collez l’adresse que votre service informatique vous a donnée pour AWS.',
    malformed: 'Mai ne reconnaît pas d’adresse web. Elle devrait ressembler à sso.example.com/aws.',
    'not-https': 'Mai ne se connecte que par une liaison protégée. L’adresse doit commencer par https://.',
    'has-password':
      'L’adresse contient un nom d’utilisateur ou un mot de passe. Retirez cette partie ; vous la saisirez sur la page de votre entreprise.',
    'console-address':
      'C’est une adresse d’AWS. Mai a besoin de la page de votre entreprise, celle où vous vous connectez avant qu’AWS s’ouvre.',
    'access-portal':
      'C’est un portail d’accès AWS (IAM Identity Center). Mai fonctionne avec les entreprises qui se connectent à AWS par SAML. Demandez cette adresse à votre service informatique.',
  },
  'invalid-profile-name': {
    title: 'Ce nom de profil ne convient pas',
    empty: 'Un profil doit avoir un nom.',
    'too-long': 'Un nom de profil compte 128 caractères au plus.',
    character: 'Dans un nom de profil, les outils AWS ne lisent que les lettres, les chiffres et _ - . / % @ : +.',
    reserved: 'Le profil « default » s’attribue à un rôle avec « Utiliser par défaut ».',
    taken: 'Un autre rôle écrit déjà dans ce profil.',
  },
  'not-a-region': { title: 'Ce n’est pas une région AWS', detail: 'Une région ressemble à eu-central-1.' },
  'region-elsewhere': {
    title: 'Cette région se trouve dans une autre partie d’AWS',
    detail: (role, example) => `${role} ne fonctionne que dans des régions comme ${example}. Choisissez-en une.`,
  },
  'not-a-console-page': {
    title: 'Ce n’est pas une page de la console AWS',
    malformed: example => `Une adresse ressemble à ${example}.`,
    host: example => `Collez une adresse de la console AWS, par exemple ${example}.`,
    partition: example =>
      `Cette console appartient à une autre partition AWS. Les adresses de ce rôle ressemblent à ${example}.`,
  },
  'not-a-target-role': {
    title: 'Mai ne peut pas atteindre ce rôle',
    account: 'Un compte a un numéro de 12 chiffres.',
    role: 'Un nom de rôle ne contient que des lettres, des chiffres et + = . @ _ -, éventuellement précédés d’un chemin, comme teams/Developer.',
    partition:
      'Il se trouve dans une autre partie d’AWS (Chine, GovCloud, cloud souverain européen), où vos clés ne valent rien.',
    'identity-center': 'Ce rôle vient d’IAM Identity Center, qui ne donne ses clés que par le portail d’accès AWS.',
    known: 'Vous avez déjà ce rôle.',
  },
  'not-an-external-id': {
    title: 'Ce n’est pas un ID externe',
    detail: 'Un ID externe compte de 2 à 1 224 lettres, chiffres et signes + = , . @ : / - _, sans espace.',
  },
  ...signInFailures,
  ...keyFailures,
  'production-unconfirmed': {
    title: account => `${account} est en production`,
    detail: role => `Vous voulez confirmer avant d’y travailler. Mai n’a pas encore obtenu de clés pour ${role}.`,
  },
  'not-a-template': {
    title: 'Impossible d’en faire des noms',
    empty: 'Saisissez quelque chose qui contient {role}.',
    'too-long': 'Un modèle compte 200 caractères au plus.',
    unclosed: 'Chaque { doit avoir son }.',
    'no-role': 'Sans {role} ni {role-tail}, tous les rôles d’un compte auraient le même nom.',
    'unknown-placeholder': name =>
      `{${name}} ne correspond à rien. Il existe {account}, {account-tail}, {account-id}, {role}, {role-tail} et {company}.`,
    character: character =>
      `Dans un nom de profil, les outils AWS ne lisent pas « ${character} », seulement les lettres, les chiffres et _ - . / % @ : +. Retirez-le.`,
  },
  'save-failed': { title: 'Impossible d’enregistrer le fichier' },
  'shortcut-unavailable': {
    title: 'Ces touches ne sont pas disponibles',
    taken: 'Un autre programme les utilise, ou le système se les réserve. Choisissez-en d’autres.',
    wayland:
      'Ce bureau (Wayland) ne laisse aucun programme entendre les touches pressées ailleurs. Attribuez des touches à « mai » dans les réglages clavier du bureau : relancé, Mai ouvre sa fenêtre.',
  },
  'open-at-login-refused': { title: 'Le système n’a pas laissé Mai changer cela' },
  'not-settings': {
    title: name => `${name} ne contient pas de paramètres de Mai`,
    detail: 'C’est peut-être un autre fichier, d’une autre version ou modifié à la main. Rien n’en a été repris.',
  },
  'offer-changed': {
    title: 'Ce qui est affiché ici a changé',
    detail: 'Relisez-le avant de l’utiliser.',
  },
  'forget-incomplete': {
    title: 'Mai n’a pas pu tout supprimer',
    detail: fault => `${fault} Vos clés ont déjà quitté les fichiers AWS. Réessayez.`,
  },
  'too-many-companies': {
    title: 'Mai connaît déjà 100 entreprises',
    detail: 'Il n’en garde pas davantage. Dans les paramètres, retirez-en une dont vous n’avez pas besoin.',
  },
  'unknown-link': {
    title: 'Mai ne connaît pas ce lien',
    detail:
      'Un lien vers Mai ouvre une configuration de votre entreprise et ne fait rien d’autre. Demandez à la personne qui vous l’a donné.',
  },
  'policy-broken': {
    title: 'La configuration de votre entreprise sur cet ordinateur est inutilisable',
    detail: problems => `${problems} Prévenez votre service informatique.`,
  },
  'company-retired': {
    title: name => `Vous ne pouvez plus utiliser ${name}`,
    detail: (company, why) =>
      why === ''
        ? `${company} n’autorise sur cet ordinateur que les entreprises qu’elle indique.`
        : `${company} n’autorise sur cet ordinateur que les entreprises qu’elle indique : ${why}`,
    hint: 'Vous y êtes déconnecté et ses clés ne sont plus dans vos fichiers AWS. Vous pouvez la retirer dans les réglages.',
  },
  'setup-unaccepted': {
    title: company => `La configuration de ${company} n’est plus valable`,
    detail:
      'Elle n’est signée avec aucune clé indiquée par la stratégie de cet ordinateur. Demandez au service informatique celle qui vient d’être signée et ouvrez-la, ou cessez de l’utiliser dans les réglages.',
  },
  locked: {
    title: company => `${company} en a décidé ainsi`,
    detail: 'Votre entreprise ne permet pas de changer cela ici. Demandez à votre service informatique.',
  },
  'not-found': {
    title: 'Cela n’existe plus',
    detail: 'L’entreprise ou le rôle sur lequel vous avez cliqué n’est plus là.',
  },
  'bad-message': {
    title: 'Mai ne s’est pas compris lui-même',
    detail: 'Une fenêtre a demandé quelque chose qui n’existe pas. Merci de le signaler.',
  },
  unexpected: {
    title: 'Un imprévu s’est produit',
    detail: reference => `Mai a continué. Si cela se reproduit, signalez-le avec la référence ${reference}.`,
  },
  remedies: {
    signIn: 'Se connecter',
    enterPassword: 'Saisir le mot de passe…',
    tryAgain: 'Réessayer',
    startAgain: 'Redémarrer',
    useAnyway: 'Laisser Mai y écrire',
    removeCompany: 'Retirer cette entreprise',
    copyTrustPolicy: 'Copier la politique d’approbation',
    confirmed: 'Obtenir les clés',
    reviewAccounts: 'Vérifier les comptes…',
    defaultBrowser: 'Utiliser le navigateur par défaut',
    dismiss: 'OK',
  },
  ...fileFailures,
};
