import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

export const keyRotation: Text['keyRotation'] = {
  created: days =>
    days === 0
      ? 'Er wurde heute erstellt.'
      : plural('de', days, { one: 'Er wurde vor 1 Tag erstellt.', other: n => `Er wurde vor ${n} Tagen erstellt.` }),
  never: 'AWS kennt keine Verwendung.',
  used: (days, service) =>
    days === 0
      ? `Er wurde zuletzt heute verwendet, für ${service}.`
      : plural('de', days, {
          one: `Er wurde zuletzt vor 1 Tag verwendet, für ${service}.`,
          other: n => `Er wurde zuletzt vor ${n} Tagen verwendet, für ${service}.`,
        }),
  ownUse: 'Auch die Prüfung durch Mai zählt als Verwendung.',
  root: 'Er gehört dem Root-Benutzer, der im Konto alles darf. Löschen Sie ihn in der AWS-Konsole.',
  rejected: code => `AWS weist ihn zurück (${code}). Wenn er gelöscht oder deaktiviert wurde, entfernen Sie ihn hier.`,
  ways: {
    service: {
      title: 'Am besten: das Programm auf AWS ausführen',
      detail:
        'Ein Instance-Profil stellt seine Anmeldeinformationen bereit. Angemeldet wird mit dem Firmenkonto (OAuth).',
    },
    role: {
      title: 'Oder stattdessen eine Rolle in Mai verwenden',
      detail:
        'Starten Sie die Rolle und geben Sie ihr Profil im Programm an. Lassen Sie den Schlüssel dann in IAM löschen.',
    },
    rotate: {
      title: 'Wenn der Schlüssel bleiben muss: rotieren',
      detail: 'Mai ersetzt ihn durch einen neuen Schlüssel und löscht den alten später.',
    },
    twoKeys:
      'Der IAM-Benutzer hat schon zwei Schlüssel, mehr erlaubt IAM nicht. Löschen Sie zuerst den unbenutzten in IAM.',
    notAllowed:
      'Der Schlüssel darf die Schlüssel seines Benutzers nicht auflisten. Bitten Sie die IT, ihm die Verwaltung der eigenen Zugriffsschlüssel zu erlauben.',
  },
  ask: 'Rotieren …',
  question: {
    lead: (user, account) => `Den Schlüssel von „${user}“ im Konto ${account} rotieren:`,
    create: 'Einen zweiten Schlüssel mit den Berechtigungen des jetzigen erstellen und testen.',
    write: 'Ihn an die Stelle des alten schreiben. Eine Sicherung behält den alten.',
    deactivate:
      'Ihn aus der Datei noch einmal testen, dann den alten deaktivieren. Programme an anderen Orten, die ihn verwenden, funktionieren dann nicht mehr.',
    remove: date =>
      `Den alten Schlüssel am ${date} löschen, nach einer Erinnerung. Bis dahin wird er durch „Rückgängig“ wieder aktiv.`,
    failure:
      'Schlägt ein Schritt vor dem Schreiben fehl, wird der neue Schlüssel gelöscht. Sonst hat sich dann nichts geändert.',
    start: 'Jetzt rotieren',
    cancel: 'Abbrechen',
  },
  steps: {
    creating: 'Neuer Schlüssel wird erstellt …',
    testing: 'Neuer Schlüssel wird getestet …',
    writing: 'Datei wird geschrieben …',
    checking: 'Schlüssel in der Datei wird getestet …',
    deactivating: 'Alter Schlüssel wird deaktiviert …',
  },
  running: oldId => `Der Zugriffsschlüssel ${oldId} wird rotiert`,
  inactive: {
    title: (oldId, newId) => `Der Zugriffsschlüssel ${oldId} wurde durch ${newId} ersetzt`,
    detail: (user, date) =>
      `Der alte Schlüssel von „${user}“ ist inaktiv und wird am ${date} gelöscht. Braucht ihn ein Programm noch, wählen Sie „Rückgängig“.`,
  },
  'both-active': {
    title: (oldId, newId) => `Die Zugriffsschlüssel ${oldId} und ${newId} sind beide aktiv`,
    detail: user =>
      `Ihre Datei hat den neuen Schlüssel von „${user}“. Deaktivieren Sie den alten, wenn ihn kein Programm mehr verwendet.`,
  },
  replacing: {
    title: oldId => `Die Rotation des Zugriffsschlüssels ${oldId} ist nicht abgeschlossen`,
    detail: user => `Beide Schlüssel von „${user}“ sind aktiv.`,
  },
  creating: {
    title: oldId => `Die Rotation des Zugriffsschlüssels ${oldId} wurde unterbrochen`,
    detail: user =>
      `AWS hat vielleicht einen zweiten Schlüssel für „${user}“ erstellt. Mai prüft das, sobald AWS erreichbar ist.`,
  },
  reactivating: {
    title: oldId => `Der Zugriffsschlüssel ${oldId} ist noch nicht wieder aktiv`,
    detail: 'AWS hat es noch nicht bestätigt. Mai löscht diesen Schlüssel nicht mehr.',
  },
  unused: {
    title: newId => `Der Zugriffsschlüssel ${newId} wird nicht verwendet`,
    detail: user =>
      `Die Rotation für „${user}“ wurde abgebrochen, und dieser neue Schlüssel konnte nicht gelöscht werden. Kein Programm hat ihn.`,
  },
  'unknown-key': {
    title: newId => `Der Zugriffsschlüssel ${newId} entstand während einer Unterbrechung`,
    detail: user =>
      `Mai wurde beendet, während AWS einen Schlüssel für „${user}“ erstellte. Wahrscheinlich ist es dieser, und dann hat ihn kein Programm. Löschen Sie ihn, außer er wurde im Team von Hand erstellt.`,
  },
  actions: {
    undo: 'Rückgängig',
    deleteOld: 'Jetzt löschen …',
    deactivate: 'Alten Schlüssel deaktivieren',
    again: 'Erneut versuchen',
    deleteNew: 'Diesen Schlüssel löschen …',
    keepBoth: 'Beide behalten',
    dismiss: 'Ausblenden',
  },
  deletion: {
    question: id => `Zugriffsschlüssel ${id} löschen? Er lässt sich nicht wiederherstellen.`,
    yes: 'Schlüssel löschen',
    no: 'Abbrechen',
  },
  reminder: {
    title: oldId => `Der Zugriffsschlüssel ${oldId} wird bald gelöscht`,
    body: (user, date) =>
      `Der alte Schlüssel von „${user}“ ist inaktiv und wird am ${date} gelöscht. Um ihn zu behalten, wählen Sie „Rückgängig“ in der Fehlerbehebung.`,
  },
};

export const rotationFailures: Pick<
  Text['failures'],
  'iam-refused' | 'iam-unreachable' | 'key-changed' | 'key-elsewhere' | 'two-keys' | 'root-key' | 'rotation-unsaved'
> = {
  'iam-refused': {
    title: 'AWS hat die Anfrage abgelehnt',
    denied: action =>
      `Der Schlüssel darf ${action} nicht aufrufen. Bitten Sie die IT, ihm die Verwaltung der eigenen Zugriffsschlüssel zu erlauben.`,
    other: (action, code) => `AWS hat ${action} mit „${code}“ beantwortet.`,
  },
  'iam-unreachable': {
    title: 'AWS ist nicht erreichbar',
    detail: host =>
      `${host} hat nicht geantwortet. Prüfen Sie Netzwerk, VPN oder Proxy und versuchen Sie es noch einmal.`,
  },
  'key-changed': {
    title: 'Die Datei hat jetzt einen anderen Schlüssel',
    detail: 'Ein anderes Programm oder eine Person hat sie geändert. Mai hat nichts überschrieben.',
  },
  'key-elsewhere': {
    title: section => `Der Schlüssel steht auch in [${section}]`,
    detail: path =>
      `In diesem Abschnitt von ${path} kann Mai ihn nicht ersetzen. Entfernen Sie ihn dort oder verwenden Sie im Profilnamen nur Buchstaben, Ziffern und Bindestriche.`,
  },
  'two-keys': {
    title: 'Der IAM-Benutzer hat schon zwei Schlüssel',
    detail: 'Einen dritten erlaubt IAM nicht. Löschen Sie zuerst den unbenutzten.',
  },
  'root-key': {
    title: 'Dieser Schlüssel gehört dem Root-Benutzer',
    detail: 'Mai rotiert ihn nicht. Löschen Sie ihn in der AWS-Konsole.',
  },
  'rotation-unsaved': {
    title: 'Die Rotation kann nicht aufgezeichnet werden',
    detail: reason => `${reason} Mai braucht die Aufzeichnung für den Fall einer Unterbrechung.`,
  },
};
