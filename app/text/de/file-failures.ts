import type { Text } from '../en/en.ts';

/** What goes wrong with files on this computer. */
export const fileFailures = {
  files: {
    credentials: 'credentials-Datei',
    config: 'config-Datei',
    denied: 'Das System lässt Mai nicht zugreifen. Prüfen Sie, wem sie gehört und welche Rechte sie hat.',
    'read-only': 'Sie liegt auf einem Datenträger, der nur gelesen werden kann.',
    full: 'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.',
    'not-a-file': 'An ihrer Stelle ist ein Ordner oder etwas anderes, das keine Datei ist.',
    'link-loop': 'Sie ist ein Link, der zu sich selbst zurückführt.',
    busy: 'Ein anderes Programm hält sie fest. Schließen Sie es und versuchen Sie es noch einmal.',
    'missing-folder': 'Der Ordner, in dem sie liegen soll, fehlt und lässt sich nicht anlegen.',
    'not-text': 'Sie enthält keinen Text.',
    other: 'Das System hat keinen Grund genannt, den Mai kennt.',
  },
  'file-unreadable': {
    title: file => `Ihre ${file} von AWS kann nicht gelesen werden`,
    detail: (path, reason) => `${path}: ${reason} Nichts wurde geändert.`,
  },
  'file-unwritable': {
    title: file => `Ihre ${file} von AWS kann nicht geschrieben werden`,
    detail: (path, reason) => `${path}: ${reason} Nichts wurde geändert.`,
  },
  'file-unparsable': {
    title: file => `Ihre ${file} von AWS ist beschädigt`,
    detail: (path, line) =>
      `Zeile ${line} von ${path} können AWS-Werkzeuge nicht lesen. Mai hat nichts geändert. Korrigieren oder entfernen Sie diese Zeile und versuchen Sie es noch einmal.`,
  },
  'edit-refused': {
    title: file => `Mai hat Ihre ${file} von AWS nicht angerührt`,
    detail: path =>
      `Die Änderung hätte beeinflusst, wie andere Profile in ${path} gelesen werden, und wurde deshalb nicht gemacht. Bitte melden Sie das.`,
  },
  'section-foreign': {
    title: profile => `Das Profil „${profile}“ gehört nicht Mai`,
    detail:
      'Jemand oder ein anderes Programm hat es geschrieben. Verwenden Sie einen anderen Profilnamen oder lassen Sie Mai seine Schlüssel dort eintragen.',
    longLived:
      'Es enthält einen langfristigen Zugriffsschlüssel. Wenn Mai dort schreibt, verschwindet er aus der Datei (eine Sicherung bleibt). Verwenden Sie einen anderen Profilnamen, wenn Sie ihn noch brauchen.',
  },
  'file-busy': {
    title: file => `Ihre ${file} von AWS kommt nicht zur Ruhe`,
    detail: path =>
      `Ein anderes Programm schreibt immer wieder in ${path}. Mai hat nichts überschrieben; versuchen Sie es noch einmal.`,
  },
  'settings-damaged': {
    title: 'Die Einstellungen von Mai waren beschädigt',
    detail: keptAs =>
      `Mai hat die beschädigte Datei als ${keptAs} aufgehoben und neu angefangen. Bitte fügen Sie Ihre Firma noch einmal hinzu.`,
  },
  'settings-unwritable': {
    title: 'Mai kann seine Einstellungen nicht speichern',
    detail: reason => `${reason} Was Sie jetzt ändern, geht verloren, wenn Mai beendet wird.`,
  },
} satisfies Partial<Text['failures']>;
