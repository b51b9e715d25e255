import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

/** Failures between AWS and tools. */
export const keyFailures = {
  'sts-refused': {
    title: role => `Impossible de démarrer ${role}`,
    ExpiredTokenException:
      'La connexion a pris trop de temps. Une connexion n’est valable que quelques minutes. Reconnectez-vous.',
    IDPRejectedClaim:
      'AWS a refusé la connexion de votre entreprise. Elle a peut-être déjà servi ou été révoquée. Reconnectez-vous. Si cela persiste, communiquez « IDPRejectedClaim » à votre service informatique.',
    InvalidIdentityToken:
      'AWS ne peut pas vérifier la connexion de votre entreprise. Souvent, son certificat a changé et AWS a encore l’ancien. Communiquez « InvalidIdentityToken » à votre service informatique.',
    AccessDenied:
      'Le rôle n’accepte pas la connexion de votre entreprise. Demandez à votre service informatique de vérifier la politique d’approbation du rôle.',
    RegionDisabledException:
      'Cette région est désactivée pour le compte dans AWS. Choisissez une autre région pour le rôle, ou adressez-vous à votre service informatique.',
    MalformedPolicyDocument:
      'Une politique du rôle est endommagée. Communiquez « MalformedPolicyDocument » à votre service informatique.',
    PackedPolicyTooLarge:
      'Votre connexion contient plus d’attributs qu’AWS n’en autorise. Communiquez « PackedPolicyTooLarge » à votre service informatique.',
    Throttling: 'AWS reçoit trop de requêtes de votre entreprise. Réessayez dans une minute.',
    DurationTooLong:
      'AWS a refusé toutes les durées de session essayées. Demandez à votre service informatique de vérifier la durée de session maximale du rôle.',
    Other: code =>
      `AWS a répondu « ${code} ». Réessayez. Si cela persiste, communiquez ce code à votre service informatique.`,
  },
  'sts-unreachable': {
    title: 'AWS est injoignable',
    detail: host => `${host} n’a pas répondu. Vérifiez votre réseau, votre VPN ou votre proxy, puis réessayez.`,
  },
  'clock-skew': {
    title: 'L’horloge de cet ordinateur est décalée',
    detail: minutes =>
      plural('fr', minutes, {
        one: n =>
          `Elle s’écarte d’environ ${n} minute de l’heure d’AWS. AWS tolère 5 minutes. Activez le réglage automatique de l’heure.`,
        other: n =>
          `Elle s’écarte d’environ ${n} minutes de l’heure d’AWS. AWS tolère 5 minutes. Activez le réglage automatique de l’heure.`,
      }),
  },
  'session-expired': {
    title: role => `${role} a expiré`,
    detail: 'Ses informations d’identification ont été supprimées.',
    keysStay:
      'Ses informations d’identification sont encore dans vos fichiers AWS. Vous pouvez changer cela dans les paramètres.',
  },
  'not-active': { title: 'Ce rôle n’est pas actif', detail: 'Démarrez d’abord le rôle.' },
  'source-stopped': {
    title: role => `${role} ne peut pas être renouvelé`,
    detail: source => `Ce rôle dépend de ${source}, qui a été arrêté. Relancez les deux quand vous en aurez besoin.`,
  },
  'keys-missing': {
    title: role => `Les informations d’identification de ${role} ont disparu`,
    detail:
      'Un autre programme les a supprimées, ou cet ordinateur n’a pas de trousseau pour les enregistrer. Relancez le rôle.',
  },
  'keys-refused': {
    title: role => `AWS a refusé les informations d’identification de ${role}`,
    detail: code =>
      `AWS a répondu « ${code} ». Elles ont peut-être été révoquées ou modifiées par un autre programme. Arrêtez le rôle, puis relancez-le.`,
  },
  'not-copyable': {
    title: 'Copie impossible pour ce shell',
    detail:
      'Les informations d’identification contiennent un caractère que ce shell ne peut pas représenter. Choisissez un autre format.',
  },
  'trust-missing': {
    title: (role, account) => `${account} n’autorise pas encore ${role}`,
    detail: source =>
      `Envoyez la politique d’approbation à l’administrateur de ce compte. Elle désigne votre rôle ${source}. Si elle est déjà en place, votre propre rôle n’autorise peut-être pas « sts:AssumeRole ».`,
    externalId: source =>
      `Envoyez la politique d’approbation à l’administrateur de ce compte. Elle désigne votre rôle ${source} et l’ID externe. Si elle est déjà en place, comparez l’ID externe caractère par caractère.`,
  },
  'console-refused': {
    title: role => `La console AWS a refusé ${role}`,
    detail: status => `AWS a renvoyé l’erreur ${status}. Testez l’accès, ou arrêtez le rôle et relancez-le.`,
  },
  'browser-unavailable': {
    title: 'Aucun navigateur ne s’est ouvert',
    detail:
      'Le système n’a pas pu lancer de navigateur web. Copiez le lien de la console et collez-le dans un navigateur.',
  },
  'browser-missing': {
    title: browser => `${browser} n’a pas pu ouvrir la console`,
    detail: 'Elle s’est ouverte dans votre navigateur par défaut. Choisissez un autre navigateur pour ce compte.',
  },
  'endpoint-off': {
    title: 'Le serveur local d’informations d’identification est désactivé',
    detail: 'Activez-le d’abord dans les paramètres.',
  },
  'endpoint-unavailable': {
    title: 'Le serveur local d’informations d’identification ne peut pas démarrer',
    'port-taken':
      'Un autre programme utilise son port. Désactivez puis réactivez le serveur pour en obtenir un autre, et recopiez ses paramètres.',
    'no-token-file': 'Mai ne peut pas écrire le fichier de jeton des programmes.',
    other: 'Le système n’autorise pas Mai à lancer un serveur.',
  },
} satisfies Partial<Text['failures']>;

/** Failures of files. */
export const fileFailures = {
  files: {
    credentials: 'fichier d’informations d’identification',
    config: 'fichier de configuration',
    denied: 'Mai n’a pas l’autorisation d’y accéder. Vérifiez son propriétaire et ses autorisations.',
    'read-only': 'Il se trouve sur un disque en lecture seule.',
    full: 'Le disque est plein. Libérez de l’espace, puis réessayez.',
    'not-a-file': 'Un dossier ou autre chose se trouve à sa place.',
    'link-loop': 'C’est un lien qui renvoie à lui-même.',
    busy: 'Un autre programme l’utilise. Fermez ce programme, puis réessayez.',
    'missing-folder': 'Son dossier n’existe pas et ne peut pas être créé.',
    'not-text': 'Ce n’est pas un fichier texte.',
    other: 'La raison est inconnue.',
  },
  'file-unreadable': {
    title: file => `Votre ${file} AWS est illisible`,
    detail: (path, reason) => `${path} : ${reason} Rien n’a été modifié.`,
  },
  'file-unwritable': {
    title: file => `Impossible d’écrire dans votre ${file} AWS`,
    detail: (path, reason) => `${path} : ${reason} Rien n’a été modifié.`,
  },
  'file-unparsable': {
    title: file => `Votre ${file} AWS est endommagé`,
    detail: (path, line) =>
      `Les outils AWS ne peuvent pas lire la ligne ${line} de ${path}. Rien n’a été modifié. Corrigez ou supprimez cette ligne, puis réessayez.`,
  },
  'edit-refused': {
    title: file => `Mai n’a pas modifié votre ${file} AWS`,
    detail: path => `La modification aurait touché d’autres profils de ${path}. Merci de le signaler.`,
  },
  'section-foreign': {
    title: profile => `Vous avez déjà un profil nommé « ${profile} »`,
    detail: 'Il n’a pas été créé par Mai. Utilisez un autre nom de profil, ou remplacez-le.',
    longLived:
      'Il contient une clé d’accès à long terme. Le remplacer supprime cette clé du fichier (une sauvegarde est conservée). Utilisez un autre nom de profil si vous en avez encore besoin.',
  },
  'file-busy': {
    title: file => `Votre ${file} AWS change sans cesse`,
    detail: path => `Un autre programme écrit sans arrêt dans ${path}. Mai n’y a donc rien modifié. Réessayez.`,
  },
} satisfies Partial<Text['failures']>;
