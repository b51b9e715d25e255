import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const troubleshoot: Text['troubleshoot'] = {
  title: 'Diagnostic',
  question: 'Pourquoi mon outil ne voit-il rien ?',
  running: 'Vérification…',
  again: 'Vérifier à nouveau',
  copy: 'Copier le rapport',
  copied: 'Copié.',
  copyDetails: 'Copier les détails',
  learnMore: 'En savoir plus',
  checked: [
    'Identifiants dans vos fichiers AWS',
    'Réglages prioritaires',
    'Connexion à AWS et horloge',
    'Configuration d’entreprise de cet ordinateur',
  ],
  allWell: 'Mai ne voit rien d’anormal.',
  allWellHint:
    'Si un outil ne trouve toujours pas de clés, redémarrez-le : la plupart ne lisent les fichiers qu’à leur démarrage.',
  counted: (faults, warnings, hints) =>
    list('fr', [
      ...(faults > 0 ? [plural('fr', faults, { one: n => `${n} erreur`, other: n => `${n} erreurs` })] : []),
      ...(warnings > 0
        ? [plural('fr', warnings, { one: n => `${n} avertissement`, other: n => `${n} avertissements` })]
        : []),
      ...(hints > 0 ? [plural('fr', hints, { one: n => `${n} conseil`, other: n => `${n} conseils` })] : []),
    ]),
  severities: { fault: 'Erreur', warning: 'Avertissement', hint: 'Conseil' },
  fixes: {
    'clear-keys': 'Supprimer, avec une sauvegarde',
    'set-region': region => `Utiliser ${region}`,
    'close-to-others': 'Réserver à vous seul',
    renew: 'Obtenir de nouvelles clés maintenant',
    'make-default': role => `Utiliser ${role} par défaut`,
  },
  fixing: 'Correction…',
  places: {
    environment: 'dans l’environnement de cette session',
    file: (path, line) => `dans ${path}, ligne ${line}`,
  },
  files: { credentials: 'fichier credentials', config: 'fichier config' },
  'nothing-active': {
    title: 'Aucun rôle actif',
    detail: 'Les outils trouvent des clés dès que vous avez choisi un rôle dans Mai.',
  },
  'no-default': {
    title: 'Aucun rôle par défaut',
    detail: profiles =>
      `Les outils sans profil ne trouvent pas d’informations d’identification. Choisissez un rôle par défaut ou indiquez un profil dans l’outil (${either('fr', profiles)}).`,
  },
  'variable-wins': {
    title: names =>
      plural('fr', names.length, {
        one: `${list('fr', names)} l’emporte sur les fichiers`,
        other: `${list('fr', names)} l’emportent sur les fichiers`,
      }),
    where: (names, place) =>
      plural('fr', names.length, {
        one: `${list('fr', names)} est définie ${place}.`,
        other: `${list('fr', names)} sont définies ${place}.`,
      }),
    keys: 'Tous les outils AWS prennent les clés qui s’y trouvent et ne regardent jamais les fichiers écrits par Mai.',
    profile: value => `Les outils utilisent donc le profil « ${value} », que Mai n’a pas écrit.`,
    file: value => `Les outils lisent donc ${value} au lieu du fichier écrit par Mai.`,
    role: 'Les outils obtiennent donc des clés autrement avant de regarder les fichiers.',
    region: value => `Les outils travaillent dans ${value}, quelle que soit la région du rôle dans Mai.`,
    endpoint: value => `Les outils s’adressent à ${value} au lieu d’AWS.`,
    environment: names =>
      plural('fr', names.length, {
        one: 'Supprimez cette variable là où elle est définie et rouvrez votre session, ou lancez l’outil sans elle.',
        other:
          'Supprimez ces variables là où elles sont définies et rouvrez votre session, ou lancez l’outil sans elles.',
      }),
    inFile: names =>
      plural('fr', names.length, {
        one: 'Supprimez cette ligne et ouvrez un nouveau terminal.',
        other: 'Supprimez ces lignes et ouvrez un nouveau terminal.',
      }),
  },
  'long-lived-key': {
    title: id => `La clé d’accès ${id} n’expire jamais`,
    profile: (profile, file) => `Elle appartient au profil « ${profile} » du ${file}.`,
    line: (file, line) => `Elle se trouve à la ligne ${line} du ${file}.`,
    variable: (name, place) => `${name} la contient, définie ${place}.`,
    age: days =>
      days === 0
        ? 'Le fichier a été modifié aujourd’hui.'
        : plural('fr', days, { one: 'Le fichier date d’hier.', other: n => `Le fichier a ${n} jours.` }),
    why: 'Quiconque copie une telle clé, depuis une sauvegarde, une capture d’écran ou un portable perdu, peut s’en servir jusqu’à ce que quelqu’un le remarque. « Personne ne devrait jamais avoir à manipuler des clés d’accès sur AWS. »',
    instead:
      'Utilisez plutôt un rôle dans Mai : ses clés expirent d’elles-mêmes. Les programmes sur AWS reçoivent le rôle de leur machine. Faites ensuite supprimer la clé dans IAM.',
  },
  'process-shadowed': {
    title: profile => `D’anciennes clés masquent le processus de « ${profile} »`,
    detail:
      'Le fichier config nomme un programme qui apporte des clés fraîches, mais les clés du fichier credentials passent avant et vieillissent.',
  },
  'foreign-settings': {
    title: profile => `« ${profile} » obtient ses clés autrement`,
    detail: keys =>
      plural('fr', keys.length, {
        one: `Dans le fichier config, sa section contient ${list('fr', keys)}, que Mai n’a pas écrit. Les outils suivent cela et ignorent les clés de Mai. Supprimez-le ou donnez au rôle un autre nom de profil.`,
        other: `Dans le fichier config, sa section contient ${list('fr', keys)}, que Mai n’a pas écrits. Les outils suivent cela et ignorent les clés de Mai. Supprimez-les ou donnez au rôle un autre nom de profil.`,
      }),
  },
  'keys-gone': {
    title: profile => `Les clés de « ${profile} » ont disparu`,
    gone: 'Un autre programme les a retirées du fichier credentials.',
    replaced: 'Un autre programme les a remplacées par d’autres clés.',
  },
  'region-missing': {
    title: profile => `« ${profile} » n’a pas de région`,
    detail: 'Beaucoup d’outils s’arrêtent avec « You must specify a region ».',
  },
  'wrong-header': {
    title: header => `Aucun outil ne trouve [${header}]`,
    config: line => `À la ligne ${line} du fichier config, le nom du profil doit être précédé du mot « profile ».`,
    credentials: line => `À la ligne ${line} du fichier credentials, le nom du profil s’écrit sans le mot « profile ».`,
  },
  'open-to-others': {
    title: what => `D’autres peuvent utiliser votre ${what}`,
    file: 'D’autres personnes sur cet ordinateur peuvent le lire ou le modifier.',
    folder: 'D’autres personnes sur cet ordinateur peuvent mettre leurs fichiers à la place des vôtres.',
    folderName: 'dossier AWS',
  },
  'not-own': {
    title: file => `Votre ${file} appartient à quelqu’un d’autre`,
    detail: 'Il a peut-être été créé avec sudo. Demandez à votre service informatique de vous le rendre.',
  },
  unreadable: {
    title: file => `Votre ${file} est illisible`,
    detail: (path, reason) => `${path} : ${reason}`,
  },
  damaged: {
    title: file => `Votre ${file} est endommagé`,
    detail: (path, line) =>
      `Les outils AWS ne peuvent pas lire la ligne ${line} de ${path} et refusent donc tout le fichier. Corrigez ou supprimez cette ligne.`,
    tolerable: (path, line) =>
      `La ligne ${line} de ${path} est écrite d’une façon que seuls certains outils AWS savent lire. Les autres refusent tout le fichier.`,
  },
  'on-network': {
    title: file => `Votre ${file} est sur un disque réseau`,
    detail: (path, network) =>
      `${path} se trouve sur ${network}. Les outils attendent le réseau pour le lire, et d’autres ordinateurs voient les mêmes clés.`,
  },
  'clock-off': {
    title: 'L’horloge de cet ordinateur est décalée',
    detail: minutes =>
      plural('fr', minutes, {
        one: n =>
          `Elle s’écarte d’environ ${n} minute de celle d’AWS. AWS en tolère cinq. Réglez l’horloge sur automatique.`,
        other: n =>
          `Elle s’écarte d’environ ${n} minutes de celle d’AWS. AWS en tolère cinq. Réglez l’horloge sur automatique.`,
      }),
  },
  'old-electron': {
    title: version => `Electron ${version} ne reçoit plus de correctifs de sécurité`,
    development: version =>
      `Ce Mai est réservé au développement : son Electron ${version} ne reçoit plus de correctifs de sécurité. Ne l’utilisez pas pour vous connecter à de vrais comptes.`,
    release: version =>
      `Ce Mai n’est plus à jour : son Electron ${version} ne reçoit plus de correctifs de sécurité. Installez une version plus récente.`,
  },
  'no-keychain': {
    title: 'Ce bureau n’a pas de trousseau',
    detail:
      'Aucun Secret Service ne répond. Ce que Mai y conserverait, il ne le garde qu’en mémoire : vous vous reconnectez après chaque redémarrage de Mai, et d’autres choses sont aussi à refaire. Installez GNOME Keyring ou KWallet.',
  },
  sts: {
    title: host => `AWS est injoignable sur ${host}`,
    name: 'Ce nom est inconnu ici. Cet ordinateur est-il en ligne, ou lui faut-il le VPN de votre entreprise ?',
    refused: 'La connexion a été refusée. Vérifiez votre réseau, votre VPN ou votre proxy.',
    timeout: 'La réponse n’est pas arrivée à temps. Vérifiez votre réseau, votre VPN ou votre proxy.',
    offline: 'Cet ordinateur est hors ligne.',
    proxy: 'Le proxy de votre réseau n’a pas laissé passer Mai. Parlez-en à votre service informatique.',
    other: 'La connexion a échoué. Vérifiez votre réseau, votre VPN ou votre proxy.',
    untrusted:
      'Quelque chose entre cet ordinateur et AWS présente un certificat auquel cet ordinateur ne fait pas confiance, comme le font les proxys de certaines entreprises. Demandez à votre service informatique d’installer leur certificat sur cet ordinateur.',
    by: proxy => `Les réglages du système y mènent par ${proxy}.`,
  },
  report: {
    title: (version, platform) => `Diagnostic de Mai ${version}, ${platform}`,
    line: (severity, title, detail) => `[${severity}] ${title} : ${detail}`,
    more: count => `et ${number('fr', count)} de plus`,
  },
};
