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
    linkedLead: 'Un lien mène à cette adresse. Mai ne l’a pas encore contactée :',
    fetch: 'Afficher la configuration',
    opening: 'Ouverture de la configuration…',
    another: 'C’est une autre configuration. Elle remplace celle qui était affichée ici.',
    from: name => `De ${q(name)}`,
    revision: revision => `Révision ${number('fr', revision)}`,
    lead: 'Rien n’a encore changé. Si vous l’utilisez, voici ce que fait Mai :',
    signed: 'Votre entreprise l’a signée.',
    unsigned: 'Ne l’utilisez que si elle vient de votre service informatique.',
    use: 'Utiliser cette configuration',
    leave: 'Pas maintenant',
    refused: 'Impossible d’utiliser cette configuration',
    refusedHint: 'Rien n’a été modifié. Envoyez ce texte à la personne qui vous l’a donnée.',
    close: 'Fermer',
  },
  inForce: {
    policy: companies => `Configuré sur cet ordinateur par ${list('fr', companies)}.`,
    setup: company => `Vous utilisez la configuration de ${company}.`,
    unaccepted: company =>
      `La configuration de ${company} que vous avez acceptée n’est plus valable : elle n’est signée avec aucune clé indiquée par la stratégie de cet ordinateur. Ouvrez celle qui vient d’être signée.`,
    drop: 'Ne plus utiliser cette configuration',
    support: 'Obtenir de l’aide',
  },
  line: line => `Ligne ${line}`,
  lineAt: (line, at) => `Ligne ${line}, ${at}`,
  sentence: (where, what) => `${where} : ${what}`,
  /** What applies if the machine’s policy has a problem. */
  remains: {
    'last-good': 'Ce qui était prévu avant reste en vigueur.',
    nothing: 'Rien de tout cela n’est en vigueur.',
  },
  problems: {
    'open-to-others': 'd’autres personnes sur cet ordinateur peuvent le modifier, Mai ne le suit donc pas.',
    link: 'c’est un lien. Placez-y le fichier ou le dossier lui-même.',
    'not-a-folder': 'un dossier est attendu ici.',
    'too-large':
      'Il compte plus d’un million de caractères. Les fichiers de configuration sont petits ; c’est sans doute autre chose.',
    unsigned:
      'Il n’est pas signé. Cet ordinateur n’accepte que les configurations signées par votre entreprise. Demandez la version signée à votre service informatique.',
    'wrong-signature':
      'La signature ne correspond pas. Le fichier a été modifié après sa signature, ou quelqu’un d’autre l’a signé. Ne l’utilisez pas et prévenez votre service informatique.',
    'not-text': 'Ce n’est pas du texte.',
    unreachable: 'Il est injoignable. Vérifiez votre réseau ou votre VPN et réessayez.',
    status: status => `Le serveur a répondu par l’erreur ${status}. Prévenez votre service informatique.`,
    redirected: 'Le lien mène à une adresse non protégée. Mai ne l’a pas suivi. Prévenez votre service informatique.',
    outdated: (revision, latest) =>
      `Elle est plus ancienne qu’une configuration que votre entreprise a signée depuis : révision ${number('fr', revision)} au lieu de ${number('fr', latest)}. Demandez la version actuelle à votre service informatique.`,
    'no-revision': latest =>
      `Elle n’a pas de révision, alors que votre entreprise en a déjà signé une : révision ${number('fr', latest)}. Demandez la version actuelle à votre service informatique.`,
  },
  syntax: {
    empty: 'le fichier est vide.',
    value: 'il manque ici une valeur, ou ses guillemets.',
    name: 'il faut ici un nom entre guillemets doubles.',
    colon: 'il manque un deux-points entre un nom et sa valeur.',
    comma: 'il manque une virgule avant ceci.',
    'trailing-comma': 'il y a une virgule après le dernier élément.',
    quotes: 'les textes et les noms s’écrivent entre guillemets doubles (").',
    comment: 'JSON n’a pas de commentaires.',
    'unfinished-text': 'un texte n’est pas fermé par un guillemet double.',
    'line-break-in-text':
      'un texte s’étend sur deux lignes ou contient un caractère de contrôle, ce qui n’est pas permis.',
    escape:
      'une barre oblique inverse est suivie de quelque chose que JSON ne connaît pas. Elle-même s’écrit en double.',
    number: 'ce n’est pas un nombre tel que JSON l’écrit.',
    twice: name => `« ${name} » figure deux fois.`,
    'too-deep': 'il y a trop de crochets imbriqués.',
    unfinished: 'le fichier se termine trop tôt : un crochet n’est pas fermé.',
    'something-after-the-end': 'il y a quelque chose après le dernier crochet.',
  },
  schema: {
    'unknown-name': name => `Mai ne connaît pas le nom « ${name} » ici.`,
    missing: name => `il manque « ${name} ».`,
    type: expected => `il faut ${expected}.`,
    choice: choices => `il faut ${either('fr', choices)}.`,
    'too-long': most => `c’est plus long que ${number('fr', most)} caractères.`,
    'too-many': most => `il y en a plus de ${number('fr', most)}.`,
    'too-short': 'c’est vide.',
    'lock-without-value': value => `un verrou a besoin de sa valeur : indiquez aussi « ${value} » dans ce fichier.`,
    form: 'ce n’est pas ce que Mai attend ici.',
    'public-suffix': host =>
      `les hôtes sous « ${host} » peuvent appartenir à n’importe qui. Indiquez ceux de votre entreprise.`,
    hidden: code => `il contient un caractère invisible (${code}). Écrivez-le sans ce caractère.`,
  },
  types: {
    string: 'un texte entre guillemets doubles',
    number: 'un nombre',
    boolean: 'true ou false',
    array: 'une liste entre [ ]',
    object: 'un objet entre { }',
    record: 'un objet entre { }',
  },
  forms: {
    address:
      'il faut la page de connexion de votre fournisseur d’identité, qui commence par https:// et n’est pas une page d’AWS.',
    accounts: 'un compte s’écrit avec ses 12 chiffres.',
    region: 'une région ressemble à eu-central-1.',
    duration: 'une durée est un nombre d’heures entières, de 1 à 12.',
    roles: 'un rôle s’écrit avec son ARN et l’ARN de son fournisseur, séparés par une virgule.',
    allowedHosts:
      'un hôte ressemble à sso.example.com, ou *.example.com pour tous ceux qui en dépendent, en minuscules.',
    integratedSignIn:
      'un hôte ressemble à sso.example.com, ou *.example.com pour tous ceux qui en dépendent, en minuscules.',
    profileName:
      'un nom de profil contient {role} ou {role-tail}, peut contenir {account}, {account-tail}, {account-id} et {company}, et sinon des lettres, des chiffres et _ - . / % @ : +.',
    link: 'il faut une adresse qui commence par https://.',
    signingKey: 'une clé s’écrit ed25519: suivi de 44 caractères en base64.',
    signingKeys: 'une clé s’écrit ed25519: suivi de 44 caractères en base64.',
    signature: 'une signature compte 88 caractères en base64.',
    show: 'un motif est un nom de rôle qui peut contenir * et ?.',
    hide: 'un motif est un nom de rôle qui peut contenir * et ?.',
    revision: 'une révision est un nombre entier à partir de 1.',
  },
  changes: {
    none: 'Tout est déjà ainsi. Rien ne changerait.',
    replaces: company => `Remplace la configuration de ${q(company)}`,
    ends: sentence => `Ne s’applique plus : ${sentence}`,
    addsProvider: (name, host) => `Ajoute ${q(name)}, connexion sur ${q(host)}`,
    renamesProvider: (from, to) => `Renomme ${q(from)} en ${q(to)}`,
    providerRegion: (name, region) => `Utilise la région ${q(region)} pour les rôles de ${q(name)}`,
    limitsHosts: (name, hosts) =>
      `Limite la fenêtre de connexion de ${q(name)} à ${list('fr', ['sa propre page', ...hosts.map(q)])}`,
    integratedSignIn: (name, hosts) =>
      `Se connecte à ${q(name)} avec le compte de cet ordinateur (Kerberos ou NTLM), sur ${all(hosts)}`,
    namesAccounts: (count, examples) =>
      plural('fr', count, {
        one: `Nomme un compte : ${all(examples)}`,
        other: n => `Nomme ${n} comptes, dont ${all(examples)}`,
      }),
    renamesAccount: (from, to) => `Renomme le compte ${q(from)} en ${q(to)}`,
    groupsAccounts: names => `Regroupe des comptes sous ${all(names)}`,
    labelsAccounts: names => `Étiquette des comptes ${all(names)}`,
    colorsAccounts: count => plural('fr', count, { one: 'Colore un compte', other: n => `Colore ${n} comptes` }),
    marksAccounts: names => `Marque ${all(names)} comme production`,
    unmarksAccounts: names => `Ne demande plus confirmation avant la production pour ${all(names)}`,
    stopsAsking: 'Ne demande plus confirmation avant la production',
    hides: count =>
      count === 0
        ? 'Ne masque aucun de vos rôles'
        : plural('fr', count, { one: 'Masque un de vos rôles', other: n => `Masque ${n} de vos rôles` }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Masque les rôles nommés ${any(patterns)} ; vous n’en avez aucun`
        : plural('fr', count, {
            one: `Masque les rôles nommés ${any(patterns)} ; vous en avez un`,
            other: n => `Masque les rôles nommés ${any(patterns)} ; vous en avez ${n}`,
          }),
    showsOnly: patterns => `N’affiche que les rôles nommés ${any(patterns)}`,
    namesProfiles: template => `Nomme les nouveaux profils AWS ${q(template)}`,
    listsRoles: (name, count) =>
      plural('fr', count, {
        one: `Indique un rôle que donne ${q(name)}`,
        other: n => `Indique ${n} rôles que donne ${q(name)}`,
      }),
    duration: hours =>
      plural('fr', hours, {
        one: 'Obtient des informations d’identification pour une heure au plus, sauf si vous choisissez autre chose',
        other: n =>
          `Obtient des informations d’identification pour ${n} heures au plus, sauf si vous choisissez autre chose`,
      }),
    region: region => `Utilise la région ${q(region)}, sauf si vous en choisissez une autre`,
    endSessionsOnQuit: on =>
      on
        ? 'Supprime les informations d’identification à la fermeture de Mai'
        : 'Conserve les informations d’identification à la fermeture de Mai',
    confirmProduction: on =>
      on
        ? 'Demande confirmation avant d’obtenir des informations d’identification pour un compte de production'
        : 'Ne demande pas confirmation avant la production',
    defaultProfile: on =>
      on
        ? 'Utilise le premier rôle actif par défaut'
        : 'N’utilise aucun rôle par défaut, sauf si vous en choisissez un',
    locks: (setting, why) => (why === '' ? `Verrouille « ${setting} »` : `Verrouille « ${setting} » : ${q(why)}`),
    forbidsPasswordFill: 'Ne remplit jamais votre mot de passe',
    marksProduction: patterns => `Ne considère comme production que les comptes nommés ${any(patterns)}`,
    support: places => `Indique où trouver de l’aide : ${places.map(q).join(' ')}`,
  },
  settings: {
    companies: 'Entreprises',
    profileNames: 'Noms de profil',
    region: 'Région par défaut',
    endSessionsOnQuit: 'Supprimer les clés à la fermeture de Mai',
    confirmProduction: 'Demander confirmation avant la production',
    defaultProfile: 'Premier rôle actif par défaut',
  },
};
