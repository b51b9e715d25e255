import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const keyboard: Text['keyboard'] = {
  title: 'Tastatur',
  open: 'Tastenkürzel',
  openHint: 'Alle Tasten, die hier funktionieren, und die, mit denen sich Mai von überall öffnen lässt.',
  inWindow: 'In diesem Fenster',
  anywhere: 'Überall',
  what: {
    find: 'Suchen, egal wo Sie sind: einfach tippen',
    move: 'Durch die Rollen gehen',
    across: 'Durch die Aktionen einer Rolle gehen',
    take: 'Schlüssel für die Rolle abrufen, oder für die erste gefundene',
    options: 'Alles zur Rolle',
    menu: 'Alle Aktionen der Rolle',
    undo: 'Das letzte Beenden rückgängig machen',
    settings: 'Einstellungen',
    shortcuts: 'Diese Liste',
    back: 'Den Abruf von Schlüsseln abbrechen oder die Suche leeren, dann Mai schließen',
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
    none: 'Keine',
    record: 'Tasten wählen',
    again: 'Andere wählen',
    recording: 'Drücken Sie die Tasten …',
    recordingHint:
      'Strg, Alt oder Super mit einem Buchstaben, einer Ziffer oder einer Funktionstaste. Esc lässt alles, wie es ist.',
    clear: 'Keine verwenden',
  },
};

export const notices: Text['notices'] = {
  open: 'Mai öffnen',
  byClick: label => `Klick: ${label}.`,
  readyTitle: (role, account) => `${role} in ${account} ist bereit`,
  readyTitleMany: count => plural('de', count, { one: '1 Rolle ist bereit', other: n => `${n} Rollen sind bereit` }),
  ready: (until, profile) =>
    profile === undefined
      ? `AWS-Werkzeuge können sie bis ${until} verwenden.`
      : `AWS-Werkzeuge können sie bis ${until} verwenden, als Profil „${profile}“.`,
  renewedTitle: (role, account) => `${role} in ${account} hat neue Schlüssel`,
  renewedTitleMany: count =>
    plural('de', count, { one: '1 Rolle hat neue Schlüssel', other: n => `${n} Rollen haben neue Schlüssel` }),
  renewed: until => `Sie gelten bis ${until}.`,
  first: (role, account, until) => `Als Erste endet ${role} in ${account} um ${until}.`,
  endingTitle: (role, account, left) => `${role} in ${account} endet in ${left}`,
  endingTitleMany: (count, left) =>
    plural('de', count, { one: `1 Rolle endet in ${left}`, other: n => `${n} Rollen enden ab jetzt in ${left}` }),
  endingOffline: 'Dieser Computer ist offline. Neue Schlüssel kommen, sobald das Netz wieder da ist.',
  ending: company => `Melden Sie sich für neue Schlüssel bei ${company} an.`,
};

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
  ends: { active: 'Aktiv', stopped: 'Beendet', expired: 'Abgelaufen', unknown: 'Endete, während Mai nicht lief' },
  renewed: count => plural('de', count, { one: 'einmal erneuert', other: n => `${n}-mal erneuert` }),
  more: count =>
    plural('de', count, {
      one: 'und 1 weitere, ältere Zeile in der Tabelle',
      other: n => `und ${n} weitere, ältere Zeilen in der Tabelle`,
    }),
  profile: profile => `Profil ${profile}`,
  reference: reference => `Kennung ${reference}`,
  fileName: 'mai-aktivitaet.csv',
};

export const tray: Text['tray'] = {
  tooltip: {
    idle: 'Mai: keine Rolle ist aktiv',
    working: 'Mai: Schlüssel werden abgerufen …',
    attention: 'Mai braucht Sie',
  },
  stop: 'Beenden',
  signIn: provider => `Bei ${provider} anmelden`,
  signInSomewhere: 'Anmelden …',
  signingIn: provider => `Anmeldung bei ${provider} läuft …`,
  cancel: 'Abbrechen',
  confirm: role => `Schlüssel für ${role} in Produktion abrufen`,
  favorites: 'Favoriten',
  recents: 'Zuletzt verwendet',
  allRoles: 'Alle Rollen …',
  open: 'Mai öffnen',
  quit: 'Mai beenden',
};

export const announce: Text['announce'] = {
  failure: (title, detail) => `${title}. ${detail}`,
  news: news => news.join('. '),
  gettingKeys: (role, account) => `Schlüssel für ${role} in ${account} werden abgerufen`,
  active: (role, account, left) => `${role} in ${account} ist aktiv, noch ${left}`,
  ended: (role, account) => `${role} in ${account} ist beendet`,
  enter: what => `Eingabetaste: ${what}`,
  signedIn: (company, count) =>
    plural('de', count, {
      one: `Angemeldet bei ${company}. 1 Rolle`,
      other: n => `Angemeldet bei ${company}. ${n} Rollen`,
    }),
};
