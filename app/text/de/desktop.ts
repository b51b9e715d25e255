import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const keyboard: Text['keyboard'] = {
  title: 'Tastenkürzel',
  open: 'Tastenkürzel',
  inWindow: 'In diesem Fenster',
  anywhere: 'Überall',
  what: {
    find: 'Suchen (oder einfach tippen)',
    move: 'Rolle auswählen',
    across: 'Aktion der Rolle auswählen, Konto auf- oder zuklappen',
    take: 'Ausgewählte Rolle, ersten Treffer oder erste Rolle starten',
    console: 'Konsole der Rolle oder des ersten Treffers öffnen',
    nth: 'Favoriten oder zuletzt verwendete Rolle nach Position starten',
    options: 'Rollendetails',
    menu: 'Alle Aktionen der Rolle',
    undo: 'Letztes Beenden rückgängig machen',
    settings: 'Einstellungen',
    shortcuts: 'Tastenkürzel',
    back: 'Start abbrechen, Suche oder Filter löschen, dann Mai schließen',
    openMai: 'Mai öffnen',
  },
  keys: {
    Enter: 'Eingabe',
    Escape: 'Esc',
    Up: '↑',
    Down: '↓',
    Left: '←',
    Right: '→',
    Space: 'Leertaste',
    Control: 'Strg',
    Alt: 'Alt',
    Shift: 'Umschalt',
    Meta: 'Super',
  },
  macKeys: { Enter: '↩', Escape: 'esc', Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' },
  shortcut: {
    none: 'Keines',
    record: 'Tastenkürzel festlegen …',
    again: 'Tastenkürzel ändern …',
    recording: 'Drücken Sie das Tastenkürzel …',
    recordingHint:
      'Strg, Alt oder Super mit einem Buchstaben, einer Ziffer oder einer Funktionstaste. Mit Esc abbrechen.',
    clear: 'Tastenkürzel entfernen',
  },
};

export const notices: Text['notices'] = {
  open: 'Mai öffnen',
  byClick: label => `Mit einem Klick: ${label.replace(/\u00a0?…$/, '')}.`,
  readyTitle: (role, account) => `${role} in ${account} ist aktiv`,
  readyTitleMany: count => plural('de', count, { one: '1 Rolle ist aktiv', other: n => `${n} Rollen sind aktiv` }),
  ready: (until, profile) =>
    profile === undefined
      ? `Ihre AWS-Tools können die Rolle bis ${until} verwenden.`
      : `Ihre AWS-Tools können die Rolle bis ${until} verwenden, mit dem Profil „${profile}“.`,
  renewedTitle: (role, account) => `${role} in ${account} wurde erneuert`,
  renewedTitleMany: count =>
    plural('de', count, { one: '1 Rolle wurde erneuert', other: n => `${n} Rollen wurden erneuert` }),
  renewed: until => `Aktiv bis ${until}.`,
  first: (role, account, until) => `Als erste läuft ${role} in ${account} um ${until} ab.`,
  endingTitle: (role, account, left) => `${role} in ${account} läuft in ${left} ab`,
  endingTitleMany: (count, left) =>
    plural('de', count, {
      one: `1 Rolle läuft in ${left} ab`,
      other: n => `${n} Rollen laufen bald ab, die erste in ${left}`,
    }),
  endingOffline: 'Dieser Computer ist offline. Ihre Rollen werden erneuert, sobald er wieder online ist.',
  ending: company => `Melden Sie sich bei ${company} an, damit Ihre Rollen aktiv bleiben.`,
};

export const activity: Text['activity'] = {
  title: 'Aktivität',
  none: 'Noch keine Einträge. Hier stehen später Ihre verwendeten Rollen und aufgetretene Fehler.',
  kept: 'Wird 90 Tage auf diesem Computer gespeichert. Enthält keine Anmeldeinformationen.',
  copy: 'Als CSV kopieren',
  save: 'Als CSV speichern …',
  copied: 'Kopiert.',
  columns: [
    'Beginn',
    'Aktiv bis',
    'Ende',
    'Status',
    'Person',
    'Firma',
    'Konto',
    'Konto-ID',
    'Rolle',
    'Profil',
    'Fehler',
    'Referenz',
  ],
  ends: { active: 'Aktiv', stopped: 'Beendet', expired: 'Abgelaufen', unknown: 'Beendet, während Mai nicht lief' },
  oldKey: {
    replaced: (oldId, newId) => `Zugriffsschlüssel ${oldId} durch ${newId} ersetzt`,
    reactivated: oldId => `Zugriffsschlüssel ${oldId} wieder aktiv`,
    deleted: oldId => `Zugriffsschlüssel ${oldId} gelöscht`,
  },
  renewed: count => plural('de', count, { one: 'einmal erneuert', other: n => `${n}-mal erneuert` }),
  more: count =>
    plural('de', count, {
      one: '1 älterer Eintrag steht in der CSV-Datei',
      other: n => `${n} ältere Einträge stehen in der CSV-Datei`,
    }),
  profile: profile => `Profil ${profile}`,
  reference: reference => `Referenz ${reference}`,
  fileName: 'mai-aktivitaet.csv',
};

export const tray: Text['tray'] = {
  tooltip: {
    idle: 'Mai: keine aktiven Rollen',
    working: 'Mai: einen Moment …',
    attention: 'Mai: Aktion erforderlich',
  },
  stop: 'Beenden',
  signIn: provider => `Bei ${provider} anmelden`,
  signInSomewhere: 'Anmelden …',
  signingIn: provider => `Anmeldung bei ${provider} läuft …`,
  cancel: 'Abbrechen',
  confirm: role => `${role} in Produktion starten`,
  favorites: 'Favoriten',
  recents: 'Zuletzt verwendet',
  allRoles: 'Alle Rollen …',
  open: 'Mai öffnen',
  quit: 'Mai beenden',
};

export const announce: Text['announce'] = {
  titled: (title, detail) => `${title}. ${detail}`,
  news: news => news.join('. '),
  gettingKeys: (role, account) => `${role} in ${account} wird gestartet`,
  active: (role, account, left) => `${role} in ${account} ist aktiv, noch ${left}`,
  ended: (role, account) => `${role} in ${account} ist nicht mehr aktiv`,
  enter: what => `Eingabetaste: ${what}`,
  signedIn: (company, count) =>
    plural('de', count, {
      one: `Angemeldet bei ${company}. 1 Rolle`,
      other: n => `Angemeldet bei ${company}. ${n} Rollen`,
    }),
};
