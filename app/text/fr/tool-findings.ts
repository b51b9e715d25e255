import type { Text } from '../en/en.ts';

export const toolFindings: Text['toolFindings'] = {
  terminal: shell => `dans chaque nouveau terminal (${shell})`,
  removeMark: 'Supprimer, avec une sauvegarde',
  incomplete: 'Il en manque une partie dans le fichier credentials : AWS refuse donc le reste.',
  'process-gone': {
    title: profile => `« ${profile} » lance un programme qui n’existe plus`,
    detail: program => `Son credential_process désigne ${program}, introuvable. Mai a-t-il été déplacé ?`,
  },
  'byte-order-mark': {
    title: file => `Votre ${file} commence par un indicateur d’ordre des octets (BOM)`,
    detail: path =>
      `Ligne 1 de ${path} : l’AWS CLI et boto3 refusent tout le fichier à cause de lui. Certains éditeurs l’ajoutent.`,
  },
  repeated: {
    section: name => `[${name}] figure deux fois`,
    setting: name => `${name} figure deux fois`,
    detail: (path, line) =>
      `La ligne ${line} de ${path} est une répétition ; l’AWS CLI et boto3 refusent tout le fichier. N’en gardez qu’une.`,
  },
  'inline-comment': {
    title: name => `Un commentaire est lu comme une partie de ${name}`,
    detail: (path, line) =>
      `À la ligne ${line} de ${path}, l’AWS CLI et boto3 prennent le commentaire pour une partie de la valeur. Placez-le sur sa propre ligne.`,
  },
  'link-broken': {
    title: file => `Votre ${file} est un lien qui ne mène nulle part`,
    detail: (path, link) => `${path} mène à ${link}, introuvable. Restaurez ce fichier ou supprimez le lien.`,
  },
  'no-room': {
    title: 'Le disque est plein',
    detail: path => `Impossible d’écrire de nouvelles informations d’identification dans ${path}. Libérez de l’espace.`,
  },
  'not-writable': {
    title: 'Votre dossier AWS est en lecture seule',
    detail: path =>
      `Impossible d’écrire de nouvelles informations d’identification dans ${path}. Demandez l’accès à son propriétaire ou au service informatique.`,
  },
  'services-missing': {
    title: profile => `« ${profile} » désigne des services introuvables`,
    detail: (value, place) =>
      `« services = ${value} » est défini ${place}, mais [services ${value}] n’existe pas. Certains outils s’y arrêtent. Supprimez cette ligne.`,
  },
  'credentials-refused': {
    ours: profile => `AWS refuse les informations d’identification de « ${profile} »`,
    theirs: profile => `AWS refuse d’autres informations d’identification dans « ${profile} »`,
    detail: code => `Réponse d’AWS : ${code}. Elles ont été modifiées ou ne sont plus valides.`,
    default: code =>
      `Les outils qui ne nomment aucun profil les utilisent, et AWS répond ${code}. Un autre programme les y a laissées.`,
  },
  'other-identity': {
    title: profile => `« ${profile} » mène à un autre rôle`,
    detail: (name, account) =>
      `Un outil qui l’utilise est ${name} dans le compte ${account}. Le fichier contient d’autres informations d’identification.`,
  },
  'tool-stopped': {
    title: host => `Les outils n’atteignent pas AWS à l’adresse ${host}`,
    name: 'Ce nom est inconnu ici.',
    refused: 'La connexion a été refusée.',
    timeout: 'Aucune réponse n’est arrivée à temps.',
    other: 'La connexion a échoué.',
    untrusted: 'Le certificat présenté n’est pas approuvé par les outils.',
    cause: (name, value, place) => `${name} = ${value}, défini ${place}, y mène. Corrigez ou supprimez ce réglage.`,
    plain: 'Mai y parvient. Demandez au service informatique comment les outils atteignent AWS d’ici.',
  },
  'ca-bundle': {
    title: name => `${name} ne désigne aucun certificat utilisable`,
    missing: (value, place) =>
      `Ce réglage est défini ${place}, mais ${value} est introuvable. Corrigez-le ou supprimez-le.`,
    unreadable: (value, place) =>
      `Ce réglage est défini ${place}, mais ${value} est illisible. Corrigez-le ou supprimez-le.`,
    'no-certificate': (value, place) =>
      `Ce réglage est défini ${place}, mais ${value} ne contient aucun certificat. Corrigez-le ou supprimez-le.`,
  },
  'proxy-dead': {
    title: name => `${name} désigne un proxy qui ne répond pas`,
    detail: (value, place) =>
      `La variable est définie ${place} avec ${value}, où aucun proxy n’écoute. Corrigez-la ou supprimez-la.`,
  },
  'endpoint-set': {
    title: profile => `« ${profile} » mène ailleurs que chez AWS`,
    detail: (name, value, place) =>
      `${name} a la valeur ${value} ${place}. Les outils qui utilisent ce profil s’adressent à cette adresse.`,
  },
  'region-unknown': {
    title: value => `« ${value} » n’est pas une région AWS`,
    detail: (name, place) => `${name} a cette valeur ${place}. Une région s’écrit comme eu-central-1.`,
  },
  'aws-alias': {
    title: 'La commande aws est modifiée',
    detail: (definition, place) =>
      `« aws » exécute « ${definition} » ${place}. Le profil, la région ou l’adresse peuvent donc différer de ce que vous attendez.`,
  },
  'home-differs': {
    title: 'Les terminaux ont un autre dossier personnel',
    detail: (terminal, home) =>
      `Les outils cherchent dans ${terminal}, alors que Mai écrit dans ${home}. Lancez les deux avec le même utilisateur.`,
  },
};
