import type { Text } from '../en/en.ts';
import { either, list, number, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('fr', value);
const all = (values: readonly string[]): string => list('fr', values.map(q));
const any = (values: readonly string[]): string => either('fr', values.map(q));

export const company: Text['company'] = {
  choose: 'Ouvrir un fichier de configuration d’entreprise',
  fileKind: 'Configuration d’entreprise',
  offer: {
    title: company => `Configuration de ${q(company)}`,
    linked: name => `Récupérer une configuration d’entreprise depuis ${q(name)} ?`,
    linkedLead: 'Vous avez ouvert un lien vers cette adresse. Mai ne l’a pas encore contactée :',
    fetch: 'Récupérer la configuration',
    opening: 'Ouverture de la configuration…',
    another: 'C’est une autre configuration. Elle remplace celle qui était affichée.',
    from: name => `De ${q(name)}`,
    revision: revision => `Révision ${number('fr', revision)}`,
    lead: 'Rien n’a encore changé. Si vous utilisez cette configuration, Mai :',
    signed: 'Signée par votre entreprise.',
    unsigned: 'Ne l’utilisez que si elle vient de votre service informatique.',
    use: 'Utiliser cette configuration',
    leave: 'Pas maintenant',
    refused: 'Impossible d’utiliser cette configuration',
    refusedHint: 'Rien n’a changé. Envoyez ce message à la personne qui vous a donné la configuration.',
    close: 'Fermer',
  },
  inForce: {
    logsRoleUse: 'Votre entreprise tient un journal des rôles que vous utilisez sur cet ordinateur.',
    revised: (company, revision) => `${company} (révision ${number('fr', revision)})`,
    policy: companies => `Paramètres gérés sur cet ordinateur par ${list('fr', companies)}.`,
    setup: company => `Vous utilisez la configuration de ${company}.`,
    unaccepted: company =>
      `La configuration de ${company} ne s’applique plus. La clé qui l’a signée ne figure pas dans la stratégie de cet ordinateur. Ouvrez une version signée avec une clé acceptée.`,
    drop: 'Ne plus utiliser cette configuration',
    support: 'Obtenir de l’aide',
  },
  line: line => `Ligne ${line}`,
  lineAt: (line, at) => `Ligne ${line}, ${at}`,
  sentence: (where, what) => `${where} : ${what}`,
  /** What applies if the machine’s policy has a problem. */
  remains: {
    'last-good': 'Les paramètres précédents restent en vigueur.',
    nothing: 'Aucun de ses paramètres ne s’applique.',
  },
  problems: {
    'open-to-others': 'd’autres utilisateurs de cet ordinateur peuvent le modifier. Mai l’ignore donc.',
    link: 'c’est un lien. Placez-y le fichier ou le dossier lui-même.',
    'not-a-folder': 'il faut ici un dossier.',
    'too-large':
      'Le fichier dépasse un million de caractères. Un fichier de configuration est petit : c’est sans doute un autre fichier.',
    unsigned:
      'Le fichier n’est pas signé. Cet ordinateur n’accepte que les configurations signées par votre entreprise. Demandez-en une à votre service informatique.',
    'wrong-signature':
      'La signature ne correspond pas. Le fichier a été modifié après sa signature, ou signé par quelqu’un d’autre. Ne l’utilisez pas et prévenez votre service informatique.',
    'not-text': 'Ce n’est pas un fichier texte.',
    unreachable: 'Le fichier est injoignable. Vérifiez votre réseau ou votre VPN, puis réessayez.',
    status: status => `Le serveur a renvoyé l’erreur ${status}. Prévenez votre service informatique.`,
    redirected:
      'Le lien redirige vers une autre adresse, et Mai ne suit pas les redirections. Demandez un lien direct au service informatique.',
    outdated: (revision, latest) =>
      `Cette version est périmée : c’est la révision ${number('fr', revision)}, et votre entreprise a signé la révision ${number('fr', latest)}. Demandez la version actuelle à votre service informatique.`,
    'no-revision': latest =>
      `Cette version n’a pas de révision, et votre entreprise a signé la révision ${number('fr', latest)}. Demandez la version actuelle à votre service informatique.`,
  },
  syntax: {
    empty: 'le fichier est vide.',
    value: 'il manque ici une valeur, ou ses guillemets.',
    name: 'il manque ici un nom entre guillemets droits.',
    colon: 'il manque un deux-points entre un nom et sa valeur.',
    comma: 'il manque une virgule avant cet élément.',
    'trailing-comma': 'il y a une virgule après le dernier élément.',
    quotes: 'les textes et les noms s’écrivent entre guillemets droits (").',
    comment: 'JSON n’admet pas de commentaires.',
    'unfinished-text': 'il manque le guillemet droit à la fin d’un texte.',
    'line-break-in-text': 'un texte ne peut contenir ni saut de ligne ni caractère de contrôle.',
    escape:
      'une barre oblique inverse est suivie d’un caractère que JSON n’admet pas. Pour une barre oblique inverse, écrivez-en deux.',
    number: 'ce n’est pas un nombre JSON valide.',
    twice: name => `« ${name} » figure deux fois.`,
    'too-deep': 'il y a trop de crochets ou d’accolades imbriqués.',
    unfinished: 'le fichier se termine avant la fermeture de tous les crochets et accolades.',
    'something-after-the-end': 'il y a quelque chose après la dernière accolade.',
  },
  schema: {
    'unknown-name': name => `« ${name} » n’est pas admis ici.`,
    missing: name => `il manque « ${name} ».`,
    type: expected => `il faut ${expected}.`,
    choice: choices => `il faut ${either('fr', choices)}.`,
    'too-long': most => `il y a plus de ${number('fr', most)} caractères.`,
    'too-many': most => `il y a plus de ${number('fr', most)} éléments.`,
    'too-short': 'la valeur est vide.',
    'lock-without-value': value => `un verrou exige une valeur : ajoutez aussi « ${value} » à ce fichier.`,
    form: 'le format n’est pas celui attendu.',
    'public-suffix': host =>
      `un hôte sous « ${host} » peut appartenir à n’importe qui. Indiquez celui de votre entreprise.`,
    hidden: code => `il y a un caractère invisible (${code}). Supprimez-le.`,
  },
  types: {
    string: 'un texte entre guillemets droits',
    number: 'un nombre',
    boolean: 'true ou false',
    array: 'une liste entre [ ]',
    object: 'un objet entre { }',
    record: 'un objet entre { }',
  },
  forms: {
    address:
      'il faut la page de connexion de votre fournisseur d’identité, commençant par https://. Une page d’AWS n’est pas admise.',
    accounts: 'un compte s’écrit avec 12 chiffres.',
    region: 'une région ressemble à eu-central-1.',
    duration: 'une durée est un nombre entier d’heures, de 1 à 12.',
    roles: 'un rôle s’écrit avec son ARN et celui de son fournisseur, séparés par une virgule.',
    allowedHosts: 'un hôte ressemble à sso.example.com, ou à *.example.com pour tous ses sous-domaines, en minuscules.',
    integratedSignIn:
      'un hôte ressemble à sso.example.com, ou à *.example.com pour tous ses sous-domaines, en minuscules.',
    profileName:
      'un nom de profil doit contenir {role} ou {role-tail}. Il peut aussi contenir {account}, {account-tail}, {account-id}, {company}, des lettres, des chiffres et _ - . / % @ : +.',
    link: 'il faut une adresse qui commence par https://.',
    signingKey: 'une clé s’écrit ed25519: suivi de 44 caractères en base64.',
    signingKeys: 'une clé s’écrit ed25519: suivi de 44 caractères en base64.',
    signature: 'une signature compte 88 caractères en base64.',
    show: 'un motif est un nom de rôle qui peut contenir * et ?.',
    hide: 'un motif est un nom de rôle qui peut contenir * et ?.',
    revision: 'une révision est un nombre entier, à partir de 1.',
  },
  changes: {
    none: 'Vous avez déjà tout ce que contient cette configuration.',
    replaces: company => `Remplace la configuration de ${q(company)}`,
    ends: sentence => `Ne s’applique plus : ${sentence}`,
    movesProvider: (name, from, to) =>
      `Déplace ${q(name)} de ${q(from)} vers ${q(to)} et vous déconnecte de l’ancienne adresse`,
    withdrawsProvider: address => `Retire l’entreprise de l’adresse ${q(address)} et arrête ses rôles`,
    addsProvider: (name, host) => `Ajoute ${q(name)}, avec connexion sur ${q(host)}`,
    renamesProvider: (from, to) => `Renomme ${q(from)} en ${q(to)}`,
    accessPortal: (name, region) => `Utilise un portail d’accès AWS dans ${q(region)} pour ${q(name)}`,
    providerRegion: (name, region) => `Utilise la région ${q(region)} pour les rôles de ${q(name)}`,
    limitsHosts: (name, hosts) =>
      `Limite la fenêtre de connexion de ${q(name)} à ${list('fr', ['sa propre page', ...hosts.map(q)])}`,
    integratedSignIn: (name, hosts) =>
      `Se connecte à ${q(name)} avec votre compte de cet ordinateur (Kerberos ou NTLM), sur ${all(hosts)}`,
    namesAccounts: (count, examples) =>
      plural('fr', count, {
        one: n => `Nomme ${n} compte : ${all(examples)}`,
        other: n => `Nomme ${n} comptes, dont ${all(examples)}`,
      }),
    renamesAccount: (from, to) => `Renomme le compte ${q(from)} en ${q(to)}`,
    groupsAccounts: names => `Regroupe des comptes sous ${all(names)}`,
    labelsAccounts: names => `Étiquette des comptes avec ${all(names)}`,
    colorsAccounts: count =>
      plural('fr', count, {
        one: n => `Donne une couleur à ${n} compte`,
        other: n => `Donne une couleur à ${n} comptes`,
      }),
    marksAccounts: names => `Classe ${all(names)} en production`,
    unmarksAccounts: names => `Ne demande plus confirmation avant de démarrer un rôle dans ${all(names)}`,
    stopsAsking: 'Ne demande plus confirmation avant de démarrer un rôle de production',
    hides: count =>
      count === 0
        ? 'Ne masque aucun de vos rôles'
        : plural('fr', count, { one: n => `Masque ${n} de vos rôles`, other: n => `Masque ${n} de vos rôles` }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Masque les rôles nommés ${any(patterns)} (vous n’en avez aucun)`
        : `Masque les rôles nommés ${any(patterns)} (vous en avez ${number('fr', count)})`,
    showsOnly: patterns => `N’affiche que les rôles nommés ${any(patterns)}`,
    namesProfiles: template => `Nomme les nouveaux profils AWS selon le modèle ${q(template)}`,
    signsInWith: (name, browser) => `Se connecte à ${q(name)} avec ${browser}`,
    signsInHere: name => `Se connecte à ${q(name)} dans la fenêtre de Mai`,
    listsRoles: (name, count) =>
      plural('fr', count, {
        one: n => `Ajoute ${n} rôle de ${q(name)}`,
        other: n => `Ajoute ${n} rôles de ${q(name)}`,
      }),
    duration: hours =>
      plural('fr', hours, {
        one: n => `Fixe la durée de session à ${n} heure, sauf si vous en choisissez une autre`,
        other: n => `Fixe la durée de session à ${n} heures, sauf si vous en choisissez une autre`,
      }),
    region: region => `Fixe la région par défaut à ${q(region)}, sauf si vous en choisissez une autre`,
    endSessionsOnQuit: on =>
      on ? 'Arrête les rôles à la fermeture de Mai' : 'Laisse les rôles actifs à la fermeture de Mai',
    updates: {
      install: 'Installe automatiquement les nouvelles versions de Mai, là où c’est possible',
      tell: 'Signale les nouvelles versions de Mai',
      off: 'Ne recherche pas de nouvelles versions de Mai',
    },
    confirmProduction: on =>
      on
        ? 'Demande confirmation avant de démarrer un rôle de production'
        : 'Ne demande pas confirmation avant de démarrer un rôle de production',
    defaultProfile: on =>
      on
        ? 'Définit par défaut le premier rôle actif'
        : 'Ne définit aucun rôle par défaut, sauf si vous en choisissez un',
    delivery: onDemand =>
      onDemand
        ? 'Transmet les informations d’identification aux outils à la demande (credential_process), sauf si vous choisissez autrement'
        : 'Transmet les informations d’identification aux outils par les fichiers AWS, sauf si vous choisissez autrement',
    forbids: {
      localServer: 'Laisse le serveur local d’informations d’identification désactivé',
      copying: 'Ne copie jamais d’informations d’identification ni de liens de console',
      otherAccounts: 'Ne démarre jamais de rôles d’autres comptes',
    },
    because: (what, why) => (why === '' ? what : `${what} : ${q(why)}`),
    locks: (setting, why) => (why === '' ? `Verrouille « ${setting} »` : `Verrouille « ${setting} » : ${q(why)}`),
    forbidsPasswordFill: 'Ne saisit jamais votre mot de passe automatiquement',
    forbidsLocalApps: 'Ne laisse jamais une page de connexion contacter les applications de cet ordinateur',
    marksProduction: patterns => `Ne classe en production que les comptes nommés ${any(patterns)}`,
    support: places => `Ajoute un contact d’assistance : ${places.map(q).join(' ')}`,
  },
  settings: {
    companies: 'Entreprises',
    profileNames: 'Noms des profils',
    region: 'Région par défaut',
    endSessionsOnQuit: 'Arrêter les rôles à la fermeture de Mai',
    confirmProduction: 'Confirmer le démarrage des rôles de production',
    defaultProfile: 'Définir par défaut le premier rôle actif',
    signInWith: 'Où se connecter',
    updates: 'Mises à jour de Mai',
    duration: 'Durée de session',
    delivery: 'Transmission aux outils',
    localServer: 'Serveur local d’informations d’identification',
    copying: 'Copie des informations d’identification',
    otherAccounts: 'Rôles d’autres comptes',
  },
};
