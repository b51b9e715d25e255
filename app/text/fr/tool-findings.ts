import type { Text } from '../en/en.ts';

export const toolFindings: Text['toolFindings'] = {
  terminal: shell => `dans chaque nouveau terminal (${shell})`,
  removeMark: 'Sauvegarder et supprimer',
  incomplete: 'Il en manque une partie dans le fichier d’informations d’identification. AWS refuse donc le reste.',
  'process-gone': {
    title: profile => `« ${profile} » lance un programme introuvable`,
    detail: program => `Son credential_process désigne ${program}, qui n’existe pas. Mai a-t-il été déplacé ?`,
  },
  'byte-order-mark': {
    title: file => `Votre ${file} commence par un indicateur d’ordre des octets (BOM)`,
    detail: path =>
      `Il se trouve à la ligne 1 de ${path}. L’AWS CLI et boto3 refusent pour cela tout le fichier. Certains éditeurs l’ajoutent.`,
  },
  repeated: {
    section: name => `[${name}] figure deux fois`,
    setting: name => `${name} figure deux fois`,
    detail: (path, line) =>
      `La ligne ${line} de ${path} est en double : l’AWS CLI et boto3 refusent tout le fichier. Gardez l’une des deux.`,
  },
  'inline-comment': {
    title: name => `Un commentaire est lu comme une partie de ${name}`,
    detail: (path, line) =>
      `À la ligne ${line} de ${path}, l’AWS CLI et boto3 lisent le commentaire comme une partie de la valeur. Placez-le sur sa propre ligne.`,
  },
  'link-broken': {
    title: file => `Votre ${file} est un lien rompu`,
    detail: (path, link) => `${path} pointe vers ${link}, qui n’existe pas. Restaurez ce fichier ou supprimez le lien.`,
  },
  'no-room': {
    title: 'Le disque est plein',
    detail: path => `Impossible d’écrire de nouvelles informations d’identification dans ${path}. Libérez de l’espace.`,
  },
  'not-writable': {
    title: 'Votre dossier AWS est en lecture seule',
    detail: path =>
      `Impossible d’écrire de nouvelles informations d’identification dans ${path}. Demandez l’accès à son propriétaire ou à votre service informatique.`,
  },
  'services-missing': {
    title: profile => `« ${profile} » désigne des services qui n’existent pas`,
    detail: (value, place) =>
      `« services = ${value} » est défini ${place}, mais [services ${value}] n’existe pas. Certains outils s’y arrêtent. Supprimez cette ligne.`,
  },
  'credentials-refused': {
    ours: profile => `AWS refuse les informations d’identification de « ${profile} »`,
    theirs: profile => `AWS refuse les informations d’identification d’un autre programme dans « ${profile} »`,
    detail: code => `Réponse d’AWS : ${code}. Elles ont été modifiées ou ne sont plus valides.`,
    default: code => `Les outils qui n’indiquent pas de profil les utilisent, et AWS répond ${code}. Supprimez-les.`,
  },
  'other-identity': {
    title: profile => `« ${profile} » utilise un autre rôle`,
    detail: (name, account) =>
      `Avec ce profil, les outils agissent comme ${name} dans le compte ${account}. Le fichier contient d’autres informations d’identification.`,
  },
  'tool-stopped': {
    title: host => `Les outils n’atteignent pas AWS sur ${host}`,
    name: 'Ce nom est introuvable.',
    refused: 'La connexion a été refusée.',
    timeout: 'La réponse n’est pas arrivée à temps.',
    other: 'La connexion a échoué.',
    untrusted: 'Les outils n’acceptent pas le certificat utilisé.',
    cause: (name, value, place) =>
      `Cause probable : ${name} = ${value}, défini ${place}. Corrigez ou supprimez cette valeur.`,
    plain: 'Mai peut se connecter. Demandez à votre service informatique comment les outils atteignent AWS d’ici.',
  },
  'ca-bundle': {
    title: name => `${name} ne contient aucun certificat utilisable`,
    missing: (value, place) =>
      `La valeur est définie ${place}, mais ${value} n’existe pas. Corrigez-la ou supprimez-la.`,
    unreadable: (value, place) =>
      `La valeur est définie ${place}, mais ${value} est illisible. Corrigez-la ou supprimez-la.`,
    'no-certificate': (value, place) =>
      `La valeur est définie ${place}, mais ${value} ne contient aucun certificat. Corrigez-la ou supprimez-la.`,
  },
  'proxy-dead': {
    title: name => `${name} désigne un proxy qui ne répond pas`,
    detail: (value, place) =>
      `La valeur ${value} est définie ${place}, mais aucun proxy n’y est actif. Corrigez-la ou supprimez-la.`,
  },
  'endpoint-set': {
    title: profile => `« ${profile} » ne se connecte pas à AWS`,
    detail: (name, value, place) =>
      `${name} a la valeur ${value} ${place}. Avec ce profil, les outils se connectent à cette adresse.`,
  },
  'region-unknown': {
    title: value => `« ${value} » n’est pas une région AWS`,
    detail: (name, place) => `${name} a cette valeur ${place}. Une région ressemble à eu-central-1.`,
  },
  'aws-alias': {
    title: 'La commande aws a été modifiée',
    detail: (definition, place) =>
      `« aws » exécute « ${definition} » ${place}. Le profil, la région ou l’adresse peuvent différer de ceux que vous attendez.`,
  },
  'home-differs': {
    title: 'Les terminaux ont un autre dossier personnel',
    detail: (terminal, home) =>
      `Les outils cherchent dans ${terminal}, mais Mai écrit dans ${home}. Lancez-les avec le même utilisateur.`,
  },
};
