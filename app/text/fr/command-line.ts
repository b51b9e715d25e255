import type { Text } from '../en/en.ts';

export const commandLine: Text['commandLine'] = {
  usage: line => `Utilisation : ${line}`,
  words: { profile: 'PROFIL', seconds: 'SECONDES' },
  misspelled: (word, meant) => `« ${word} » n’est pas une commande de Mai. Vouliez-vous dire « ${meant} » ?`,
  stillRunning: 'Mai est encore en cours d’exécution. Quittez Mai depuis son menu, puis réessayez.',
  help: {
    intro: '« mai » démarre Mai. Ces commandes n’ouvrent aucune fenêtre et se terminent :',
    summaries: {
      ensure: 'Active le rôle d’un profil AWS.',
      quit: 'Quitte Mai. Pour une mise à niveau, les rôles actifs restent et le prochain démarrage les poursuit.',
      version: 'Affiche la version.',
      help: 'Affiche cette liste.',
    },
    more: 'Codes de sortie : 0 fait, 1 non fait, 2 commande incorrecte. « --ensure » en a d’autres : voir docs/tools.md.',
  },
};
