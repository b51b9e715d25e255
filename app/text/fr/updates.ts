import type { Text } from '../en/en.ts';
import type { enUpdateFailures } from '../en/updates.ts';
import type { Words } from '../words.ts';

/** Mises à jour de Mai. */
export const updates: Text['updates'] = {
  title: 'Mises à jour',
  available: version => `Mai ${version} est disponible`,
  broughtBy: {
    deb: 'Cette version arrive avec les mises à jour de votre système. Vous pouvez aussi installer son paquet.',
    rpm: 'Cette version arrive avec les mises à jour de votre système. Vous pouvez aussi installer son paquet.',
    msi: 'Votre service informatique l’installe.',
    managed: 'Votre service informatique l’installe.',
    archive: 'Téléchargez cette version et remplacez Mai par celle-ci.',
    development: 'Compilez-le à partir du code source.',
  },
  inPlace: 'Mai redémarre une fois. Les rôles actifs le restent.',
  stages: {
    downloading: 'Téléchargement…',
    downloaded: 'Mai l’installe dès qu’aucune connexion, aucun démarrage et aucun renouvellement n’est en cours.',
    installing: 'Installation…',
  },
  install: 'Installer',
  download: 'Télécharger…',
  later: 'Pas maintenant',
  whatsNew: 'Nouveautés…',
  whatsNewIn: version => `Nouveautés de Mai ${version}`,
  noNews: 'Cette version n’a pas de description.',
  installed: version => `Mai ${version} est installé`,
  installedHint: 'Redémarrez Mai pour l’utiliser. Les rôles actifs le restent.',
  restart: 'Redémarrer Mai',
  restartTo: version => `Redémarrer pour utiliser Mai ${version}`,
  updated: version => `Mai a été mis à jour vers la version ${version}`,
  updatedHint: 'Vos rôles actifs le sont restés.',
  close: 'Fermer',
  unconfigured: 'Cette version de Mai ne reçoit pas de mises à jour.',
  checkNow: 'Vérifier maintenant',
  checking: 'Vérification…',
  never: 'Pas encore vérifié.',
  upToDate: at => `Mai est à jour. Dernière vérification : ${at}.`,
};

export const updateFailures: Words<typeof enUpdateFailures> = {
  'update-unreachable': {
    title: 'Mai n’a pas pu rechercher de mises à jour',
    network: host => `${host} est inaccessible. Mai réessaiera plus tard.`,
    timeout: host => `${host} met trop de temps à répondre. Mai réessaiera plus tard.`,
    answer: host => `${host} n’a pas renvoyé le fichier. Mai réessaiera plus tard.`,
  },
  'update-list-refused': {
    title: 'Mai a refusé la liste des mises à jour',
    signature: 'Elle n’est pas signée avec une clé de l’éditeur de Mai. Rien n’a été installé.',
    format: 'Elle est signée, mais cette version de Mai ne peut pas la lire. Installez vous-même la dernière version.',
    'too-large': 'Elle est plus grande que ne peut l’être une liste. Rien n’a été installé.',
    older: 'Elle est plus ancienne que la précédente. Rien n’a été installé.',
    expired:
      'Elle a expiré. Vérifiez la date de cet ordinateur. Si elle est correcte, prévenez votre service informatique.',
    redirect: 'Son serveur redirige vers une adresse non chiffrée. Rien n’a été installé.',
  },
  'update-file-refused': {
    title: version => `Mai ${version} n’a pas été installé`,
    size: 'Le fichier téléchargé n’a pas la bonne taille. Il a été supprimé.',
    content: 'Le fichier téléchargé n’est pas celui de la liste signée. Il a été supprimé.',
    publisher: 'L’application téléchargée n’est pas signée par l’éditeur de celle-ci. Elle a été supprimée.',
    redirect: 'Le serveur redirige vers une adresse non chiffrée. Rien n’a été téléchargé.',
  },
  'update-failed': {
    title: version => `Mai ${version} n’a pas été installé`,
    installer: 'Le programme d’installation a signalé une erreur. Mai est inchangé et réessaiera plus tard.',
    unchanged: 'Le programme d’installation s’est arrêté trop tôt. Mai est inchangé et réessaiera plus tard.',
  },
  'update-unsaved': { title: 'Mai n’a pas pu préparer la mise à jour' },
};
