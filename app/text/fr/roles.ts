import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';

export const accounts: Text['accounts'] = {
  favorites: 'Favoris',
  recents: 'Récents',
  production: 'production',
  moveHint: 'Faites glisser un favori pour le déplacer, ou appuyez sur Alt et une flèche.',
  moved: (role, position, count) => `${role} : position ${number('fr', position)} sur ${number('fr', count)}`,
  edit: account => `Modifier le compte ${account}…`,
  title: account => `Compte ${account}`,
  number: accountId => `ID de compte ${accountId}`,
  label: 'Nom',
  labelHint: 'Laissez vide pour utiliser le nom donné par votre entreprise ou par AWS.',
  tag: 'Étiquette',
  tagHint: 'Affichée à côté du nom du compte.',
  group: 'Groupe',
  groupHint: 'Les comptes d’un même groupe sont affichés ensemble.',
  color: 'Couleur',
  colorHint: 'Permet de repérer le compte dans la liste.',
  colors: {
    '': 'Par défaut',
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
  isProductionHint:
    'Ajoute l’étiquette « production ». Mai peut aussi demander confirmation avant d’y démarrer un rôle.',
  byName: isProduction => (isProduction ? 'Automatique : oui' : 'Automatique : non'),
  yes: 'Oui',
  no: 'Non',
  confirm: {
    title: account => `${account} est un compte de production`,
    question: role => `Démarrer quand même ${role} ?`,
    yes: 'Démarrer',
    no: 'Annuler',
  },
  role: {
    favorite: 'Favori',
    favoriteHint: 'Affiché en haut de la liste et du menu de l’icône.',
    up: 'Monter',
    down: 'Descendre',
    duration: 'Durée de session',
    durationHint: 'Pour ce rôle. Si AWS autorise moins, la durée maximale permise s’applique.',
    usual: 'Identique aux autres rôles',
  },
  more: {
    title: 'Plus',
    troubleshoot: 'Résolution des problèmes',
    activity: 'Activité',
    naming: 'Renommer les profils',
    json: 'Exporter en JSON…',
    tsv: 'Exporter en TSV…',
  },
  naming: {
    lead: 'Les outils AWS trouvent chaque rôle par son nom de profil. Les rôles actifs prennent aussitôt leur nouveau nom. Mettez à jour les outils qui utilisent un ancien nom.',
    pattern: 'Modèle',
    patterns: {
      mai: 'Compte et rôle',
      createAll: 'Comme mai create-all',
      byAccountId: 'ID de compte et rôle',
      roleFirst: 'Rôle, puis compte',
      own: 'Personnalisé',
    },
    own: 'Modèle personnalisé',
    ownHint:
      'Utilisez {account}, {account-tail}, {account-id}, {role}, {role-tail} et {company}. « -tail » désigne ce qui suit le premier tiret.',
    keep: 'Conserver les noms que j’ai choisis',
    preview: (changed, all) =>
      changed === 0
        ? 'Tous les profils portent déjà ces noms.'
        : plural('fr', changed, {
            one: n => `${n} profil sur ${number('fr', all)} sera renommé.`,
            other: n => `${n} profils sur ${number('fr', all)} seront renommés.`,
          }),
    change: (before, after) => `${before} devient ${after}`,
    unique: 'rendu unique',
    showAll: count => `Tout afficher (${number('fr', count)})`,
    apply: 'Renommer',
    done: 'Profils renommés.',
  },
  exported: 'Exportation terminée.',
};

export const otherAccounts: Text['otherAccounts'] = {
  title: 'Ces comptes sont-ils les vôtres ?',
  lead: company => `La connexion à ${company} a renvoyé d’autres comptes qu’auparavant. Rien n’a encore changé.`,
  warning:
    'Un site web malveillant a pu envoyer ces comptes. Si vous n’attendiez aucun changement, ne les utilisez pas et prévenez votre service informatique.',
  host: 'Envoyés par',
  issuer: 'Signés par',
  knownIssuer: 'Signés auparavant par',
  unnamed: 'Sans nom',
  accounts: 'Comptes',
  accountId: accountId => `ID de compte ${accountId}`,
  roles: count => plural('fr', count, { one: n => `${n} rôle`, other: n => `${n} rôles` }),
  encrypted:
    'Les données de cette connexion sont chiffrées : seul AWS peut y lire les comptes. Votre liste de rôles ne changera pas.',
  expired: 'Cette connexion a expiré. Pour démarrer un rôle, reconnectez-vous.',
  use: 'Utiliser ces comptes',
  leave: 'Ne pas les utiliser',
};

export const home: Text['home'] = {
  title: 'Mai',
  overview: 'Vue d’ensemble',
  searchLabel: 'Rechercher un compte ou un rôle',
  searchHint: 'Choisissez un rôle avec les flèches, puis appuyez sur Entrée pour le démarrer.',
  clearSearch: 'Effacer la recherche',
  filters: 'Filtrer les rôles',
  matches: count => plural('fr', count, { one: n => `${n} rôle trouvé`, other: n => `${n} rôles trouvés` }),
  moreFound: shown => `Les ${number('fr', shown)} meilleurs résultats sont affichés. Continuez à taper pour affiner.`,
  noMatch: query => `Aucun rôle ne correspond à « ${query} ».`,
  noMatchHint: 'Recherchez par nom de compte, ID de compte ou rôle.',
  active: 'Rôles actifs',
  roles: count => `Rôles (${number('fr', count)})`,
  found: count => `Résultats (${number('fr', count)})`,
  noRoles: 'Pas encore de rôle AWS',
  noRolesHint: company =>
    `${company} ne vous a attribué aucun rôle AWS. Demandez un accès à votre service informatique, puis reconnectez-vous.`,
  awsEndpoint: addresses => `Les requêtes AWS sont envoyées à ${list('fr', addresses)}.`,
  encrypted: company =>
    `${company} chiffre ses données de connexion : Mai ne peut pas vérifier vos rôles. Cette liste n’est peut-être plus à jour.`,
  failureNotices: 'Action requise',
  moreFailures: count => plural('fr', count, { one: n => `Afficher ${n} autre`, other: n => `Afficher ${n} autres` }),
  dismissFailure: title => `Fermer : ${title}`,
};

export const role: Text['role'] = {
  start: (role, account) => `Démarrer ${role} dans ${account}`,
  starting: 'Démarrage…',
  cancel: (role, account) => `Annuler le démarrage de ${role} dans ${account}`,
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
  startRole: 'Démarrer',
  account: accountId => `ID de compte ${accountId}`,
  profileName: 'Nom du profil',
  profileHint: 'Choisissez ce nom dans vos outils AWS.',
  region: 'Région',
  regionHint: 'Région AWS que vos outils utilisent par défaut.',
  alwaysDefault: 'Toujours par défaut',
  alwaysDefaultHint:
    'Aucun autre rôle ne peut être le rôle par défaut. Les outils l’utilisent quand vous ne choisissez pas de profil.',
  saving: 'Enregistrement…',
  saved: 'Enregistré.',
  undo: 'Annuler',
  undoWhat: field => `Annuler la modification : ${field}`,
  undone: 'Modification annulée.',
  close: 'Fermer',
};
