import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const keyboard: Text['keyboard'] = {
  title: 'Raccourcis clavier',
  open: 'Raccourcis clavier',
  inWindow: 'Dans cette fenêtre',
  anywhere: 'Partout',
  what: {
    find: 'Rechercher (ou tapez directement)',
    move: 'Parcourir les rôles',
    across: 'Parcourir les actions d’un rôle ; développer ou réduire un compte',
    take: 'Démarrer le rôle choisi, le premier résultat ou le premier rôle affiché',
    console: 'Ouvrir la console du rôle choisi ou du premier résultat',
    nth: 'Démarrer un rôle favori ou récent selon sa position',
    options: 'Détails du rôle',
    menu: 'Toutes les actions du rôle',
    undo: 'Annuler le dernier arrêt',
    settings: 'Paramètres',
    shortcuts: 'Raccourcis clavier',
    back: 'Annuler un démarrage, effacer la recherche ou les filtres, puis fermer Mai',
    openMai: 'Ouvrir Mai',
  },
  keys: {
    Enter: 'Entrée',
    Escape: 'Échap',
    Up: '↑',
    Down: '↓',
    Left: '←',
    Right: '→',
    Space: 'Espace',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Maj',
    Meta: 'Super',
  },
  macKeys: { Enter: '↩', Escape: 'esc', Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' },
  shortcut: {
    none: 'Aucun',
    record: 'Définir un raccourci…',
    again: 'Modifier le raccourci…',
    recording: 'Appuyez sur le raccourci…',
    recordingHint: 'Ctrl, Alt ou Super avec une lettre, un chiffre ou une touche de fonction. Échap pour annuler.',
    clear: 'Supprimer le raccourci',
  },
};

export const notices: Text['notices'] = {
  open: 'Ouvrir Mai',
  byClick: label =>
    `Cliquez pour ${label
      .replace(/^Se (?=\p{L})/u, 'vous ')
      .replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase())
      .replace(/…$/, '')}.`,
  readyTitle: (role, account) => `${role} dans ${account} est actif`,
  readyTitleMany: count =>
    plural('fr', count, { one: n => `${n} rôle est actif`, other: n => `${n} rôles sont actifs` }),
  ready: (until, profile) =>
    profile === undefined
      ? `Vos outils AWS peuvent l’utiliser jusqu’à ${until}.`
      : `Vos outils AWS peuvent l’utiliser jusqu’à ${until}, avec le profil « ${profile} ».`,
  renewedTitle: (role, account) => `${role} dans ${account} a été renouvelé`,
  renewedTitleMany: count =>
    plural('fr', count, { one: n => `${n} rôle a été renouvelé`, other: n => `${n} rôles ont été renouvelés` }),
  renewed: until => `Actif jusqu’à ${until}.`,
  first: (role, account, until) => `${role} dans ${account} expire en premier, à ${until}.`,
  endingTitle: (role, account, left) => `${role} dans ${account} expire dans ${left}`,
  endingTitleMany: (count, left) =>
    plural('fr', count, {
      one: n => `${n} rôle expire dans ${left}`,
      other: n => `${n} rôles expirent bientôt, le premier dans ${left}`,
    }),
  endingOffline: 'Cet ordinateur est hors ligne. Vos rôles seront renouvelés au retour du réseau.',
  ending: company => `Connectez-vous à ${company} pour garder vos rôles actifs.`,
};

export const activity: Text['activity'] = {
  title: 'Activité',
  none: 'Rien pour l’instant. Les rôles utilisés et les échecs apparaîtront ici.',
  kept: 'Conservé 90 jours sur cet ordinateur. Ne contient aucune information d’identification.',
  copy: 'Copier en CSV',
  save: 'Enregistrer en CSV…',
  copied: 'Copié.',
  columns: [
    'Début',
    'Actif jusqu’à',
    'Fin',
    'Motif de fin',
    'Personne',
    'Entreprise',
    'Compte',
    'ID de compte',
    'Rôle',
    'Profil',
    'Échec',
    'Référence',
  ],
  ends: { active: 'Actif', stopped: 'Arrêté', expired: 'Expiré', unknown: 'Terminé pendant que Mai était fermé' },
  oldKey: {
    replaced: (oldId, newId) => `Clé d’accès ${oldId} remplacée par ${newId}`,
    reactivated: oldId => `Clé d’accès ${oldId} de nouveau active`,
    deleted: oldId => `Clé d’accès ${oldId} supprimée`,
  },
  renewed: count => plural('fr', count, { one: n => `renouvelé ${n} fois`, other: n => `renouvelé ${n} fois` }),
  more: count =>
    plural('fr', count, {
      one: n => `${n} entrée plus ancienne se trouve dans le fichier CSV`,
      other: n => `${n} entrées plus anciennes se trouvent dans le fichier CSV`,
    }),
  profile: profile => `Profil ${profile}`,
  reference: reference => `Référence ${reference}`,
  fileName: 'mai-activite.csv',
};

export const tray: Text['tray'] = {
  tooltip: {
    idle: 'Mai : aucun rôle actif',
    working: 'Mai : opération en cours…',
    attention: 'Mai : action requise',
  },
  stop: 'Arrêter',
  signIn: provider => `Se connecter à ${provider}`,
  signInSomewhere: 'Se connecter…',
  signingIn: provider => `Connexion à ${provider}…`,
  cancel: 'Annuler',
  confirm: role => `Démarrer ${role} en production`,
  favorites: 'Favoris',
  recents: 'Récents',
  allRoles: 'Tous les rôles…',
  open: 'Ouvrir Mai',
  quit: 'Quitter Mai',
};

export const announce: Text['announce'] = {
  titled: (title, detail) => `${title}. ${detail}`,
  news: news => news.join('. '),
  gettingKeys: (role, account) => `Démarrage de ${role} dans ${account}`,
  active: (role, account, left) => `${role} dans ${account} est actif, encore ${left}`,
  ended: (role, account) => `${role} dans ${account} n’est plus actif`,
  enter: what => `Entrée : ${what}`,
  signedIn: (company, count) =>
    plural('fr', count, {
      one: n => `Connexion à ${company} établie. ${n} rôle`,
      other: n => `Connexion à ${company} établie. ${n} rôles`,
    }),
};
