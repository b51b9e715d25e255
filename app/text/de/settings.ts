import type { Text } from '../en/en.ts';
import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('de', value);

export const transfer: Text['transfer'] = {
  save: 'Einstellungen exportieren …',
  open: 'Einstellungen importieren …',
  hint: 'Überträgt Ihre Einstellungen auf einen anderen Computer. Die Datei enthält Firmenadressen und Konto-IDs, aber keine Anmeldeinformationen oder Passwörter.',
  title: 'Einstellungen importieren',
  from: name => `Aus ${q(name)}`,
  lead: 'Noch wurde nichts geändert. Der Import bewirkt Folgendes:',
  none: 'Sie haben diese Einstellungen bereits.',
  use: 'Diese Einstellungen importieren',
  leave: 'Nicht jetzt',
  changes: {
    addsCompany: (name, host) => `${q(name)} wird hinzugefügt (Anmeldung bei ${q(host)})`,
    sets: names =>
      plural('de', names.length, {
        one: `${list('de', names)} wird geändert`,
        other: `${list('de', names)} werden geändert`,
      }),
    roles: count =>
      plural('de', count, {
        one: 'Die Einstellungen von 1 Rolle werden geändert',
        other: n => `Die Einstellungen von ${n} Rollen werden geändert`,
      }),
    chained: count =>
      plural('de', count, {
        one: '1 Rolle in einem anderen Konto wird hinzugefügt',
        other: n => `${n} Rollen in anderen Konten werden hinzugefügt`,
      }),
    accounts: count =>
      plural('de', count, {
        one: 'Die Anzeige von 1 Konto wird geändert',
        other: n => `Die Anzeige von ${n} Konten wird geändert`,
      }),
    startGroups: count =>
      plural('de', count, {
        one: '1 Rollengruppe wird hinzugefügt oder geändert',
        other: n => `${n} Rollengruppen werden hinzugefügt oder geändert`,
      }),
    favorites: count =>
      plural('de', count, { one: '1 Favorit wird hinzugefügt', other: n => `${n} Favoriten werden hinzugefügt` }),
    locked: 'Von Ihrer Firma festgelegte Einstellungen bleiben unverändert',
  },
  named: setting => `„${setting}“`,
  profileTemplate: 'Muster für Profilnamen',
  chosen: 'Von Ihnen geänderte Einstellungen',
};

export const forget: Text['forget'] = {
  open: 'Alle Mai-Daten löschen …',
  lead: 'Mai wird beendet. Auf diesem Computer wird alles gelöscht, was Mai gespeichert hat:',
  goes: [
    'Ihre Firmen mit Anmeldungen, Cookies, Konten und Rollen',
    'die Anmeldeinformationen von Mai in Ihren AWS-Dateien und im Schlüsselbund',
    'die Sicherungen Ihrer AWS-Dateien',
    'die eigenen Browserprofile für die AWS-Konsole',
    'Einstellungen, Aktivität und Protokoll von Mai',
    'die Einstellung „Mai beim Anmelden am Computer starten“',
  ],
  stays: 'Alles andere in Ihren AWS-Dateien bleibt unverändert. Das Löschen kann nicht rückgängig gemacht werden.',
  yes: 'Alle Daten löschen',
  no: 'Abbrechen',
};

export const licenses: Text['licenses'] = {
  title: 'Lizenzen',
  lead: 'Mai basiert auf Open-Source-Software unter diesen Lizenzen. Mai selbst steht unter der Apache License 2.0.',
  words: license => `Lizenz: ${license}`,
};

export const settings: Text['settings'] = {
  title: 'Einstellungen',
  search: 'Einstellungen durchsuchen',
  found: count => plural('de', count, { one: '1 Einstellung gefunden', other: n => `${n} Einstellungen gefunden` }),
  noneFound: query => `Keine Einstellung passt zu „${query}“.`,
  locked: (company, why) => (why === '' ? `Von ${company} festgelegt.` : `Von ${company} festgelegt: ${why}`),
  /** Headings. */
  groups: {
    general: 'Allgemein',
    roles: 'Rollen',
    companies: 'Firmen',
    console: 'AWS-Konsole',
    advanced: 'Erweitert',
    data: 'Daten',
  },
  signedIn: 'Angemeldet',
  signedOut: 'Abgemeldet',
  retired: 'Auf diesem Computer nicht zugelassen',
  signingIn: 'Anmeldung läuft …',
  signOut: 'Abmelden',
  signOutOf: company => `Von ${company} abmelden`,
  remove: 'Entfernen …',
  removeCompany: company => `${company} entfernen …`,
  removeQuestion: company => `${company} mit allen Rollen und Anmeldeinformationen entfernen?`,
  removeYes: 'Entfernen',
  removeNo: 'Abbrechen',
  addCompany: 'Weitere Firma hinzufügen',
  openSetup: 'Firmenkonfiguration öffnen …',
  longest: 'Maximal zulässig',
  byCompany: duration => `${duration} (von Ihrer Firma festgelegt)`,
  startup: 'Start und Tastenkürzel',
  notifications: 'Benachrichtigungen',
  computer: 'Ihre Daten',
  appearance: 'Darstellung',
  language: 'Sprache',
  systemLanguage: 'Systemsprache',
  version: version => `Mai ${version}`,
  quit: 'Mai beenden',
  rows: {
    region: {
      label: 'Standardregion',
      hint: 'Für Rollen ohne eigene Region.',
    },
    duration: {
      label: 'Sitzungsdauer',
      hint: 'Rollen werden automatisch erneuert. Wenn AWS weniger erlaubt, gilt die kürzere Dauer.',
    },
    defaultProfile: {
      label: 'Erste aktive Rolle als Standard verwenden',
      hint: 'Für Tools ohne Profilangabe. Ihr eigenes Profil „default“ wird nie ohne Nachfrage geändert.',
    },
    confirmProduction: {
      label: 'Start von Produktionsrollen bestätigen',
      hint: 'Mai fragt vor jedem Start einer Rolle in einem Produktionskonto nach.',
    },
    endSessionsOnQuit: {
      label: 'Rollen beenden, wenn Mai beendet wird',
      hint: 'Andernfalls bleiben sie aktiv, bis sie ablaufen.',
    },
    removeExpiredKeys: {
      label: 'Abgelaufene Anmeldeinformationen entfernen',
      hint: 'Aus Ihren AWS-Dateien, auch nach einem Absturz.',
    },
    endpoint: {
      label: 'Lokaler Anmeldeinformationsserver',
      hint: 'Programme auf diesem Computer erhalten Anmeldeinformationen wie auf EC2. Jede Rolle hat ein eigenes Token in einer Datei, die nur Sie lesen können.',
    },
    startLastRoles: {
      label: 'Meine letzten Rollen starten',
      hint: 'Die Rollen, die beim letzten Beenden von Mai aktiv waren.',
    },
    openAtLogin: {
      label: 'Mai beim Anmelden am Computer starten',
      hint: 'Mai startet im Hintergrund, ohne Fenster.',
    },
    openShortcut: {
      label: 'Globales Tastenkürzel',
      hint: 'Öffnet Mai von überall. Erneutes Drücken schließt Mai.',
    },
    consoleBrowser: {
      label: 'Konsole öffnen in',
      hint: 'Für alle Konten ohne eigenen Browser.',
    },
    consoleSignsOut: {
      label: 'Zuerst von anderen Konten abmelden',
      hint: 'Für Browser ohne Multisession-Unterstützung von AWS. Bei privaten Fenstern und eigenen Profilen nicht nötig.',
    },
    notifyRenewed: {
      label: 'Über Erneuerungen benachrichtigen',
      hint: 'Wenn eine Anmeldung nötig ist, werden Sie immer benachrichtigt.',
    },
    trayIcon: {
      label: 'Symbol in der Leiste',
      hint: '„Automatisch“ passt zu jeder Leiste. „Hell“ ist für dunkle Leisten, „Dunkel“ für helle.',
      choices: { automatic: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
    },
    updates: {
      label: 'Updates',
      hint: 'Was Mai tut, wenn es eine neue Version gibt.',
      choices: { install: 'Automatisch installieren', tell: 'Benachrichtigen', off: 'Nicht prüfen' },
    },
    language: {
      label: 'Sprache',
      hint: 'Gilt sofort überall in Mai.',
    },
  },
};
