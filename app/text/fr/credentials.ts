import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const tools: Text['tools'] = {
  use: {
    heading: 'Utiliser',
    openConsole: 'Ouvrir la console AWS',
    copyConsoleLink: 'Copier le lien de la console',
    test: 'Tester ces informations d’identification',
    identity: (who, role, account, time) =>
      `AWS vous connaît comme ${who}, dans le rôle ${role} de ${account}. Demandé à ${time}.`,
    opened: 'Votre navigateur s’ouvre.',
    copied: 'Copié. Le presse-papiers sera vidé dans une minute.',
    copyFor: 'Copier pour',
    formats: {
      posix: 'bash, zsh',
      fish: 'fish',
      powershell: 'PowerShell',
      cmd: 'Invite de commandes Windows',
      dotenv: 'Fichier .env',
      json: 'JSON',
    },
    copyProfile: 'Copier AWS_PROFILE',
    copyProfileHint:
      'Avec AWS_PROFILE dans un terminal, tous les outils AWS qui y sont lancés utilisent ce rôle, y compris avec les clés renouvelées.',
    copiedProfile: 'Copié.',
    copyCredentials: 'Copier les clés',
    copyEndpoint: 'Copier les lignes du point de terminaison',
    copyEndpointText: 'Copier les lignes du point de terminaison avec jeton',
    copyEndpointTextHint:
      'Seulement pour les outils qui ne savent pas lire un fichier de jeton. Fermez-les avant de quitter Mai : ensuite, un autre utilisateur de cet ordinateur pourrait leur envoyer de fausses informations d’identification.',
    copyHint:
      'Les clés collées quelque part prennent fin avec le rôle. Les lignes du point de terminaison apportent d’elles-mêmes de nouvelles clés.',
    copyHintOff: 'Les clés collées quelque part prennent fin avec le rôle.',
  },
  delivery: {
    heading: 'Comment les outils reçoivent les clés',
    file: 'Du fichier credentials',
    fileHint: 'Pour tous les outils. Un outil déjà lancé ne remarque pas les nouvelles clés.',
    process: 'En demandant à Mai',
    processHint:
      'Pour les outils qui tournent des jours entiers : ils reçoivent d’eux-mêmes les nouvelles clés (credential_process). Aucun fichier ne contient de clé.',
    endpoint: 'Du point de terminaison local seulement',
    endpointHint: 'Pour les programmes lancés avec ses lignes. Aucun fichier ne contient de clé.',
  },
  vault: {
    memory:
      'Mai n’a trouvé aucun trousseau sur cet ordinateur. Les clés qui ne sont dans aucun fichier restent en mémoire et sont perdues à la fermeture de Mai.',
    waiting:
      'Votre trousseau demande un mot de passe. Tant qu’il est verrouillé, Mai ne garde les secrets qu’en mémoire.',
  },
  endpoint: {
    listening: port =>
      `Les programmes de cet ordinateur reçoivent des clés comme sur EC2. Chaque rôle a son propre jeton, dans un fichier que vous seul pouvez lire. Les autres ordinateurs n’y ont pas accès. Port ${port}.`,
  },
  chained: {
    heading: 'Autres comptes',
    add: 'Ajouter un rôle d’un autre compte…',
    title: role => `De ${role} vers un autre compte`,
    lead: 'Mai obtient ses clés avec celles de ce rôle, si ce compte vous laisse entrer.',
    role: 'Nom ou ARN du rôle',
    roleHint: 'Tel que l’administrateur de ce compte l’a nommé.',
    account: 'Numéro de compte',
    accountHint: '12 chiffres. Inutile avec un ARN.',
    externalId: 'ID externe',
    externalIdHint: 'Seulement si cet administrateur vous en a donné un.',
    region: 'Région',
    regionHint: 'Vide : votre région par défaut.',
    save: 'Ajouter le rôle',
    from: role => `Atteint depuis ${role}.`,
    hour: 'AWS donne ses clés pour 1 heure au plus. Mai les renouvelle tant que l’autre rôle est actif.',
    forget: 'Oublier ce rôle…',
    forgetQuestion: role => `Oublier ${role} et supprimer ses clés ?`,
    forgetYes: 'Oublier',
    forgetNo: 'Garder',
  },
  trust: {
    heading: 'Politique d’approbation',
    hint: 'Envoyez-la à l’administrateur de ce compte, qui la place sur le rôle.',
    people: 'Pour les personnes',
    'people-and-instances': 'Pour les personnes et les instances EC2',
    copy: 'Copier la politique d’approbation',
    copied: 'Copié.',
    text: 'Politique d’approbation, en JSON',
  },
  difference: {
    heading: file => `Ce qui change dans votre ${file} AWS`,
    added: 'nouveau',
    removed: 'disparaît',
  },
  restore: {
    open: 'Restaurer les fichiers AWS…',
    title: 'Restaurer les fichiers AWS',
    lead: 'Avant de modifier ce que d’autres ont écrit, Mai garde une copie : les cinq dernières de chaque fichier.',
    none: 'Il n’y a pas encore de copie. Mai fera la première quand il modifiera un fichier que d’autres ont écrit.',
    taken: (file, time) => `${file}, ${time}`,
    look: 'Afficher ce qui changerait',
    same: 'Cette copie est identique au fichier actuel.',
    restore: 'Restaurer cette copie',
    restored: 'Restauré. Ce qui était là avant est maintenant une copie à son tour.',
    active: 'Les clés des rôles actifs sont réécrites.',
  },
};

export const consolePage: Text['consolePage'] = {
  expired: {
    title: 'Ce lien a expiré',
    text: 'Un lien de console de Mai fonctionne une seule fois, pendant 30 secondes. Ouvrez de nouveau la console depuis Mai.',
  },
  unchecked: {
    title: 'La console ne peut pas s’ouvrir ici',
    text: 'Mai n’a pas pu confirmer que ce navigateur est le vôtre. Dans Mai, choisissez « Copier le lien de la console » et collez le lien ici.',
  },
};

export const credentialProcess: Text['credentialProcess'] = {
  noProfile: 'Mai ne sait pas pour quel profil AWS on l’interroge.',
  notActive: profile => `Mai n’a pas de clés actives pour le profil « ${profile} ». Ouvrez Mai et démarrez le rôle.`,
  keychainWaiting: 'Le trousseau demande son mot de passe. Déverrouillez-le, puis réessayez.',
  keychainUnreachable: profile =>
    `Mai a gardé des informations d’identification pour le profil « ${profile} », mais le trousseau est inaccessible d’ici. Lancez Mai sur votre bureau, puis démarrez le rôle.`,
  notRunning: profile =>
    `Mai n’est pas lancé et n’a gardé aucune clé pour le profil « ${profile} ». Lancez Mai, puis démarrez le rôle.`,
  expired: profile =>
    `Les clés du profil « ${profile} » ont expiré et Mai n’est pas lancé. Lancez Mai, puis démarrez le rôle.`,
};

export const renewalNotices: Text['renewalNotices'] = {
  personTitle: company => `Connectez-vous à ${company}`,
  person: (host, since) => `${host} veut vous voir depuis ${since} avant de donner de nouvelles clés.`,
  notNow: 'Pas maintenant',
  way: (since, at) => `Depuis ${since}. Mai réessaie tout seul à ${at}.`,
  offlineTitle: 'Cet ordinateur est hors ligne',
  offline: since => `Depuis ${since}. De nouvelles clés arriveront au retour du réseau.`,
  works: (role, account, until) => `${role} dans ${account} fonctionne jusqu’à ${until}.`,
  moreWork: count =>
    plural('fr', count, {
      one: n => `${n} autre fonctionne plus longtemps.`,
      other: n => `${n} autres fonctionnent plus longtemps.`,
    }),
  ended: (role, account, at) => `${role} dans ${account} a pris fin à ${at}.`,
  waits: (role, account) => `${role} dans ${account} démarrera à ce moment-là.`,
  moreEnded: count =>
    plural('fr', count, { one: n => `${n} autre a pris fin.`, other: n => `${n} autres ont pris fin.` }),
  listed: 'Nouvelles clés',
};

export const defaultProfile: Text['defaultProfile'] = {
  ownTitle: 'Les outils sans profil utilisent votre propre profil « default »',
  own: (role, account) =>
    `Les fichiers AWS contiennent un profil « default » qui n’est pas à Mai. ${role} dans ${account} peut le remplacer. Une sauvegarde du fichier est conservée.`,
  instead: role => `Utiliser plutôt ${role}`,
  keep: 'Garder le mien',
  listed: 'Profil par défaut',
};
