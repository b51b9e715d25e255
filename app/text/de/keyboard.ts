import type { Text } from '../en/en.ts';

export const keyboard: Text['keyboard'] = {
  title: 'Tastatur',
  open: 'Tastenkürzel',
  openHint: 'Alle Tasten, die hier funktionieren, und die, mit denen sich Mai von überall öffnen lässt.',
  inWindow: 'In diesem Fenster',
  anywhere: 'Überall',
  what: {
    find: 'Suchen, egal wo Sie sind: einfach tippen',
    move: 'Durch die Rollen gehen',
    take: 'Schlüssel für die Rolle abrufen, oder für die erste gefundene',
    options: 'Alles zur Rolle',
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
    label: 'Tasten, die Mai von überall öffnen',
    hint: 'Sie schließen es auch. Kein anderes Programm kann dieselben verwenden.',
    none: 'Keine',
    record: 'Tasten wählen',
    again: 'Andere wählen',
    recording: 'Drücken Sie die Tasten …',
    recordingHint:
      'Strg, Alt oder Super mit einem Buchstaben, einer Ziffer oder einer Funktionstaste. Esc lässt alles, wie es ist.',
    clear: 'Keine verwenden',
  },
};
