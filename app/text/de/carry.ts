import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('de', value);

export const carry: Text['carry'] = {
  save: 'Einstellungen in einer Datei sichern …',
  open: 'Einstellungen aus einer Datei übernehmen …',
  hint: 'Für einen anderen Computer. Schlüssel und Passwörter stehen nicht in der Datei, aber die Adressen Ihrer Firmen und Kontonummern.',
  title: 'Einstellungen aus einer Datei',
  from: name => `Aus ${q(name)}`,
  lead: 'Noch ist nichts geändert. Wenn Sie sie verwenden, macht Mai Folgendes:',
  none: 'Alles ist schon so. Nichts würde sich ändern.',
  use: 'Diese Einstellungen verwenden',
  leave: 'Nicht jetzt',
  changes: {
    addsCompany: (name, host) => `Fügt ${q(name)} hinzu, Anmeldung bei ${q(host)}`,
    sets: names => `Ändert ${list('de', names)}`,
    roles: count =>
      plural('de', count, {
        one: 'Ändert die Einstellungen einer Rolle',
        other: n => `Ändert die Einstellungen von ${n} Rollen`,
      }),
    chained: count =>
      plural('de', count, {
        one: 'Fügt eine Rolle eines anderen Kontos hinzu',
        other: n => `Fügt ${n} Rollen anderer Konten hinzu`,
      }),
    accounts: count =>
      plural('de', count, {
        one: 'Benennt oder kennzeichnet ein Konto',
        other: n => `Benennt oder kennzeichnet ${n} Konten`,
      }),
    favourites: count =>
      plural('de', count, { one: 'Fügt einen Favoriten hinzu', other: n => `Fügt ${n} Favoriten hinzu` }),
    locked: 'Lässt, was Ihre Firma festgelegt hat',
  },
  named: setting => `„${setting}“`,
  profileTemplate: 'Wie Profile benannt werden',
  chosen: 'Einstellungen, die Sie geändert haben',
};
