import type { Text } from '../en/en.ts';
import { fileFailures } from './file-failures.ts';
import { keyFailures } from './key-failures.ts';

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
  'address-unreachable': {
    title: host => `${host} est injoignable`,
    name: 'Aucun ordinateur ne porte ce nom. L’adresse est-elle juste, et lui faut-il le VPN de votre entreprise ?',
    refused:
      'L’ordinateur est là mais n’accepte pas la connexion. Réessayez dans un instant, ou demandez à votre service informatique.',
    timeout: 'La réponse n’est pas arrivée à temps. Vérifiez votre réseau ou votre VPN et réessayez.',
    offline: 'Cet ordinateur est hors ligne. Mai continuera au retour du réseau.',
    proxy: 'Le proxy de votre réseau n’a pas laissé passer Mai. Parlez-en à votre service informatique.',
    other: 'La connexion a échoué. Vérifiez votre réseau ou votre VPN et réessayez.',
  },
  'proxy-password': {
    title: 'Votre réseau demande un mot de passe',
    detail: proxy => `Le proxy ${proxy} ne laisse passer Mai qu’une fois que vous avez dit qui vous êtes.`,
  },
  'no-keychain': {
    title: 'Cet ordinateur ne conserve pas de mots de passe',
    detail: 'Mai n’a pas trouvé de trousseau, ou n’y a pas eu accès. Il ne garde jamais de mot de passe ailleurs.',
  },
  'keychain-waiting': {
    title: 'Votre trousseau demande un mot de passe',
    detail: 'Déverrouillez-le dans sa propre fenêtre, puis réessayez.',
  },
  'keychain-unreachable': {
    title: 'Le trousseau est inaccessible d’ici',
    detail: 'Les informations d’identification s’y trouvent. Lancez Mai sur votre bureau, puis réessayez.',
  },
  'server-error': {
    title: host => `${host} a un problème`,
    detail: status =>
      `La page de votre entreprise a répondu par l’erreur ${status}. Vous n’y êtes pour rien ; réessayez dans un instant ou prévenez votre service informatique.`,
  },
  'untrusted-certificate': {
    title: host => `Mai ne fait pas confiance à ${host}`,
    detail:
      'Son certificat n’est pas valide : quelqu’un pourrait écouter. Mai n’est pas allé plus loin. Demandez à votre service informatique et ne saisissez jamais votre mot de passe sur une telle page.',
  },
  'sandbox-off': {
    title: 'Mai s’exécute sans son bac à sable',
    detail: by =>
      `Il a été lancé avec ${by} : une page de connexion pourrait ainsi accéder à plus de choses sur cet ordinateur qu’elle ne le doit. Mai n’en ouvre aucune. Quittez Mai et relancez-le sans ${by}.`,
  },
  'insecure-page': {
    title: 'La page de connexion menait à un endroit non protégé',
    detail: host =>
      `La page de votre entreprise vous a envoyé vers ${host} par une liaison que d’autres pourraient lire. Mai n’a pas suivi. Prévenez votre service informatique.`,
  },
  'host-not-allowed': {
    title: 'La page de connexion menait ailleurs',
    detail: host =>
      `La configuration de votre entreprise ne cite pas ${host} parmi les hôtes de connexion ; Mai ne l’a donc pas ouvert. Prévenez votre service informatique.`,
  },
  'password-passed-on': {
    title: 'La page de connexion a voulu transmettre votre mot de passe',
    detail: host =>
      `La page a tenté d’envoyer votre mot de passe à ${host} ; la connexion a donc été interrompue. Prévenez votre service informatique et changez le mot de passe si vous ne vous y attendiez pas.`,
  },
  'private-address': {
    title: 'La page de connexion menait à un réseau privé',
    detail: host =>
      `La page menait à ${host}, une adresse de cet ordinateur ou d’un réseau privé. Une page publique n’y a pas droit ; la connexion a donc été interrompue. Prévenez votre service informatique.`,
  },
  'aws-endpoint-refused': {
    title: 'Le point de terminaison AWS est inutilisable',
    detail: variable =>
      `${variable} n’est pas une adresse https : aucune demande n’a été envoyée à AWS. Corrigez ou supprimez la variable, puis redémarrez Mai.`,
  },
  'nothing-posted': {
    title: 'La connexion n’est pas arrivée jusqu’à AWS',
    detail: host =>
      `${host} a répondu, mais ne vous a pas transmis à AWS. L’adresse est peut-être celle d’une autre application. Vérifiez-la ou demandez à votre service informatique l’adresse de connexion AWS.`,
  },
  'sign-in-closed': {
    title: 'La connexion n’a pas été terminée',
    detail: 'La fenêtre de connexion a été fermée avant que votre entreprise vous transmette à AWS.',
  },
  'sign-in-cancelled': { title: 'Connexion annulée', detail: 'Rien n’a changé. Connectez-vous quand vous voulez.' },
  'sign-in-needs-person': {
    title: 'Reconnectez-vous',
    detail: host => `${host} veut vous voir avant de donner de nouvelles clés.`,
  },
  'sign-in-page-crashed': {
    title: 'La page de connexion s’est arrêtée',
    detail: host => `La page de ${host} a planté. Rien n’est perdu ; réessayez.`,
  },
  'assertion-malformed': {
    title: 'La réponse de votre entreprise est illisible',
    detail: reason =>
      `Ce que la page de connexion a envoyé à AWS est endommagé (${reason}). Réessayez ; si cela persiste, transmettez ces mots à votre service informatique.`,
  },
  'assertion-encrypted': {
    title: 'Votre entreprise chiffre sa réponse',
    detail:
      'Seul AWS peut lire vos rôles. Demandez à votre service informatique de désactiver le chiffrement des assertions pour AWS, ou de vous envoyer un fichier de configuration qui liste les rôles.',
  },
  'assertion-expired': {
    title: 'Votre connexion avait déjà expiré',
    detail:
      'Les entreprises accordent cinq minutes. Reconnectez-vous ; si cela persiste, l’horloge de cet ordinateur ou celle de votre entreprise est décalée.',
  },
  'other-accounts': {
    title: company => `La connexion à ${company} a donné d’autres comptes`,
    detail: host =>
      `Une page de ${host} a envoyé des comptes que Mai ne connaît pas de votre entreprise. Rien n’a changé. Vérifiez-les avant de les utiliser.`,
  },
  'assertion-refused': {
    title: 'Votre entreprise a refusé la connexion',
    denied:
      'Vous n’avez peut-être pas accès à l’application AWS. Demandez à votre service informatique de vous y ajouter.',
    other: 'Sa page a répondu sans dire pourquoi. Réessayez, ou demandez à votre service informatique.',
  },
  'browser-refused': {
    title: host => `${host} ne laisse pas cette fenêtre se connecter`,
    detail:
      'Google prend parfois les fenêtres d’autres programmes pour des navigateurs non sécurisés. Réessayez ; si cela persiste, demandez à votre service informatique d’autoriser Mai dans Google Workspace, ou une adresse de connexion AWS qui ne commence pas chez Google.',
  },
  'no-roles': {
    title: 'Pas encore de rôle AWS',
    detail:
      'Vous êtes connecté, mais votre entreprise ne vous donne aucun rôle AWS. Demandez-en un à votre service informatique, puis reconnectez-vous.',
  },
  'identity-center-role': {
    title: role => `${role} fonctionne autrement`,
    detail:
      'Votre entreprise utilise IAM Identity Center pour celui-ci. AWS ne donne jamais ses clés par SAML ; prenez-les dans le portail d’accès AWS, ou demandez à votre service informatique un rôle qui ne s’appelle pas AWSReservedSSO.',
  },
  'role-not-offered': {
    title: role => `${role} n’est plus proposé`,
    detail:
      'La réponse de votre entreprise ne mentionne plus ce rôle. Adressez-vous à votre service informatique si vous en avez encore besoin.',
  },
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
    dismiss: 'OK',
  },
  ...fileFailures,
};
