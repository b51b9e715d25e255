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
    startGroups: count =>
      plural('de', count, {
        one: 'Eine Rollengruppe wird hinzugefügt oder geändert',
        other: n => `${n} Rollengruppen werden hinzugefügt oder geändert`,
      }),
    favorites: count =>
      plural('de', count, { one: 'Fügt einen Favoriten hinzu', other: n => `Fügt ${n} Favoriten hinzu` }),
    locked: 'Lässt, was Ihre Firma festgelegt hat',
  },
  named: setting => `„${setting}“`,
  profileTemplate: 'Wie Profile benannt werden',
  chosen: 'Einstellungen, die Sie geändert haben',
};

export const forget: Text['forget'] = {
  open: 'Diesen Computer vergessen …',
  lead: 'Mai entfernt alles Eigene von diesem Computer und beendet sich:',
  goes: [
    'Ihre Firmen mit Anmeldungen und Cookies, Konten und Rollen',
    'die Schlüssel, die es in die AWS-Dateien und den Schlüsselbund geschrieben hat',
    'die Kopien Ihrer AWS-Dateien, die es aufgehoben hat',
    'die eigenen Browserprofile für die AWS-Konsole',
    'seine Einstellungen, die Aktivität und das Protokoll',
    'seinen Platz unter den Programmen, die bei Ihrer Anmeldung am Computer starten',
  ],
  stays: 'Alles andere in Ihren AWS-Dateien bleibt, wie es ist. Das lässt sich nicht rückgängig machen.',
  yes: 'Alles vergessen',
  no: 'Behalten',
};

export const licenses: Text['licenses'] = {
  title: 'Lizenzen',
  lead: 'In Mai steckt die Arbeit anderer, die sie unter diesen Lizenzen allen überlassen. Mai selbst steht unter der Apache License 2.0.',
  words: license => `Lizenz: ${license}`,
};

export const settings: Text['settings'] = {
  title: 'Einstellungen',
  search: 'Einstellungen durchsuchen',
  found: count => plural('de', count, { one: '1 Einstellung gefunden', other: n => `${n} Einstellungen gefunden` }),
  noneFound: query => `Keine Einstellung passt zu „${query}“.`,
  locked: (company, why) => (why === '' ? `${company} hat das festgelegt.` : `${company} hat das festgelegt: ${why}`),
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
  retired: 'Auf diesem Computer nicht erlaubt',
  signingIn: 'Anmeldung läuft …',
  signOut: 'Abmelden',
  signOutOf: company => `Von ${company} abmelden`,
  remove: 'Entfernen …',
  removeCompany: company => `${company} entfernen …`,
  removeQuestion: company =>
    `${company} mit allen Rollen entfernen, und auch die Schlüssel, die Mai dafür geschrieben hat?`,
  removeYes: 'Entfernen',
  removeNo: 'Behalten',
  addCompany: 'Weitere Firma hinzufügen',
  openSetup: 'Einrichtungsdatei der Firma öffnen …',
  longest: 'So lange wie erlaubt',
  byCompany: duration => `${duration}, von Ihrer Firma festgelegt`,
  startup: 'Beim Start von Mai',
  notifications: 'Mitteilungen',
  computer: 'Dieser Computer',
  appearance: 'Darstellung',
  language: 'Sprache',
  systemLanguage: 'Wie das System',
  version: version => `Mai ${version}`,
  quit: 'Mai beenden',
  rows: {
    region: {
      label: 'Standardregion',
      hint: 'Für Rollen ohne eigene Region.',
    },
    duration: {
      label: 'Gültigkeit der Schlüssel',
      hint: 'Mai erneuert sie vor dem Ablauf. Wo AWS weniger erlaubt, bekommen Sie, was erlaubt ist.',
    },
    defaultProfile: {
      label: 'Erste aktive Rolle als Standard verwenden',
      hint: 'AWS-Tools ohne Profil verwenden sie. Ein eigenes Profil „default“ wird nie ohne Nachfrage geändert.',
    },
    confirmProduction: {
      label: 'Vor der Arbeit in Produktion nachfragen',
      hint: 'Mai fragt noch einmal nach, bevor es Schlüssel für ein als Produktion gekennzeichnetes Konto abruft.',
    },
    endSessionsOnQuit: {
      label: 'Schlüssel entfernen, wenn Mai beendet wird',
      hint: 'Sonst bleiben sie, bis sie von selbst ablaufen.',
    },
    removeExpiredKeys: {
      label: 'Abgelaufene Schlüssel entfernen',
      hint: 'Tote Schlüssel verschwinden aus den AWS-Dateien, auch nach einem Absturz.',
    },
    endpoint: {
      label: 'Lokaler Endpunkt für Programme',
      hint: 'Programme auf diesem Computer bekommen Schlüssel wie auf EC2. Jede Rolle hat ein eigenes Token in einer Datei, die nur Sie lesen können.',
    },
    startLastRoles: {
      label: 'Meine letzten Rollen starten',
      hint: 'Die Rollen, die aktiv waren, als Mai zuletzt lief.',
    },
    openAtLogin: {
      label: 'Mai starten, wenn ich mich am Computer anmelde',
      hint: 'Es wartet hinter seinem Symbol.',
    },
    openShortcut: {
      label: 'Tasten, die Mai von überall öffnen',
      hint: 'Sie schließen es auch. Kein anderes Programm kann dieselben verwenden.',
    },
    consoleBrowser: {
      label: 'Konsole öffnen in',
      hint: 'Für alle Konten, die keinen eigenen Browser haben.',
    },
    consoleSignsOut: {
      label: 'Zuerst von anderen Konten abmelden',
      hint: 'Für Browser ohne die Multisession-Unterstützung von AWS. Private Fenster und eigene Profile brauchen das nicht.',
    },
    notifyRenewed: {
      label: 'Melden, wenn Schlüssel erneuert wurden',
      hint: 'Wenn Mai Sie braucht, meldet es sich immer.',
    },
    trayIcon: {
      label: 'Symbol in der Leiste',
      hint: '„Automatisch“ ist auf jeder Leiste lesbar. „Hell“ passt auf eine dunkle Leiste, „Dunkel“ auf eine helle.',
      choices: { automatic: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
    },
    language: {
      label: 'Sprache von Mai',
      hint: 'Für alles, was Mai sagt, und für Datumsangaben.',
    },
  },
};
