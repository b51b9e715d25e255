import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const groups: Text['groups'] = {
  heading: 'Gruppen',
  roles: count => plural('de', count, { one: '1 Rolle', other: n => `${n} Rollen` }),
  start: name => `${name} starten`,
  allActive: name => `Alle Rollen von ${name} sind aktiv`,
  edit: name => `${name} bearbeiten`,
  save: 'Aktive Rollen als Gruppe speichern …',
  newTitle: 'Neue Gruppe',
  lead: 'Ein Klick startet alle Rollen einer Gruppe, hier oder im Menü des Mai-Symbols.',
  name: 'Name',
  nameHint: 'Zum Beispiel „Morgens“.',
  choice: 'Rollen',
  choiceHint: most => `Bis zu ${most} aktive Rollen und Favoriten.`,
  saveYes: 'Gruppe speichern',
  remove: 'Gruppe löschen',
  confirm: {
    title: name => `${name} enthält Produktionsrollen`,
    question: 'Auch diese Rollen starten?',
    yes: 'Alle starten',
    no: 'Abbrechen',
    inMenu: count =>
      plural('de', count, {
        one: 'Starten, mit 1 Produktionsrolle',
        other: n => `Starten, mit ${n} Produktionsrollen`,
      }),
  },
};
