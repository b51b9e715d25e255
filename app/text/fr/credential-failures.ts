import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

/** Failures between AWS and tools. */
export const keyFailures = {
  'sts-refused': {
    title: role => `AWS n’a pas donné de clés pour ${role}`,
    ExpiredTokenException:
      'La connexion a pris trop de temps. Les entreprises accordent cinq minutes. Connectez-vous encore une fois.',
    IDPRejectedClaim:
      'AWS a refusé le fournisseur d’identité de votre entreprise : la connexion a peut-être déjà servi ou été retirée. Reconnectez-vous ; si cela persiste, dites « IDPRejectedClaim » à votre service informatique.',
    InvalidIdentityToken:
      'AWS ne peut pas vérifier la connexion de votre entreprise. Le plus souvent, son certificat a changé et AWS ne le sait pas encore. Dites « InvalidIdentityToken » à votre service informatique.',
    AccessDenied:
      'Le rôle ne fait pas confiance à la connexion de votre entreprise. Demandez à votre service informatique de vérifier sa politique d’approbation.',
    RegionDisabledException:
      'AWS a désactivé cette région pour le compte. Choisissez une autre région pour le rôle, ou demandez à votre service informatique.',
    MalformedPolicyDocument:
      'Une politique du rôle est endommagée. Dites « MalformedPolicyDocument » à votre service informatique.',
    PackedPolicyTooLarge:
      'Votre connexion porte plus d’attributs qu’AWS n’en accepte. Dites « PackedPolicyTooLarge » à votre service informatique.',
    Throttling: 'AWS est saturé par les demandes de votre entreprise. Réessayez dans une minute.',
    DurationTooLong:
      'AWS a refusé toutes les durées demandées par Mai. Demandez à votre service informatique de vérifier la durée maximale de session du rôle.',
    Other: code =>
      `AWS a répondu « ${code} ». Réessayez ; si cela persiste, transmettez ce mot à votre service informatique.`,
  },
  'sts-unreachable': {
    title: 'AWS est injoignable',
    detail: host => `${host} n’a pas répondu. Vérifiez votre réseau, votre VPN ou votre proxy et réessayez.`,
  },
  'clock-skew': {
    title: 'L’horloge de cet ordinateur est décalée',
    detail: minutes =>
      plural('fr', minutes, {
        one: n =>
          `Elle s’écarte d’environ ${n} minute de celle d’AWS. AWS en tolère cinq. Réglez l’horloge sur automatique.`,
        other: n =>
          `Elle s’écarte d’environ ${n} minutes de celle d’AWS. AWS en tolère cinq. Réglez l’horloge sur automatique.`,
      }),
  },
  'session-expired': {
    title: role => `${role} a pris fin`,
    detail: 'Son temps est écoulé et Mai a supprimé ses clés.',
    keysStay: 'Son temps est écoulé. Ses clés mortes restent dans les fichiers, comme le veulent vos paramètres.',
  },
  'not-active': { title: 'Ce rôle n’est pas actif', detail: 'Obtenez d’abord ses clés.' },
  'source-stopped': {
    title: role => `${role} ne peut pas être renouvelé`,
    detail: source =>
      `On l’atteint depuis ${source}, qui a été arrêté. Redémarrez les deux quand vous en aurez besoin.`,
  },
  'keys-missing': {
    title: role => `${role} n’a plus de clés`,
    detail:
      'Un autre programme les a retirées, ou cet ordinateur n’a pas de trousseau où Mai pourrait les garder d’un démarrage à l’autre. Obtenez-en de nouvelles.',
  },
  'keys-refused': {
    title: role => `AWS n’accepte pas les clés de ${role}`,
    detail: code =>
      `AWS a répondu « ${code} ». Les clés ont peut-être été révoquées, ou un autre programme les a modifiées. Arrêtez le rôle et redémarrez-le.`,
  },
  'not-copyable': {
    title: 'Impossible à écrire pour ce shell',
    detail: 'Les clés contiennent un caractère qu’il ne sait pas écrire. Choisissez un autre format.',
  },
  'trust-missing': {
    title: (role, account) => `${account} ne vous laisse pas encore entrer dans ${role}`,
    detail: source =>
      `Envoyez la politique d’approbation à l’administrateur de ce compte : elle nomme votre rôle ${source}. Si elle y est déjà, votre propre rôle n’a peut-être pas le droit « sts:AssumeRole ».`,
    externalId: source =>
      `Envoyez la politique d’approbation à l’administrateur de ce compte : elle nomme votre rôle ${source} et l’ID externe. Si les deux y sont déjà, comparez l’ID externe lettre par lettre.`,
  },
  'console-refused': {
    title: role => `La console AWS n’a pas laissé entrer ${role}`,
    detail: status => `AWS a répondu par l’erreur ${status}. Testez les clés, ou arrêtez le rôle et redémarrez-le.`,
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
    title: 'Le point de terminaison local est désactivé',
    detail: 'Activez-le d’abord dans les paramètres.',
  },
  'endpoint-unavailable': {
    title: 'Le point de terminaison local ne peut pas démarrer',
    'port-taken':
      'Un autre programme occupe son port. Désactivez puis réactivez le point de terminaison pour en obtenir un nouveau, et recopiez ses lignes.',
    'no-token-file': 'Mai ne peut pas écrire le fichier dans lequel les programmes lisent leur jeton.',
    other: 'Le système ne laisse pas Mai écouter sur cet ordinateur.',
  },
} satisfies Partial<Text['failures']>;

/** Failures of files. */
export const fileFailures = {
  files: {
    credentials: 'fichier credentials',
    config: 'fichier config',
    denied: 'Le système ne laisse pas Mai y accéder. Vérifiez à qui il appartient et quelles sont ses autorisations.',
    'read-only': 'Il se trouve sur un disque en lecture seule.',
    full: 'Le disque est plein. Libérez de l’espace et réessayez.',
    'not-a-file': 'À sa place se trouve un dossier, ou autre chose qui n’est pas un fichier.',
    'link-loop': 'C’est un lien qui ramène à lui-même.',
    busy: 'Un autre programme l’occupe. Fermez ce programme et réessayez.',
    'missing-folder': 'Le dossier où il devrait se trouver n’existe pas et ne peut pas être créé.',
    'not-text': 'Il ne contient pas de texte.',
    other: 'Le système n’a pas donné de raison que Mai connaisse.',
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
      `Les outils AWS ne peuvent pas lire la ligne ${line} de ${path}. Mai n’a rien modifié. Corrigez ou supprimez cette ligne et réessayez.`,
  },
  'edit-refused': {
    title: file => `Mai n’a pas touché à votre ${file} AWS`,
    detail: path =>
      `La modification aurait changé la lecture d’autres profils de ${path} ; elle n’a donc pas été faite. Merci de le signaler.`,
  },
  'section-foreign': {
    title: profile => `Le profil « ${profile} » n’est pas à Mai`,
    detail:
      'Quelqu’un ou un autre programme l’a écrit. Utilisez un autre nom de profil, ou laissez Mai y écrire ses clés.',
    longLived:
      'Il contient une clé d’accès à long terme. Si Mai écrit là, cette clé quitte le fichier (une sauvegarde est conservée). Utilisez un autre nom de profil si vous en avez encore besoin.',
  },
  'file-busy': {
    title: file => `Votre ${file} AWS change sans cesse`,
    detail: path => `Un autre programme écrit sans arrêt dans ${path}. Mai n’a rien écrasé ; réessayez.`,
  },
  'settings-damaged': {
    title: 'Les paramètres de Mai étaient endommagés',
    detail: keptAs =>
      `Mai a conservé le fichier endommagé sous ${keptAs} et est reparti de zéro. Ajoutez de nouveau votre entreprise.`,
  },
  'settings-unwritable': {
    title: 'Mai ne peut pas enregistrer ses paramètres',
    detail: reason => `${reason} Ce que vous changez maintenant sera perdu à la fermeture de Mai.`,
  },
} satisfies Partial<Text['failures']>;
