import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const menu: Text['menu'] = {
  state: {
    none: 'Keine aktiven Rollen',
    renewing: count =>
      plural('de', count, {
        one: '1 aktive Rolle, wird automatisch erneuert',
        other: n => `${n} aktive Rollen, alle werden automatisch erneuert`,
      }),
    expiring: (count, at) =>
      plural('de', count, {
        one: `1 aktive Rolle, läuft um ${at} ab`,
        other: n => `${n} aktive Rollen, die erste läuft um ${at} ab`,
      }),
    starting: count =>
      plural('de', count, { one: '1 Rolle wird gestartet …', other: n => `${n} Rollen werden gestartet …` }),
    signIn: 'Aktion erforderlich: erneut anmelden',
    attention: 'Aktion erforderlich',
  },
  tooltip: state => `Mai: ${state}`,
  what: parts => parts.join(' · '),
  withState: (what, state) => `${what} – ${state}`,
  active: what => `✓ ${what}`,
  production: 'PROD',
  renews: 'wird automatisch erneuert',
  expires: at => `läuft um ${at} ab`,
  starting: 'wird gestartet …',
  renewing: 'Wird erneuert …',
  openConsole: 'Konsole öffnen',
  copyProfileName: 'Profilnamen kopieren',
  copyFor: format => `Kopieren für ${format}`,
  makeDefault: 'Als Standard festlegen',
  isDefault: 'Standard',
  renewNow: 'Jetzt erneuern',
  stopAll: 'Alle beenden',
  roles: 'Rollen',
  allAccounts: 'Alle Konten',
  more: 'Mehr in Mai …',
  company: (company, person) => `${company} (${person})`,
  signOut: 'Abmelden …',
  troubleshoot: 'Fehlerbehebung …',
  settings: 'Einstellungen …',
  quit: 'Mai beenden …',
  question: {
    signOut: company => `Von ${company} abmelden?`,
    signOutHint: 'Um eine Rolle zu starten, melden Sie sich erneut an.',
    signOutYes: 'Abmelden',
    quit: 'Mai beenden?',
    quitHint: 'Mai erneuert Rollen nur, solange es läuft.',
    quitYes: 'Beenden',
    stops: count =>
      plural('de', count, {
        one: 'Diese Rolle wird beendet, und ihre Anmeldeinformationen werden entfernt:',
        other: n => `Diese ${n} Rollen werden beendet, und ihre Anmeldeinformationen werden entfernt:`,
      }),
    unrenewed: count =>
      plural('de', count, {
        one: 'Diese Rolle wird nicht mehr erneuert:',
        other: n => `Diese ${n} Rollen werden nicht mehr erneuert:`,
      }),
    cancel: 'Abbrechen',
  },
};
