import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const troubleshoot: Text['troubleshoot'] = {
  title: 'Résolution des problèmes',
  question: 'Pourquoi mon outil n’arrive-t-il pas à se connecter ?',
  running: 'Vérification…',
  again: 'Vérifier à nouveau',
  copy: 'Copier le rapport',
  copied: 'Copié.',
  copyDetails: 'Copier les détails',
  learnMore: 'En savoir plus',
  checked: [
    'Informations d’identification dans vos fichiers AWS',
    'Paramètres prioritaires sur ces fichiers',
    'Connexion à AWS et horloge',
    'Configuration d’entreprise de cet ordinateur',
  ],
  allWell: 'Aucun problème détecté.',
  allWellHint:
    'Si un outil n’arrive toujours pas à se connecter, relancez-le. La plupart ne lisent les fichiers qu’au démarrage.',
  counted: (faults, warnings, hints) =>
    list('fr', [
      ...(faults > 0 ? [plural('fr', faults, { one: n => `${n} problème`, other: n => `${n} problèmes` })] : []),
      ...(warnings > 0
        ? [plural('fr', warnings, { one: n => `${n} avertissement`, other: n => `${n} avertissements` })]
        : []),
      ...(hints > 0 ? [plural('fr', hints, { one: n => `${n} conseil`, other: n => `${n} conseils` })] : []),
    ]),
  severities: { problem: 'Problème', warning: 'Avertissement', tip: 'Conseil' },
  fixes: {
    'clear-keys': 'Sauvegarder et supprimer',
    'set-region': region => `Utiliser ${region}`,
    'close-to-others': 'Me réserver l’accès',
    renew: 'Renouveler maintenant',
    'make-default': role => `Définir ${role} par défaut`,
  },
  fixing: 'Correction…',
  places: {
    environment: 'dans votre environnement',
    file: (path, line) => `dans ${path}, ligne ${line}`,
  },
  files: { credentials: 'fichier d’informations d’identification', config: 'fichier de configuration AWS' },
  'nothing-active': {
    title: 'Aucun rôle actif',
    detail: 'Démarrez un rôle dans Mai pour que les outils trouvent des informations d’identification.',
  },
  'no-default': {
    title: 'Aucun rôle par défaut',
    detail: profiles =>
      `Les outils qui n’indiquent pas de profil ne trouvent pas d’informations d’identification. Définissez un rôle par défaut ou choisissez ${either('fr', profiles)} dans l’outil.`,
  },
  'variable-wins': {
    title: names =>
      plural('fr', names.length, {
        one: `${list('fr', names)} est prioritaire sur Mai`,
        other: `${list('fr', names)} sont prioritaires sur Mai`,
      }),
    where: (names, place) =>
      plural('fr', names.length, {
        one: `${list('fr', names)} est définie ${place}.`,
        other: `${list('fr', names)} sont définies ${place}.`,
      }),
    keys: 'Les outils AWS utilisent ces informations d’identification au lieu de celles de Mai.',
    profile: value => `Les outils utilisent donc le profil « ${value} », que Mai ne gère pas.`,
    file: value => `Les outils lisent donc ${value} au lieu du fichier écrit par Mai.`,
    role: 'Les outils obtiennent donc des informations d’identification autrement, avant de lire les fichiers.',
    region: value => `Les outils utilisent ${value}, même si le rôle a une autre région dans Mai.`,
    endpoint: value => `Les outils se connectent à ${value} au lieu d’AWS.`,
    environment: names =>
      plural('fr', names.length, {
        one: 'Supprimez cette variable là où elle est définie, puis rouvrez votre session. Ou lancez l’outil sans elle.',
        other:
          'Supprimez ces variables là où elles sont définies, puis rouvrez votre session. Ou lancez l’outil sans elles.',
      }),
    inFile: names =>
      plural('fr', names.length, {
        one: 'Supprimez cette ligne, puis ouvrez un nouveau terminal.',
        other: 'Supprimez ces lignes, puis ouvrez un nouveau terminal.',
      }),
  },
  'long-lived-key': {
    title: id => `La clé d’accès ${id} n’expire jamais`,
    profile: (profile, file) => `Elle se trouve dans le profil « ${profile} » du ${file}.`,
    line: (file, line) => `Elle se trouve à la ligne ${line} du ${file}.`,
    variable: (name, place) => `Elle se trouve dans ${name}, définie ${place}.`,
    age: days =>
      days === 0
        ? 'Le fichier a été modifié aujourd’hui.'
        : plural('fr', days, {
            one: n => `Le fichier a été modifié il y a ${n} jour.`,
            other: n => `Le fichier a été modifié il y a ${n} jours.`,
          }),
    why: 'Une personne qui la copie, d’une sauvegarde ou d’un portable perdu, peut l’utiliser jusqu’à sa suppression.',
  },
  'process-shadowed': {
    title: profile => `D’anciennes informations d’identification sont prioritaires sur « ${profile} »`,
    detail:
      'Le fichier de configuration AWS indique un programme qui en fournit de nouvelles. Les outils utilisent pourtant les anciennes, dans le fichier d’informations d’identification.',
  },
  'foreign-settings': {
    title: profile => `« ${profile} » obtient autrement ses informations d’identification`,
    detail: keys =>
      plural('fr', keys.length, {
        one: `Dans le fichier de configuration AWS, sa section contient ${list('fr', keys)}, que Mai n’a pas écrit. Les outils l’utilisent au lieu des informations d’identification de Mai. Supprimez-le ou donnez au rôle un autre nom de profil.`,
        other: `Dans le fichier de configuration AWS, sa section contient ${list('fr', keys)}, que Mai n’a pas écrits. Les outils les utilisent au lieu des informations d’identification de Mai. Supprimez-les ou donnez au rôle un autre nom de profil.`,
      }),
  },
  'keys-gone': {
    title: profile => `Les informations d’identification de « ${profile} » ont disparu`,
    gone: 'Un autre programme les a supprimées du fichier d’informations d’identification.',
    replaced: 'Un autre programme les a remplacées.',
  },
  'region-missing': {
    title: profile => `« ${profile} » n’a pas de région`,
    detail: 'Beaucoup d’outils s’arrêtent avec « You must specify a region ».',
  },
  'wrong-header': {
    title: header => `Les outils ne trouvent pas [${header}]`,
    config: line => `À la ligne ${line} du fichier de configuration AWS, le mot « profile » doit précéder le nom.`,
    credentials: line =>
      `À la ligne ${line} du fichier d’informations d’identification, le nom ne doit pas commencer par « profile ».`,
  },
  'open-to-others': {
    title: what => `D’autres personnes ont accès à votre ${what}`,
    file: 'D’autres utilisateurs de cet ordinateur peuvent le lire ou le modifier.',
    folder: 'D’autres utilisateurs de cet ordinateur peuvent y remplacer vos fichiers.',
    folderName: 'dossier AWS',
  },
  'not-own': {
    title: file => `Votre ${file} appartient à quelqu’un d’autre`,
    detail: 'Il a peut-être été créé avec sudo. Demandez à votre service informatique d’en corriger le propriétaire.',
  },
  unreadable: {
    title: file => `Votre ${file} est illisible`,
    detail: (path, reason) => `${path} : ${reason}`,
  },
  damaged: {
    title: file => `Votre ${file} est endommagé`,
    detail: (path, line) =>
      `Les outils AWS ne peuvent pas lire la ligne ${line} de ${path} et refusent tout le fichier. Corrigez ou supprimez cette ligne.`,
    tolerable: (path, line) =>
      `Seuls certains outils AWS peuvent lire la ligne ${line} de ${path}. Les autres refusent tout le fichier.`,
  },
  'on-network': {
    title: file => `Votre ${file} est sur un lecteur réseau`,
    detail: (path, network) =>
      `${path} se trouve sur ${network}. Les outils attendent le réseau pour le lire, et d’autres ordinateurs voient les mêmes informations d’identification.`,
  },
  'clock-off': {
    title: 'L’horloge de cet ordinateur est décalée',
    detail: minutes =>
      plural('fr', minutes, {
        one: n =>
          `Elle s’écarte d’environ ${n} minute de l’heure d’AWS. AWS tolère 5 minutes. Activez le réglage automatique de l’heure.`,
        other: n =>
          `Elle s’écarte d’environ ${n} minutes de l’heure d’AWS. AWS tolère 5 minutes. Activez le réglage automatique de l’heure.`,
      }),
  },
  'setup-not-refreshed': {
    title: company => `Mai n’a pas pu vérifier si la configuration de ${company} a changé`,
  },
  'old-electron': {
    title: version => `Electron ${version} ne reçoit plus de correctifs de sécurité`,
    development: version =>
      `Cette version de Mai est réservée au développement : son Electron ${version} ne reçoit plus de correctifs de sécurité. Ne l’utilisez pas avec de vrais comptes.`,
    release: version =>
      `Cette version de Mai est périmée : son Electron ${version} ne reçoit plus de correctifs de sécurité. Installez une version plus récente.`,
  },
  'no-keychain': {
    title: 'Aucun trousseau dans cet environnement de bureau',
    detail:
      'Aucun service de trousseau n’est actif : Mai ne peut pas conserver de secrets après un redémarrage. Vous devrez vous reconnecter à chaque lancement de Mai. Installez GNOME Keyring ou KWallet.',
  },
  sts: {
    title: host => `AWS est injoignable sur ${host}`,
    name: 'Ce nom est introuvable. Cet ordinateur est-il en ligne, ou faut-il le VPN de votre entreprise ?',
    refused: 'La connexion a été refusée. Vérifiez votre réseau, votre VPN ou votre proxy.',
    timeout: 'La réponse n’est pas arrivée à temps. Vérifiez votre réseau, votre VPN ou votre proxy.',
    offline: 'Cet ordinateur est hors ligne.',
    proxy: 'Le proxy de votre réseau a bloqué la connexion. Parlez-en à votre service informatique.',
    other: 'La connexion a échoué. Vérifiez votre réseau, votre VPN ou votre proxy.',
    untrusted:
      'La connexion utilise un certificat que cet ordinateur n’accepte pas, souvent celui d’un proxy d’entreprise. Demandez à votre service informatique de l’installer.',
    by: proxy => `Selon les paramètres du système, cette connexion passe par ${proxy}.`,
  },
  report: {
    title: (version, platform) => `Rapport de résolution des problèmes de Mai ${version}, ${platform}`,
    line: (severity, title, detail) => `[${severity}] ${title} : ${detail}`,
    more: count => `et ${number('fr', count)} de plus`,
  },
};
