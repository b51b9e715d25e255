import type { Text } from '../en/en.ts';
import { list } from '../grammar.ts';

export const commandLine: Text['commandLine'] = {
  usage: line => `Utilisation : ${line}`,
  words: { file: 'FICHIER', profile: 'PROFIL', seconds: 'SECONDES' },
  misspelled: (word, meant) => `« ${word} » n’est pas une commande de Mai. Vouliez-vous dire « ${meant} » ?`,
  fileMissing: name => `« ${name} » nécessite un fichier.`,
  stillRunning: 'Mai est encore en cours d’exécution. Quittez Mai depuis son menu, puis réessayez.',
  policy: {
    none: 'Aucune stratégie d’entreprise ne s’applique sur cet ordinateur.',
    setting: 'Paramètre',
    value: 'Valeur',
    from: 'Source',
    lock: 'Verrouillé car',
    overridden: from => `${from} (remplacé)`,
  },
  check: {
    valid: name => `${name} est valide.`,
    unchecked: 'Sa signature n’a pas été vérifiée, car la stratégie de cet ordinateur n’indique aucune clé.',
  },
  signing: {
    keyInvalid: file => `${file} n’est pas une clé privée Ed25519 non chiffrée au format PEM.`,
    signed: key => `Signé. La stratégie nécessite la clé ${key}.`,
    keyIsOutput: file => `${file} est la clé. Choisissez un autre fichier pour la configuration signée.`,
    keyIsOpen: file =>
      `D’autres personnes sur cet ordinateur peuvent lire ${file} et signer avec cette clé. Faites en sorte que vous seul puissiez lire ce fichier.`,
    exists: 'ce fichier existe déjà.',
    keepKey: file =>
      `${file} est la clé privée. Conservez-la là où vous seul pouvez la lire. Une stratégie nécessite cette clé :`,
  },
  forget: {
    done: 'Les informations d’identification, cookies et mots de passe de Mai sont supprimés. Les paramètres restent.',
    allDone: 'Toutes les données de Mai sont supprimées.',
    rootOnly: '« --all-users » ne fonctionne que pour root sous Linux.',
    left: names => `Tout n’a pas pu être supprimé pour ${list('fr', names)}.`,
  },
  help: {
    intro: '« mai » démarre Mai. Ces commandes n’ouvrent aucune fenêtre et se terminent :',
    summaries: {
      ensure: 'Active le rôle d’un profil AWS.',
      policy: 'Affiche la stratégie d’entreprise de cet ordinateur : valeurs, sources, verrous et problèmes.',
      check: 'Vérifie une configuration d’entreprise comme le ferait Mai et indique chaque problème avec sa ligne.',
      sign: 'Signe une configuration d’entreprise.',
      'new-key': 'Crée une clé de signature.',
      report: 'Affiche le rapport de résolution des problèmes pour l’assistance, sans données personnelles.',
      forget:
        'Quitte Mai et supprime ses informations d’identification, cookies et mots de passe. Sans « --settings », les paramètres restent.',
      quit: 'Quitte Mai. Avec «\u00a0--for-upgrade\u00a0», les rôles actifs restent actifs et le prochain démarrage les poursuit.',
      version: 'Affiche la version.',
      help: 'Affiche cette liste.',
    },
    more: 'Codes de sortie : 0 fait, 1 non fait, 2 commande incorrecte. « --ensure » en a d’autres : voir docs/tools.md.',
  },
};
