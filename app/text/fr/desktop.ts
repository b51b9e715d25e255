import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const keyboard: Text['keyboard'] = {
  title: 'Clavier',
  open: 'Raccourcis clavier',
  openHint: 'Toutes les touches utilisables ici, et celles qui ouvrent Mai de n’importe où.',
  inWindow: 'Dans cette fenêtre',
  anywhere: 'Partout',
  what: {
    find: 'Chercher, où que vous soyez : il suffit de taper',
    move: 'Parcourir les rôles',
    across: 'Parcourir les actions d’un rôle',
    take: 'Obtenir les clés du rôle, ou du premier trouvé',
    options: 'Tout sur le rôle',
    menu: 'Toutes les actions du rôle',
    undo: 'Annuler le dernier arrêt',
    settings: 'Paramètres',
    shortcuts: 'Cette liste',
    back: 'Annuler l’obtention des clés ou effacer la recherche, puis fermer Mai',
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
    none: 'Aucune',
    record: 'Choisir des touches',
    again: 'En choisir d’autres',
    recording: 'Appuyez sur les touches…',
    recordingHint: 'Ctrl, Alt ou Super avec une lettre, un chiffre ou une touche de fonction. Échap ne change rien.',
    clear: 'N’en utiliser aucune',
  },
};

export const notices: Text['notices'] = {
  open: 'Ouvrir Mai',
  byClick: label => `Cliquez : ${label}.`,
  readyTitle: (role, account) => `${role} dans ${account} est prêt`,
  readyTitleMany: count => plural('fr', count, { one: n => `${n} rôle est prêt`, other: n => `${n} rôles sont prêts` }),
  ready: (until, profile) =>
    profile === undefined
      ? `Les outils AWS peuvent l’utiliser jusqu’à ${until}.`
      : `Les outils AWS peuvent l’utiliser jusqu’à ${until}, avec le profil « ${profile} ».`,
  renewedTitle: (role, account) => `${role} dans ${account} a de nouvelles clés`,
  renewedTitleMany: count =>
    plural('fr', count, { one: n => `${n} rôle a de nouvelles clés`, other: n => `${n} rôles ont de nouvelles clés` }),
  renewed: until => `Elles fonctionnent jusqu’à ${until}.`,
  first: (role, account, until) => `Le premier à prendre fin est ${role} dans ${account}, à ${until}.`,
  endingTitle: (role, account, left) => `${role} dans ${account} prend fin dans ${left}`,
  endingTitleMany: (count, left) =>
    plural('fr', count, {
      one: n => `${n} rôle prend fin dans ${left}`,
      other: n => `${n} rôles prennent fin, le premier dans ${left}`,
    }),
  endingOffline: 'Cet ordinateur est hors ligne. De nouvelles clés arriveront au retour du réseau.',
  ending: company => `Connectez-vous à ${company} pour obtenir de nouvelles clés.`,
};

export const activity: Text['activity'] = {
  title: 'Activité',
  none: 'Rien pour l’instant. Vous verrez ici les rôles que vous avez eus et ce qui a échoué.',
  kept: 'Conservé 90 jours sur cet ordinateur. Aucune clé n’y figure.',
  copy: 'Copier en CSV',
  save: 'Enregistrer en CSV…',
  copied: 'Copié.',
  columns: [
    'Début',
    'Clés valables jusqu’à',
    'Fin',
    'Cause de la fin',
    'Personne',
    'Entreprise',
    'Compte',
    'Numéro de compte',
    'Rôle',
    'Profil',
    'Échec',
    'Référence',
  ],
  ends: { active: 'Actif', stopped: 'Arrêté', expired: 'Expiré', unknown: 'A pris fin pendant que Mai était fermé' },
  renewed: count => plural('fr', count, { one: n => `renouvelé ${n} fois`, other: n => `renouvelé ${n} fois` }),
  more: count =>
    plural('fr', count, {
      one: n => `et ${n} autre, plus ancien, dans le tableau`,
      other: n => `et ${n} autres, plus anciens, dans le tableau`,
    }),
  profile: profile => `Profil ${profile}`,
  reference: reference => `Référence ${reference}`,
  fileName: 'mai-activite.csv',
};

export const tray: Text['tray'] = {
  tooltip: {
    idle: 'Mai : aucun rôle actif',
    working: 'Mai : obtention des clés…',
    attention: 'Mai a besoin de vous',
  },
  stop: 'Arrêter',
  signIn: provider => `Se connecter à ${provider}`,
  signInSomewhere: 'Se connecter…',
  signingIn: provider => `Connexion à ${provider}…`,
  cancel: 'Annuler',
  confirm: role => `Obtenir les clés de ${role} en production`,
  favorites: 'Favoris',
  recents: 'Utilisés récemment',
  allRoles: 'Tous les rôles…',
  open: 'Ouvrir Mai',
  quit: 'Quitter Mai',
};

export const announce: Text['announce'] = {
  failure: (title, detail) => `${title}. ${detail}`,
  news: news => news.join('. '),
  gettingKeys: (role, account) => `Obtention des clés de ${role} dans ${account}`,
  active: (role, account, left) => `${role} dans ${account} est actif, encore ${left}`,
  ended: (role, account) => `${role} dans ${account} a pris fin`,
  enter: what => `Entrée : ${what}`,
  signedIn: (company, count) =>
    plural('fr', count, { one: `Connecté à ${company}. 1 rôle`, other: n => `Connecté à ${company}. ${n} rôles` }),
};
