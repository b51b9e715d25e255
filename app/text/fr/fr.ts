import type { Text } from '../en/en.ts';
import { list, number, plural } from '../grammar.ts';
import { accounts } from './accounts.ts';
import { activity } from './activity.ts';
import { addresses } from './addresses.ts';
import { carry } from './carry.ts';
import { checkUp } from './check-up.ts';
import { company } from './company.ts';
import { consolePage } from './console-page.ts';
import { failures } from './failures.ts';
import { forget } from './forget.ts';
import { imports } from './imports.ts';
import { keyboard } from './keyboard.ts';
import { licences } from './licences.ts';
import { notices } from './notices.ts';
import { otherAccounts } from './other-accounts.ts';
import { passwords } from './passwords.ts';
import { toolFindings } from './tool-findings.ts';
import { tools } from './tools.ts';

/** Every sentence that Mai says, in French. People are “vous”. */
export const fr: Text = {
  sentences: parts => parts.join(' '),
  failures,
  accounts,
  otherAccounts,
  activity,
  tools,
  toolFindings,
  addresses,
  checkUp,
  company,
  consolePage,
  imports,
  carry,
  forget,
  keyboard,
  licences,
  notices,
  passwords,
  tray: {
    tooltip: {
      idle: 'Mai : aucun rôle actif',
      working: 'Mai : obtention des clés…',
      attention: 'Mai a besoin de vous',
      live: (role, account, until) => `${role} dans ${account} jusqu’à ${until}`,
      liveMany: (count, until) =>
        plural('fr', count, {
          one: n => `Mai : ${n} rôle actif, fin à ${until}`,
          other: n => `Mai : ${n} rôles actifs, prochaine fin à ${until}`,
        }),
    },
    sessionRow: (role, account, until) => `${role} · ${account} – jusqu’à ${until}`,
    stop: 'Arrêter',
    getNewKeys: 'Obtenir de nouvelles clés maintenant',
    signIn: provider => `Se connecter à ${provider}`,
    signInSomewhere: 'Se connecter…',
    signingIn: provider => `Connexion à ${provider}…`,
    cancel: 'Annuler',
    signOut: provider => `Se déconnecter de ${provider}`,
    assuming: role => `${role} (obtention des clés…)`,
    liveRole: role => `${role} (actif)`,
    roleIn: (role, account) => `${role} · ${account}`,
    inProduction: role => `${role} (production)`,
    confirm: role => `Obtenir les clés de ${role} en production`,
    favourites: 'Favoris',
    recents: 'Utilisés récemment',
    allRoles: 'Tous les rôles…',
    open: 'Ouvrir Mai',
    quit: 'Quitter Mai',
  },
  welcome: {
    title: 'Bienvenue dans Mai',
    lead: 'Connectez-vous avec votre compte d’entreprise, cliquez sur un rôle, et tous les outils AWS de cet ordinateur fonctionnent.',
    addressLabel: 'Adresse de connexion AWS de votre entreprise',
    addressHint:
      'Votre service informatique la connaît. Elle commence souvent par le nom de la page de connexion de votre entreprise.',
    addressPlaceholder: 'sso.example.com/aws',
    submit: 'Se connecter',
    submitting: 'Ouverture de la page de votre entreprise…',
    privacy: 'Mai ne voit jamais votre mot de passe. Vous le saisissez sur la page de votre entreprise.',
  },
  home: {
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
    live: 'Actifs',
    roles: count => plural('fr', count, { one: 'Rôle', other: n => `Rôles (${n})` }),
    found: count => `Résultats (${number('fr', count)})`,
    noRoles: 'Pas encore de rôle AWS',
    noRolesHint: company =>
      `${company} ne vous donne aucun rôle AWS. Demandez-en un à votre service informatique, puis reconnectez-vous.`,
    awsEndpoint: addresses => `Les demandes à AWS sont envoyées à ${list('fr', addresses)}.`,
    sealed: company =>
      `${company} chiffre sa réponse pour AWS ; Mai ne peut donc pas lire vos rôles actuels. Voici ceux qu’il connaît.`,
    troubles: 'À traiter',
    moreTroubles: count => `Afficher ${number('fr', count)} de plus`,
    dismissTrouble: title => `Fermer : ${title}`,
  },
  obstacles: {
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
  },
  signIn: {
    signIn: 'Se connecter',
    signInTo: company => `Se connecter à ${company}`,
    hint: 'Vos comptes et vos rôles apparaîtront ici.',
    running: company => `Connexion à ${company}…`,
    windowHint: 'Terminez dans la fenêtre qui s’est ouverte. Mai continue ensuite tout seul.',
    silentHint: 'Cela prend un instant.',
    noCookies:
      'Mai n’a trouvé aucun trousseau sur cet ordinateur et ne conserve donc aucun cookie : vous vous reconnectez après chaque redémarrage de Mai.',
    cancel: 'Annuler',
    cancelAt: company => `Annuler la connexion à ${company}`,
  },
  role: {
    assume: (role, account) => `Obtenir les clés de ${role} dans ${account}`,
    assuming: 'Obtention des clés…',
    cancel: (role, account) => `Annuler l’obtention des clés de ${role} dans ${account}`,
    live: 'Actif',
    openLive: (role, account) => `${role} dans ${account} est actif`,
    more: (role, account) => `Plus d’options pour ${role} dans ${account}`,
    stop: 'Arrêter',
    stopRole: (role, account) => `Arrêter ${role} dans ${account}`,
    stopping: 'Arrêt…',
    left: left => `encore ${left}`,
    until: time => `jusqu’à ${time}`,
    isDefault: 'par défaut',
    name: (role, account) => `${role} dans ${account}`,
    inProduction: what => `${what}, production`,
  },
  roleOptions: {
    getKeys: 'Obtenir les clés',
    account: accountId => `Compte ${accountId}`,
    profileName: 'Nom de profil',
    profileHint: 'Le nom sous lequel les outils AWS trouvent ce rôle.',
    region: 'Région',
    regionHint: 'Là où travaillent les outils AWS, sauf indication contraire.',
    useAsDefault: 'Utiliser par défaut',
    defaultHint: 'Les outils qui ne demandent aucun profil utilisent ce rôle.',
    save: 'Enregistrer',
    saveWhat: field => `Enregistrer : ${field}`,
    saving: 'Enregistrement…',
    saved: 'Enregistré.',
    close: 'Fermer',
  },
  settings: {
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
  },
  addCompany: {
    title: 'Ajouter une autre entreprise',
    lead: 'Ses comptes et ses rôles rejoignent ceux que vous avez déjà.',
    back: 'Retour',
  },
  announce: {
    failure: (title, detail) => `${title}. ${detail}`,
    news: news => news.join('. '),
    gettingKeys: (role, account) => `Obtention des clés de ${role} dans ${account}`,
    live: (role, account, left) => `${role} dans ${account} est actif, encore ${left}`,
    ended: (role, account) => `${role} dans ${account} a pris fin`,
    enter: what => `Entrée : ${what}`,
    signedIn: (company, count) =>
      plural('fr', count, { one: `Connecté à ${company}. 1 rôle`, other: n => `Connecté à ${company}. ${n} rôles` }),
  },
  credentialProcess: {
    noProfile: 'Mai ne sait pas pour quel profil AWS on l’interroge.',
    notLive: profile => `Mai n’a pas de clés actives pour le profil « ${profile} ». Ouvrez Mai et démarrez le rôle.`,
    keychainWaiting: 'Le trousseau demande son mot de passe. Déverrouillez-le, puis réessayez.',
    keychainUnreachable: profile =>
      `Mai a gardé des informations d’identification pour le profil « ${profile} », mais le trousseau est inaccessible d’ici. Lancez Mai sur votre bureau, puis démarrez le rôle.`,
    notRunning: profile =>
      `Mai n’est pas lancé et n’a gardé aucune clé pour le profil « ${profile} ». Lancez Mai, puis démarrez le rôle.`,
    expired: profile =>
      `Les clés du profil « ${profile} » ont expiré et Mai n’est pas lancé. Lancez Mai, puis démarrez le rôle.`,
  },
  signInWindow: {
    title: host => `${host} – Connexion`,
  },
  clientCertificate: {
    question: host => `Quel certificat ${host} peut-il recevoir ?`,
    choice: (subject, issuer) => `${subject} (émis par ${issuer})`,
    none: 'Aucun',
  },
};
