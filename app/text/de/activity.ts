import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const activity: Text['activity'] = {
  title: 'Aktivität',
  none: 'Noch nichts. Hier sehen Sie, welche Rollen Sie hatten und was nicht geklappt hat.',
  kept: 'Bleibt 90 Tage auf diesem Computer. Schlüssel stehen nicht darin.',
  copy: 'Als CSV kopieren',
  save: 'Als CSV sichern …',
  copied: 'Kopiert.',
  columns: [
    'Beginn',
    'Schlüssel gültig bis',
    'Ende',
    'Wie es endete',
    'Person',
    'Firma',
    'Konto',
    'Kontonummer',
    'Rolle',
    'Profil',
    'Fehler',
    'Kennung',
  ],
  ends: { live: 'Aktiv', stopped: 'Beendet', expired: 'Abgelaufen', unknown: 'Endete, während Mai nicht lief' },
  span: (from, until) => `${from} – ${until}`,
  renewed: count => plural('de', count, { one: 'einmal erneuert', other: n => `${n}-mal erneuert` }),
  more: count =>
    plural('de', count, {
      one: 'und 1 weitere, ältere Zeile in der Tabelle',
      other: n => `und ${n} weitere, ältere Zeilen in der Tabelle`,
    }),
  reference: reference => `Kennung ${reference}`,
  fileName: 'mai-aktivitaet.csv',
};
