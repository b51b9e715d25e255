import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('fr', value);

export const transfer: Text['transfer'] = {
  save: 'Exporter les paramètres…',
  open: 'Importer des paramètres…',
  hint: 'Pour retrouver vos paramètres sur un autre ordinateur. Le fichier contient les adresses de vos entreprises et des ID de compte, mais ni informations d’identification ni mot de passe.',
  title: 'Importer des paramètres',
  from: name => `De ${q(name)}`,
  lead: 'Rien n’a encore changé. Si vous importez ces paramètres, Mai :',
  none: 'Vous avez déjà ces paramètres.',
  use: 'Importer ces paramètres',
  leave: 'Pas maintenant',
  changes: {
    addsCompany: (name, host) => `Ajoute ${q(name)}, avec connexion sur ${q(host)}`,
    sets: names => `Modifie ${list('fr', names)}`,
    roles: count =>
      plural('fr', count, {
        one: n => `Modifie les paramètres de ${n} rôle`,
        other: n => `Modifie les paramètres de ${n} rôles`,
      }),
    chained: count =>
      plural('fr', count, {
        one: n => `Ajoute ${n} rôle d’un autre compte`,
        other: n => `Ajoute ${n} rôles d’autres comptes`,
      }),
    accounts: count =>
      plural('fr', count, {
        one: n => `Modifie l’affichage de ${n} compte`,
        other: n => `Modifie l’affichage de ${n} comptes`,
      }),
    startGroups: count =>
      plural('fr', count, {
        one: n => `Ajoute ou modifie ${n} groupe de rôles`,
        other: n => `Ajoute ou modifie ${n} groupes de rôles`,
      }),
    favorites: count => plural('fr', count, { one: n => `Ajoute ${n} favori`, other: n => `Ajoute ${n} favoris` }),
    locked: 'Ignore les paramètres gérés par votre entreprise',
  },
  named: setting => `« ${setting} »`,
  profileTemplate: 'Nommage des profils',
  chosen: 'Paramètres que vous avez modifiés',
};

export const forget: Text['forget'] = {
  open: 'Supprimer toutes les données de Mai…',
  lead: 'Tout ce que Mai a enregistré sur cet ordinateur sera supprimé, puis Mai se fermera :',
  goes: [
    'vos entreprises, avec leurs connexions, cookies, comptes et rôles',
    'les informations d’identification enregistrées par Mai dans vos fichiers AWS et dans le trousseau',
    'les sauvegardes de vos fichiers AWS',
    'les profils de navigateur séparés pour la console AWS',
    'les paramètres, l’activité et le journal de Mai',
    'le lancement de Mai à l’ouverture de session',
  ],
  stays: 'Le reste de vos fichiers AWS ne change pas. Cette action est irréversible.',
  yes: 'Supprimer toutes les données',
  no: 'Annuler',
};

export const licenses: Text['licenses'] = {
  title: 'Licences',
  lead: 'Mai s’appuie sur des logiciels open source, sous les licences ci-dessous. Mai lui-même est sous licence Apache 2.0.',
  words: license => `Licence : ${license}`,
};

export const settings: Text['settings'] = {
  title: 'Paramètres',
  search: 'Rechercher un paramètre',
  found: count => plural('fr', count, { one: n => `${n} paramètre trouvé`, other: n => `${n} paramètres trouvés` }),
  noneFound: query => `Aucun paramètre ne correspond à « ${query} ».`,
  locked: (company, why) => (why === '' ? `Paramètre géré par ${company}.` : `Paramètre géré par ${company} : ${why}`),
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
  removeQuestion: company => `Retirer ${company}, ses rôles et leurs informations d’identification ?`,
  removeYes: 'Retirer',
  removeNo: 'Annuler',
  addCompany: 'Ajouter une autre entreprise',
  openSetup: 'Ouvrir un fichier de configuration d’entreprise…',
  longest: 'Durée maximale',
  byCompany: duration => `${duration} (définie par votre entreprise)`,
  startup: 'Démarrage et raccourci',
  notifications: 'Notifications',
  appearance: 'Apparence',
  language: 'Langue',
  systemLanguage: 'Langue du système',
  computer: 'Vos données',
  version: version => `Mai ${version}`,
  quit: 'Quitter Mai',
  rows: {
    region: {
      label: 'Région par défaut',
      hint: 'Pour les rôles sans région propre.',
    },
    duration: {
      label: 'Durée de session',
      hint: 'Les rôles sont renouvelés automatiquement. Si AWS autorise moins, la durée maximale permise s’applique.',
    },
    defaultProfile: {
      label: 'Définir par défaut le premier rôle actif',
      hint: 'Les outils l’utilisent quand vous ne choisissez pas de profil. Votre propre profil « default » n’est jamais modifié sans votre accord.',
    },
    confirmProduction: {
      label: 'Confirmer le démarrage des rôles de production',
      hint: 'Une confirmation est demandée à chaque démarrage dans un compte de production.',
    },
    endSessionsOnQuit: {
      label: 'Arrêter les rôles à la fermeture de Mai',
      hint: 'Sinon, ils restent actifs jusqu’à leur expiration.',
    },
    removeExpiredKeys: {
      label: 'Supprimer les informations d’identification expirées',
      hint: 'Dans vos fichiers AWS, même après un plantage.',
    },
    endpoint: {
      label: 'Serveur local d’informations d’identification',
      hint: 'Les programmes de cet ordinateur peuvent obtenir des informations d’identification comme sur EC2. Chaque rôle a son propre jeton, dans un fichier que personne d’autre ne peut lire.',
    },
    startLastRoles: {
      label: 'Démarrer mes derniers rôles',
      hint: 'Les rôles actifs lors de la dernière utilisation de Mai.',
    },
    openAtLogin: {
      label: 'Lancer Mai à l’ouverture de session',
      hint: 'Mai démarre en arrière-plan, sans fenêtre.',
    },
    openShortcut: {
      label: 'Raccourci global',
      hint: 'Ouvre Mai depuis n’importe où. Un second appui ferme Mai.',
    },
    consoleBrowser: {
      label: 'Ouvrir la console dans',
      hint: 'Pour tous les comptes sans navigateur attribué.',
    },
    consoleSignsOut: {
      label: 'Se déconnecter d’abord des autres comptes',
      hint: 'Pour les navigateurs sans la fonction multisession d’AWS. Inutile avec une fenêtre privée ou un profil séparé.',
    },
    notifyRenewed: {
      label: 'M’avertir du renouvellement des rôles',
      hint: 'Une notification vous prévient toujours quand une connexion est nécessaire.',
    },
    trayIcon: {
      label: 'Icône de la barre',
      hint: '« Automatique » convient à toutes les barres. Choisissez « Claire » pour une barre sombre, « Sombre » pour une barre claire.',
      choices: { automatic: 'Automatique', light: 'Claire', dark: 'Sombre' },
    },
    updates: {
      label: 'Mises à jour',
      hint: 'Ce que fait Mai quand une nouvelle version existe.',
      choices: { install: 'Installer automatiquement', tell: 'M’avertir', off: 'Ne pas vérifier' },
    },
    language: {
      label: 'Langue',
      hint: 'S’applique aussitôt à toute l’application.',
    },
  },
};
