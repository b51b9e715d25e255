import type { Text } from '../en/en.ts';

export const toolFindings: Text['toolFindings'] = {
  terminal: shell => `in jedem neuen Terminal (${shell})`,
  removeMark: 'Entfernen, mit Sicherung',
  incomplete: 'In der credentials-Datei fehlt ein Teil davon, daher lehnt AWS den Rest ab.',
  'process-gone': {
    title: profile => `„${profile}“ startet ein Programm, das es nicht mehr gibt`,
    detail: program => `credential_process nennt ${program}, das fehlt. Wurde Mai verschoben?`,
  },
  'byte-order-mark': {
    title: file => `Ihre ${file} beginnt mit einer Bytereihenfolge-Markierung (BOM)`,
    detail: path =>
      `Zeile 1 von ${path}: AWS CLI und boto3 lehnen deshalb die ganze Datei ab. Manche Editoren fügen sie hinzu.`,
  },
  repeated: {
    section: name => `[${name}] ist doppelt vorhanden`,
    setting: name => `${name} ist doppelt vorhanden`,
    detail: (path, line) =>
      `Zeile ${line} von ${path} wiederholt den Eintrag, und AWS CLI und boto3 lehnen die ganze Datei ab. Behalten Sie nur einen.`,
  },
  'inline-comment': {
    title: name => `Ein Kommentar wird als Teil von ${name} gelesen`,
    detail: (path, line) =>
      `In Zeile ${line} von ${path} halten AWS CLI und boto3 den Kommentar für einen Teil des Werts. Setzen Sie ihn in eine eigene Zeile.`,
  },
  'link-broken': {
    title: file => `Ihre ${file} ist ein Link ins Leere`,
    detail: (path, link) =>
      `${path} verweist auf ${link}, das es nicht gibt. Stellen Sie die Datei wieder her oder löschen Sie den Link.`,
  },
  'no-room': {
    title: 'Der Datenträger ist voll',
    detail: path =>
      `Neue Anmeldeinformationen können nicht in ${path} geschrieben werden. Geben Sie Speicherplatz frei.`,
  },
  'not-writable': {
    title: 'Ihr AWS-Ordner ist schreibgeschützt',
    detail: path =>
      `Neue Anmeldeinformationen können nicht in ${path} geschrieben werden. Bitten Sie den Besitzer oder die IT um Zugriff.`,
  },
  'services-missing': {
    title: profile => `„${profile}“ verweist auf fehlende Dienste`,
    detail: (value, place) =>
      `„services = ${value}“ steht ${place}, aber [services ${value}] gibt es nicht. Manche Werkzeuge brechen dort ab. Entfernen Sie die Zeile.`,
  },
  'credentials-refused': {
    ours: profile => `AWS lehnt die Anmeldeinformationen von „${profile}“ ab`,
    theirs: profile => `AWS lehnt fremde Anmeldeinformationen in „${profile}“ ab`,
    detail: code => `AWS meldet ${code}: Sie wurden geändert oder sind nicht mehr gültig.`,
    default: code =>
      `Werkzeuge ohne Profilangabe verwenden sie, und AWS meldet ${code}. Ein anderes Programm hat sie dort hinterlassen.`,
  },
  'other-identity': {
    title: profile => `„${profile}“ führt zu einer anderen Rolle`,
    detail: (name, account) =>
      `Ein Werkzeug mit diesem Profil ist ${name} im Konto ${account}. In der Datei stehen andere Anmeldeinformationen.`,
  },
  'tool-stopped': {
    title: host => `Werkzeuge erreichen AWS unter ${host} nicht`,
    name: 'Der Name ist hier nicht bekannt.',
    refused: 'Die Verbindung wurde abgelehnt.',
    timeout: 'Es kam rechtzeitig keine Antwort.',
    other: 'Die Verbindung ist fehlgeschlagen.',
    untrusted: 'Dort wird ein Zertifikat gezeigt, dem Werkzeuge nicht vertrauen.',
    cause: (name, value, place) =>
      `${name} = ${value}, gesetzt ${place}, führt dorthin. Korrigieren oder entfernen Sie die Angabe.`,
    plain: 'Mai selbst kommt durch. Fragen Sie die IT, wie Werkzeuge von hier AWS erreichen.',
  },
  'ca-bundle': {
    title: name => `${name} nennt keine brauchbaren Zertifikate`,
    missing: (value, place) =>
      `Die Angabe steht ${place}, aber ${value} gibt es nicht. Korrigieren oder entfernen Sie sie.`,
    unreadable: (value, place) =>
      `Die Angabe steht ${place}, aber ${value} kann nicht gelesen werden. Korrigieren oder entfernen Sie sie.`,
    'no-certificate': (value, place) =>
      `Die Angabe steht ${place}, aber ${value} enthält kein Zertifikat. Korrigieren oder entfernen Sie sie.`,
  },
  'proxy-dead': {
    title: name => `${name} nennt einen Proxy, der nicht antwortet`,
    detail: (value, place) =>
      `Die Variable ist ${place} auf ${value} gesetzt, wo kein Proxy läuft. Korrigieren oder entfernen Sie sie.`,
  },
  'endpoint-set': {
    title: profile => `„${profile}“ führt nicht zu AWS`,
    detail: (name, value, place) =>
      `${name} ist ${place} auf ${value} gesetzt. Werkzeuge mit diesem Profil sprechen mit dieser Adresse.`,
  },
  'region-unknown': {
    title: value => `„${value}“ ist keine AWS-Region`,
    detail: (name, place) => `${name} ist ${place} darauf gesetzt. Regionen sehen aus wie eu-central-1.`,
  },
  'aws-alias': {
    title: 'Der Befehl aws ist verändert',
    detail: (definition, place) =>
      `„aws“ führt ${place} „${definition}“ aus. Profil, Region oder Adresse können daher andere sein, als Sie erwarten.`,
  },
  'home-differs': {
    title: 'Terminals haben einen anderen Benutzerordner',
    detail: (terminal, home) =>
      `Werkzeuge suchen in ${terminal}, Mai schreibt nach ${home}. Starten Sie beide als derselbe Benutzer.`,
  },
};
