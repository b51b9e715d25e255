import type { Text } from '../en/en.ts';

/** What goes wrong with files on this computer. */
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
