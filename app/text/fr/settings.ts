import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('fr', value);

export const carry: Text['carry'] = {
  save: 'Enregistrer les paramètres dans un fichier…',
  open: 'Reprendre les paramètres d’un fichier…',
  hint: 'Pour un autre ordinateur. Le fichier ne contient ni clés ni mot de passe, mais les adresses de vos entreprises et des numéros de compte.',
  title: 'Paramètres d’un fichier',
  from: name => `De ${q(name)}`,
  lead: 'Rien n’a encore changé. Si vous les utilisez, voici ce que fait Mai :',
  none: 'Tout est déjà ainsi. Rien ne changerait.',
  use: 'Utiliser ces paramètres',
  leave: 'Pas maintenant',
  changes: {
    addsCompany: (name, host) => `Ajoute ${q(name)}, avec connexion sur ${q(host)}`,
    sets: names => `Change ${list('fr', names)}`,
    roles: count =>
      plural('fr', count, {
        one: n => `Change les paramètres de ${n} rôle`,
        other: n => `Change les paramètres de ${n} rôles`,
      }),
    chained: count =>
      plural('fr', count, {
        one: n => `Ajoute ${n} rôle d’un autre compte`,
        other: n => `Ajoute ${n} rôles d’autres comptes`,
      }),
    accounts: count =>
      plural('fr', count, { one: n => `Nomme ou marque ${n} compte`, other: n => `Nomme ou marque ${n} comptes` }),
    startGroups: count =>
      plural('fr', count, {
        one: n => `Ajoute ou modifie ${n} groupe de rôles`,
        other: n => `Ajoute ou modifie ${n} groupes de rôles`,
      }),
    favorites: count => plural('fr', count, { one: n => `Ajoute ${n} favori`, other: n => `Ajoute ${n} favoris` }),
    locked: 'Ne touche pas à ce que votre entreprise a décidé',
  },
  named: setting => `« ${setting} »`,
  profileTemplate: 'Nommage des profils',
  chosen: 'Paramètres que vous avez changés',
};

export const forget: Text['forget'] = {
  open: 'Oublier cet ordinateur…',
  lead: 'Mai supprime de cet ordinateur tout ce qui est à lui, puis se ferme :',
  goes: [
    'vos entreprises, avec leurs connexions et cookies, leurs comptes et leurs rôles',
    'les clés qu’il a écrites, dans les fichiers AWS et dans le trousseau',
    'les copies de vos fichiers AWS qu’il a gardées',
    'les profils de navigateur séparés pour la console AWS',
    'ses paramètres, son activité et son journal',
    'sa place parmi les programmes lancés à l’ouverture de votre session',
  ],
  stays: 'Tout le reste de vos fichiers AWS demeure tel quel. Cette action est irréversible.',
  yes: 'Tout oublier',
  no: 'Garder',
};

export const licenses: Text['licenses'] = {
  title: 'Licenses',
  lead: 'Mai est bâti sur le travail d’autres personnes, que chacun peut utiliser sous ces licences. Mai lui-même est sous licence Apache 2.0.',
  words: license => `Licence : ${license}`,
};

export const settings: Text['settings'] = {
  title: 'Paramètres',
  search: 'Rechercher dans les paramètres',
  found: count => plural('fr', count, { one: n => `${n} paramètre trouvé`, other: n => `${n} paramètres trouvés` }),
  noneFound: query => `Aucun paramètre ne correspond à « ${query} ».`,
  locked: (company, why) => (why === '' ? `Choix de ${company}.` : `Choix de ${company} : ${why}`),
  /** Headings. */
  groups: {
    general: 'Général',
    roles: 'Rôles',
    companies: 'Entreprises',
    console: 'Console AWS',
    advanced: 'Avancé',
    data: 'Données',
  },
  signedIn: 'Connecté',
  signedOut: 'Déconnecté',
  retired: 'Non autorisée sur cet ordinateur',
  signingIn: 'Connexion…',
  signOut: 'Se déconnecter',
  signOutOf: company => `Se déconnecter de ${company}`,
  remove: 'Retirer…',
  removeCompany: company => `Retirer ${company}…`,
  removeQuestion: company => `Retirer ${company}, ses rôles et les clés que Mai a écrites pour eux ?`,
  removeYes: 'Retirer',
  removeNo: 'Garder',
  addCompany: 'Ajouter une autre entreprise',
  openSetup: 'Ouvrir un fichier de configuration d’entreprise…',
  longest: 'Aussi longtemps que permis',
  byCompany: duration => `${duration}, fixé par votre entreprise`,
  startup: 'Au démarrage de Mai',
  notifications: 'Notifications',
  computer: 'Cet ordinateur',
  appearance: 'Apparence',
  language: 'Langue',
  systemLanguage: 'Comme le système',
  version: version => `Mai ${version}`,
  quit: 'Quitter Mai',
  rows: {
    region: {
      label: 'Région par défaut',
      hint: 'Pour les rôles qui n’ont pas leur propre région.',
    },
    duration: {
      label: 'Durée de vie des clés',
      hint: 'Mai les renouvelle avant leur fin. Là où AWS autorise moins, vous obtenez ce qu’il autorise.',
    },
    defaultProfile: {
      label: 'Utiliser le premier rôle actif par défaut',
      hint: 'Les outils AWS sans profil l’utilisent. Votre propre profil « default » n’est jamais modifié sans votre accord.',
    },
    confirmProduction: {
      label: 'Demander confirmation avant la production',
      hint: 'Mai redemande avant d’obtenir les clés d’un compte marqué comme production.',
    },
    endSessionsOnQuit: {
      label: 'Supprimer les clés à la fermeture de Mai',
      hint: 'Sinon, elles restent jusqu’à leur expiration.',
    },
    removeExpiredKeys: {
      label: 'Supprimer les clés expirées',
      hint: 'Les clés mortes quittent les fichiers AWS, même après un plantage.',
    },
    endpoint: {
      label: 'Point de terminaison local pour les programmes',
      hint: 'Les programmes de cet ordinateur reçoivent des clés comme sur EC2. Chaque rôle a son propre jeton, dans un fichier que vous seul pouvez lire.',
    },
    startLastRoles: {
      label: 'Démarrer mes derniers rôles',
      hint: 'Les rôles qui étaient actifs la dernière fois que Mai a tourné.',
    },
    openAtLogin: {
      label: 'Lancer Mai à l’ouverture de ma session',
      hint: 'Il attend derrière son icône.',
    },
    openShortcut: {
      label: 'Touches qui ouvrent Mai de n’importe où',
      hint: 'Elles le ferment aussi. Aucun autre programme ne peut utiliser les mêmes.',
    },
    consoleBrowser: {
      label: 'Ouvrir la console dans',
      hint: 'Pour tous les comptes sans navigateur particulier.',
    },
    consoleSignsOut: {
      label: 'Se déconnecter d’abord des autres comptes',
      hint: 'Pour les navigateurs sans la prise en charge multisession d’AWS. Inutile avec une fenêtre privée ou un profil séparé.',
    },
    notifyRenewed: {
      label: 'Signaler le renouvellement des clés',
      hint: 'Mai vous prévient toujours quand il a besoin de vous.',
    },
    trayIcon: {
      label: 'Icône de la barre',
      hint: '« Automatique » se lit sur toute barre. « Claire » convient à une barre sombre, « Sombre » à une barre claire.',
      choices: { automatic: 'Automatique', light: 'Claire', dark: 'Sombre' },
    },
    language: {
      label: 'Langue de Mai',
      hint: 'Pour tout ce que dit Mai, et pour les dates.',
    },
  },
};
