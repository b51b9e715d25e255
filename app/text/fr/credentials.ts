import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const tools: Text['tools'] = {
  use: {
    heading: 'Utiliser ce rôle',
    openConsole: 'Ouvrir la console AWS',
    copyConsoleLink: 'Copier le lien de la console',
    test: 'Tester l’accès',
    identity: (who, role, account, time) =>
      `Tout fonctionne. AWS vous identifie comme ${who}, rôle ${role} dans ${account} (vérifié à ${time}).`,
    opened: 'Ouverture du navigateur…',
    copied: 'Copié. Le presse-papiers sera vidé dans une minute.',
    copyFor: 'Copier pour',
    formats: {
      posix: 'bash, zsh',
      fish: 'fish',
      powershell: 'PowerShell',
      cmd: 'cmd (Windows)',
      dotenv: 'fichier .env',
      json: 'JSON',
    },
    copyProfile: 'Copier AWS_PROFILE',
    copyProfileHint:
      'Collez AWS_PROFILE dans un terminal. Les outils AWS y utilisent ce rôle, même après un renouvellement.',
    copiedProfile: 'Copié.',
    copyCredentials: 'Copier les informations d’identification',
    copyEndpoint: 'Copier les paramètres du serveur',
    copyEndpointText: 'Copier les paramètres du serveur avec le jeton',
    copyEndpointTextHint:
      'Seulement pour les outils qui ne savent pas lire un fichier de jeton. Fermez-les avant de quitter Mai. Sinon, un autre utilisateur de cet ordinateur pourrait leur envoyer de fausses informations d’identification.',
    copyHint:
      'Les informations d’identification collées expirent avec le rôle. Avec les paramètres du serveur, les outils en reçoivent automatiquement de nouvelles.',
    copyHintOff: 'Les informations d’identification collées expirent avec le rôle.',
  },
  delivery: {
    heading: 'Transmission aux outils',
    file: 'Par le fichier d’informations d’identification',
    fileHint: 'Convient à tous les outils. Un outil resté ouvert doit parfois être relancé après un renouvellement.',
    process: 'À la demande, par Mai',
    processHint:
      'Pour les outils ouverts plusieurs jours. Leurs informations d’identification sont toujours à jour (credential_process), et rien n’est stocké dans un fichier.',
    endpoint: 'Uniquement par le serveur local',
    endpointHint: 'Pour les programmes lancés avec ses paramètres. Rien n’est stocké dans un fichier.',
  },
  vault: {
    memory:
      'Aucun trousseau n’a été trouvé sur cet ordinateur. Les informations d’identification qui ne sont dans aucun fichier sont perdues à la fermeture de Mai.',
    waiting:
      'Votre trousseau demande un mot de passe. Tant qu’il est verrouillé, les secrets de Mai restent en mémoire.',
  },
  endpoint: {
    listening: port =>
      `Actif sur le port ${port}. Les autres ordinateurs n’y ont pas accès. Chaque rôle a son propre jeton, dans un fichier que personne d’autre ne peut lire.`,
  },
  chained: {
    heading: 'Autres comptes',
    add: 'Ajouter un rôle d’un autre compte…',
    title: role => `De ${role} vers un autre compte`,
    lead: 'À partir de ce rôle, Mai en démarre un autre dans un autre compte, si ce compte l’autorise.',
    role: 'Nom ou ARN du rôle',
    roleHint: 'Demandez-le à l’administrateur de ce compte.',
    account: 'ID de compte',
    accountHint: '12 chiffres. Inutile avec un ARN.',
    externalId: 'ID externe',
    externalIdHint: 'Seulement si cet administrateur vous en a donné un.',
    region: 'Région',
    regionHint: 'Laissez vide pour utiliser votre région par défaut.',
    save: 'Ajouter le rôle',
    from: role => `Via ${role}.`,
    hour: 'AWS autorise 1 heure au plus. Mai renouvelle ce rôle tant que l’autre est actif.',
    forget: 'Retirer ce rôle…',
    forgetQuestion: role => `Retirer ${role} et ses informations d’identification ?`,
    forgetYes: 'Retirer',
    forgetNo: 'Annuler',
  },
  trust: {
    heading: 'Politique d’approbation',
    hint: 'Envoyez-la à l’administrateur de ce compte, qui l’ajoutera au rôle.',
    people: 'Pour les personnes',
    'people-and-instances': 'Pour les personnes et les instances EC2',
    copy: 'Copier la politique d’approbation',
    copied: 'Copiée.',
    text: 'Politique d’approbation, en JSON',
  },
  difference: {
    heading: file => `Modifications dans votre ${file} AWS`,
    added: 'ajouté',
    removed: 'supprimé',
  },
  restore: {
    open: 'Restaurer les fichiers AWS…',
    title: 'Restaurer les fichiers AWS',
    lead: 'Mai sauvegarde vos fichiers AWS avant de modifier ce qui n’a pas été écrit par Mai. Les cinq dernières copies de chaque fichier sont conservées.',
    none: 'Aucune sauvegarde pour l’instant. La première sera faite avant une modification de ce que Mai n’a pas écrit.',
    taken: (file, time) => `${file.charAt(0).toLocaleUpperCase('fr')}${file.slice(1)}, ${time}`,
    look: 'Afficher les modifications',
    same: 'Cette copie est identique au fichier actuel.',
    restore: 'Restaurer cette copie',
    restored: 'Restauré. La version précédente a été sauvegardée.',
    active: 'Les informations d’identification des rôles actifs seront réécrites.',
  },
};

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Ce lien a expiré',
    text: 'Un lien de console créé par Mai fonctionne une seule fois, pendant 30 secondes. Ouvrez à nouveau la console depuis Mai.',
  },
  unchecked: {
    title: 'La console ne peut pas s’ouvrir ici',
    text: 'Mai n’a pas pu confirmer que ce navigateur est le vôtre. Dans Mai, choisissez « Copier le lien de la console » et collez le lien ici.',
  },
};

export const credentialProcess: Text['credentialProcess'] = {
  notActive: profile => `Aucun rôle n’est actif pour le profil « ${profile} ». Ouvrez Mai et démarrez le rôle.`,
  keychainWaiting: 'Le trousseau demande son mot de passe. Déverrouillez-le, puis réessayez.',
  keychainUnreachable: profile =>
    `Les informations d’identification du profil « ${profile} » sont dans le trousseau, inaccessible d’ici. Lancez Mai sur votre bureau, puis démarrez le rôle.`,
  notRunning: profile =>
    `Mai n’est pas lancé et n’a pas d’informations d’identification pour le profil « ${profile} ». Lancez Mai, puis démarrez le rôle.`,
  expired: profile =>
    `Les informations d’identification du profil « ${profile} » ont expiré et Mai n’est pas lancé. Lancez Mai, puis démarrez le rôle.`,
};

export const renewalNotices: Text['renewalNotices'] = {
  personTitle: company => `Connectez-vous à ${company}`,
  person: (host, since) => `Reconnectez-vous sur ${host} pour garder vos rôles actifs. En attente depuis ${since}.`,
  notNow: 'Pas maintenant',
  way: (since, at) => `Depuis ${since}. Nouvelle tentative automatique à ${at}.`,
  offlineTitle: 'Cet ordinateur est hors ligne',
  offline: since => `Depuis ${since}. Vos rôles seront renouvelés au retour du réseau.`,
  works: (role, account, until) => `${role} dans ${account} est actif jusqu’à ${until}.`,
  moreWork: count =>
    plural('fr', count, {
      one: n => `${n} autre reste actif plus longtemps.`,
      other: n => `${n} autres restent actifs plus longtemps.`,
    }),
  ended: (role, account, at) => `${role} dans ${account} a expiré à ${at}.`,
  waits: (role, account) => `${role} dans ${account} démarrera ensuite.`,
  moreEnded: count => plural('fr', count, { one: n => `${n} autre a expiré.`, other: n => `${n} autres ont expiré.` }),
  listed: 'Renouvellement',
};

export const defaultProfile: Text['defaultProfile'] = {
  ownTitle: 'Les outils sans profil utilisent votre propre profil « default »',
  own: (role, account) =>
    `Vos fichiers AWS contiennent un profil « default » que Mai n’a pas créé. Vous pouvez le remplacer par ${role} dans ${account}. Une sauvegarde est conservée.`,
  instead: role => `Utiliser plutôt ${role}`,
  keep: 'Conserver le mien',
  listed: 'Profil par défaut',
};
