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
    favourites: count => plural('fr', count, { one: n => `Ajoute ${n} favori`, other: n => `Ajoute ${n} favoris` }),
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
    'ses paramètres, son activité et son journal',
    'sa place parmi les programmes lancés à l’ouverture de votre session',
  ],
  stays: 'Tout le reste de vos fichiers AWS demeure tel quel. Cette action est irréversible.',
  yes: 'Tout oublier',
  no: 'Garder',
};

export const licences: Text['licences'] = {
  title: 'Licences',
  lead: 'Mai est bâti sur le travail d’autres personnes, que chacun peut utiliser sous ces licences. Mai lui-même est sous licence Apache 2.0.',
  words: licence => `Licence : ${licence}`,
};

export const settings: Text['settings'] = {
  title: 'Paramètres',
  search: 'Rechercher dans les paramètres',
  found: count => plural('fr', count, { one: n => `${n} paramètre trouvé`, other: n => `${n} paramètres trouvés` }),
  noneFound: query => `Aucun paramètre ne correspond à « ${query} ».`,
  locked: (company, why) => (why === '' ? `Choix de ${company}.` : `Choix de ${company} : ${why}`),
  companies: 'Entreprises',
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
  openSetUp: 'Ouvrir un fichier de configuration d’entreprise…',
  keys: 'Clés',
  region: 'Région par défaut',
  regionHint: 'Pour les rôles qui n’ont pas leur propre région.',
  endOnQuit: 'Supprimer les clés à la fermeture de Mai',
  endOnQuitHint: 'Sinon, elles restent jusqu’à leur expiration.',
  duration: 'Durée de vie des clés',
  durationHint: 'Mai les renouvelle avant leur fin. Là où AWS autorise moins, vous obtenez ce qu’il autorise.',
  longest: 'Aussi longtemps que permis',
  byCompany: duration => `${duration}, fixé par votre entreprise`,
  startup: 'Au démarrage de Mai',
  startLastRoles: 'Démarrer mes derniers rôles',
  startLastRolesHint: 'Les rôles qui étaient actifs la dernière fois que Mai a tourné.',
  openAtLogin: 'Lancer Mai à l’ouverture de ma session',
  openAtLoginHint: 'Il attend derrière son icône.',
  notifications: 'Notifications',
  notifyRenewed: 'Signaler le renouvellement des clés',
  notifyRenewedHint: 'Mai vous prévient toujours quand il a besoin de vous.',
  computer: 'Cet ordinateur',
  language: 'Langue',
  languageOfMai: 'Langue de Mai',
  languageHint: 'Pour tout ce que dit Mai, et pour les dates.',
  systemLanguage: 'Comme le système',
  version: version => `Mai ${version}`,
  quit: 'Quitter Mai',
};
