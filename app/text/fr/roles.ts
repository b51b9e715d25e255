import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';

export const accounts: Text['accounts'] = {
  favorites: 'Favoris',
  recents: 'Utilisés récemment',
  production: 'production',
  moveHint: 'Alt et les flèches déplacent un favori ; on peut aussi le faire glisser.',
  moved: (role, place, count) => `${role} : place ${number('fr', place)} sur ${number('fr', count)}`,
  edit: account => `Nom et marque de ${account}`,
  title: account => `Compte ${account}`,
  number: accountId => `Numéro ${accountId}`,
  label: 'Nom',
  labelHint: 'Le nom que vous lui donnez. Vide : celui de votre entreprise ou d’AWS.',
  tag: 'Étiquette',
  tagHint: 'Un mot à côté du nom.',
  group: 'Groupe',
  groupHint: 'Un titre sous lequel des comptes sont réunis.',
  color: 'Couleur',
  colorHint: 'Une marque à côté du nom.',
  colors: {
    '': 'Aucune à vous',
    red: 'Rouge',
    orange: 'Orange',
    yellow: 'Jaune',
    green: 'Vert',
    teal: 'Turquoise',
    blue: 'Bleu',
    purple: 'Violet',
    grey: 'Gris',
  },
  colorMark: color => `Couleur du compte : ${color}`,
  isProduction: 'Production',
  isProductionHint: 'Le compte est marqué, et Mai peut demander confirmation avant que vous y travailliez.',
  byName: isProduction => (isProduction ? 'D’après son nom : oui' : 'D’après son nom : non'),
  yes: 'Oui',
  no: 'Non',
  confirm: {
    title: account => `${account} est en production`,
    question: role => `Obtenir quand même les clés de ${role} ?`,
    yes: 'Obtenir les clés',
    no: 'Pas maintenant',
  },
  role: {
    favorite: 'Favori',
    favoriteHint: 'Il figure en tête de la liste et du menu de l’icône.',
    up: 'Monter',
    down: 'Descendre',
    duration: 'Durée de vie des clés',
    durationHint: 'Pour ce rôle. Là où AWS autorise moins, vous obtenez ce qu’il autorise.',
    usual: 'Comme pour tous les rôles',
  },
  more: {
    title: 'Plus',
    troubleshoot: 'Diagnostic',
    activity: 'Activité',
    naming: 'Nommer tous les profils',
    json: 'En JSON…',
    tsv: 'En TSV…',
  },
  naming: {
    lead: 'Les outils AWS trouvent chaque rôle sous le nom de son profil. Les clés des rôles actifs passent aussitôt sous le nouveau nom ; les outils qui utilisent l’ancien doivent être prévenus.',
    pattern: 'Modèle',
    patterns: {
      mai: 'Compte et rôle',
      createAll: 'Comme les nomme mai create-all',
      byNumber: 'Numéro de compte et rôle',
      roleFirst: 'Rôle, puis compte',
      own: 'Un modèle à vous',
    },
    own: 'Votre modèle',
    ownHint:
      'Avec {account}, {account-tail}, {account-id}, {role}, {role-tail} et {company}. « tail » est ce qui suit le premier tiret.',
    keep: 'Garder les noms que j’ai choisis',
    preview: (changed, all) =>
      changed === 0
        ? 'Tous les profils portent déjà ce nom.'
        : plural('fr', changed, {
            one: n => `${n} profil sur ${number('fr', all)} change de nom.`,
            other: n => `${n} profils sur ${number('fr', all)} changent de nom.`,
          }),
    change: (before, after) => `${before} devient ${after}`,
    unique: 'rendu unique',
    showAll: count => `Tout afficher (${number('fr', count)})`,
    apply: 'Nommer',
    done: 'C’est fait.',
  },
  exported: 'Terminé.',
};

export const otherAccounts: Text['otherAccounts'] = {
  title: 'Ces comptes sont-ils les vôtres ?',
  lead: company => `La connexion à ${company} a donné d’autres comptes qu’auparavant. Rien n’a encore changé.`,
  warning:
    'Pendant une connexion, un autre site web peut envoyer ses propres comptes. Si vous n’attendiez aucun changement, ne les utilisez pas et prévenez votre service informatique.',
  host: 'Envoyés par',
  issuer: 'Signés par',
  knownIssuer: 'Signés jusqu’ici par',
  unnamed: 'Non indiqué',
  accounts: 'Comptes',
  accountId: accountId => `ID de compte ${accountId}`,
  roles: count => plural('fr', count, { one: n => `${n} rôle`, other: n => `${n} rôles` }),
  encrypted: 'Seul AWS peut lire les comptes de cette connexion. Votre liste de rôles reste telle quelle.',
  expired: 'Cette connexion a expiré. Pour démarrer un rôle, reconnectez-vous.',
  use: 'Utiliser ces comptes',
  leave: 'Ne pas les utiliser',
};

export const home: Text['home'] = {
  title: 'Mai',
  overview: 'Vue d’ensemble',
  searchLabel: 'Chercher compte ou rôle',
  searchHint: 'Les flèches parcourent les rôles, Entrée obtient les clés.',
  clearSearch: 'Effacer la recherche',
  matches: count => plural('fr', count, { one: n => `${n} rôle trouvé`, other: n => `${n} rôles trouvés` }),
  moreFound: shown =>
    `Voici les ${number('fr', shown)} meilleurs résultats. Continuez à taper pour en trouver d’autres.`,
  noMatch: query => `Aucun rôle ne correspond à « ${query} ».`,
  noMatchHint: 'Cherchez par compte, numéro de compte ou rôle.',
  active: 'Actifs',
  roles: count => plural('fr', count, { one: 'Rôle', other: n => `Rôles (${n})` }),
  found: count => `Résultats (${number('fr', count)})`,
  noRoles: 'Pas encore de rôle AWS',
  noRolesHint: company =>
    `${company} ne vous donne aucun rôle AWS. Demandez-en un à votre service informatique, puis reconnectez-vous.`,
  awsEndpoint: addresses => `Les demandes à AWS sont envoyées à ${list('fr', addresses)}.`,
  encrypted: company =>
    `${company} chiffre sa réponse pour AWS ; Mai ne peut donc pas lire vos rôles actuels. Voici ceux qu’il connaît.`,
  failureNotices: 'À traiter',
  moreFailures: count => `Afficher ${number('fr', count)} de plus`,
  dismissFailure: title => `Fermer : ${title}`,
};

export const role: Text['role'] = {
  assume: (role, account) => `Obtenir les clés de ${role} dans ${account}`,
  assuming: 'Obtention des clés…',
  cancel: (role, account) => `Annuler l’obtention des clés de ${role} dans ${account}`,
  active: 'Actif',
  openActive: (role, account) => `${role} dans ${account} est actif`,
  more: (role, account) => `Plus d’options pour ${role} dans ${account}`,
  stop: 'Arrêter',
  stopRole: (role, account) => `Arrêter ${role} dans ${account}`,
  stopping: 'Arrêt…',
  left: left => `encore ${left}`,
  until: time => `jusqu’à ${time}`,
  isDefault: 'par défaut',
  name: (role, account) => `${role} dans ${account}`,
  inProduction: what => `${what}, production`,
};

export const footer: Text['footer'] = {
  companies: count => `${count} entreprises`,
  openCompanies: shown => `${shown} : entreprises et connexion`,
  stopAll: count => `Tout arrêter (${count})`,
  notWorking: 'Un problème ?',
};

export const roleOptions: Text['roleOptions'] = {
  startRole: 'Obtenir les clés',
  account: accountId => `Compte ${accountId}`,
  profileName: 'Nom de profil',
  profileHint: 'Le nom sous lequel les outils AWS trouvent ce rôle.',
  region: 'Région',
  regionHint: 'Là où travaillent les outils AWS, sauf indication contraire.',
  alwaysDefault: 'Toujours par défaut',
  alwaysDefaultHint: 'Réserve le profil « default » à ce rôle. Aucun autre rôle ne le prend.',
  saving: 'Enregistrement…',
  saved: 'Enregistré.',
  undo: 'Annuler',
  undoWhat: field => `Annuler la modification : ${field}`,
  undone: 'Modification annulée.',
  close: 'Fermer',
};
