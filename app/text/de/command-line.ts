import type { Text } from '../en/en.ts';

export const commandLine: Text['commandLine'] = {
  usage: line => `Aufruf: ${line}`,
  words: { profile: 'PROFIL', seconds: 'SEKUNDEN' },
  misspelled: (word, meant) => `„${word}“ ist kein Befehl von Mai. Meinten Sie „${meant}“?`,
  stillRunning: 'Mai läuft noch. Beenden Sie Mai im Menü und versuchen Sie es erneut.',
  help: {
    intro: '„mai“ startet Mai. Diese Befehle öffnen kein Fenster und enden:',
    summaries: {
      ensure: 'Macht die Rolle eines AWS-Profils aktiv.',
      quit: 'Beendet Mai. Für ein Upgrade bleiben aktive Rollen bestehen, und der nächste Start setzt sie fort.',
      version: 'Gibt die Version aus.',
      help: 'Gibt diese Liste aus.',
    },
    more: 'Exit-Codes: 0 erledigt, 1 nicht erledigt, 2 falscher Befehl. „--ensure“ hat weitere: siehe docs/tools.md.',
  },
};
