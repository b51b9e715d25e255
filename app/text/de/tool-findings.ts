import type { Text } from '../en/en.ts';

export const toolFindings: Text['toolFindings'] = {
  terminal: shell => `in jedem neuen Terminal (${shell})`,
  removeMark: 'Sichern und entfernen',
  incomplete: 'Ein Teil davon fehlt in der Datei „credentials“. Daher lehnt AWS den Rest ab.',
  'process-gone': {
    title: profile => `„${profile}“ startet ein Programm, das fehlt`,
    detail: program => `In credential_process steht ${program}, das es nicht gibt. Wurde Mai verschoben?`,
  },
  'byte-order-mark': {
    title: file => `Ihre ${file} beginnt mit einer Byte-Reihenfolge-Markierung`,
    detail: path =>
      `Sie steht in Zeile 1 von ${path}. AWS CLI und boto3 lehnen deshalb die ganze Datei ab. Manche Editoren fügen sie hinzu.`,
  },
  repeated: {
    section: name => `[${name}] kommt zweimal vor`,
    setting: name => `${name} kommt zweimal vor`,
    detail: (path, line) =>
      `In Zeile ${line} von ${path} steht die Wiederholung. AWS CLI und boto3 lehnen deshalb die ganze Datei ab. Behalten Sie nur eines von beiden.`,
  },
  'inline-comment': {
    title: name => `Ein Kommentar wird als Teil von ${name} gelesen`,
    detail: (path, line) =>
      `In Zeile ${line} von ${path} lesen AWS CLI und boto3 den Kommentar als Teil des Werts. Setzen Sie ihn in eine eigene Zeile.`,
  },
  'link-broken': {
    title: file => `Ihre ${file} ist ein defekter Link`,
    detail: (path, link) =>
      `${path} verweist auf ${link}, das es nicht gibt. Stellen Sie diese Datei wieder her oder löschen Sie den Link.`,
  },
  'no-room': {
    title: 'Der Datenträger ist voll',
    detail: path =>
      `Neue Anmeldeinformationen können nicht in ${path} geschrieben werden. Geben Sie Speicherplatz frei.`,
  },
  'not-writable': {
    title: 'Ihr AWS-Ordner ist schreibgeschützt',
    detail: path =>
      `Neue Anmeldeinformationen können nicht in ${path} geschrieben werden. Bitten Sie den Besitzer oder Ihre IT um Zugriff.`,
  },
  'services-missing': {
    title: profile => `„${profile}“ verweist auf fehlende Services`,
    detail: (value, place) =>
      `„services = ${value}“ steht ${place}, aber [services ${value}] gibt es nicht. Manche Tools brechen dort ab. Entfernen Sie die Zeile.`,
  },
  'credentials-refused': {
    ours: profile => `AWS lehnt die Anmeldeinformationen von „${profile}“ ab`,
    theirs: profile => `AWS lehnt Anmeldeinformationen eines anderen Programms in „${profile}“ ab`,
    detail: code => `AWS hat mit ${code} geantwortet. Sie wurden geändert oder sind nicht mehr gültig.`,
    default: code => `Tools ohne Profilangabe verwenden sie, und AWS antwortet mit ${code}. Entfernen Sie sie.`,
  },
  'other-identity': {
    title: profile => `„${profile}“ verwendet eine andere Rolle`,
    detail: (name, account) =>
      `Tools mit diesem Profil arbeiten als ${name} im Konto ${account}. Die Datei enthält andere Anmeldeinformationen.`,
  },
  'tool-stopped': {
    title: host => `Tools erreichen AWS unter ${host} nicht`,
    name: 'Der Name wurde nicht gefunden.',
    refused: 'Die Verbindung wurde abgelehnt.',
    timeout: 'Die Antwort kam nicht rechtzeitig.',
    other: 'Die Verbindung ist fehlgeschlagen.',
    untrusted: 'Dort wird ein Zertifikat verwendet, dem Tools nicht vertrauen.',
    cause: (name, value, place) =>
      `Wahrscheinliche Ursache: ${name} = ${value}, gesetzt ${place}. Korrigieren oder entfernen Sie das.`,
    plain: 'Mai kann sich verbinden. Fragen Sie Ihre IT, wie Tools von hier aus AWS erreichen.',
  },
  'ca-bundle': {
    title: name => `${name} enthält keine verwendbaren Zertifikate`,
    missing: (value, place) =>
      `Die Variable ist ${place} gesetzt, aber ${value} gibt es nicht. Korrigieren oder entfernen Sie sie.`,
    unreadable: (value, place) =>
      `Die Variable ist ${place} gesetzt, aber ${value} ist nicht lesbar. Korrigieren oder entfernen Sie sie.`,
    'no-certificate': (value, place) =>
      `Die Variable ist ${place} gesetzt, aber ${value} enthält kein Zertifikat. Korrigieren oder entfernen Sie sie.`,
  },
  'proxy-dead': {
    title: name => `Der Proxy in ${name} antwortet nicht`,
    detail: (value, place) =>
      `Die Variable ist ${place} auf ${value} gesetzt. Dort läuft kein Proxy. Korrigieren oder entfernen Sie sie.`,
  },
  'endpoint-set': {
    title: profile => `„${profile}“ verbindet sich nicht mit AWS`,
    detail: (name, value, place) =>
      `${name} ist ${place} auf ${value} gesetzt. Tools mit diesem Profil verbinden sich mit dieser Adresse.`,
  },
  'region-unknown': {
    title: value => `„${value}“ ist keine AWS-Region`,
    detail: (name, place) => `So ist ${name} ${place} gesetzt. Eine Region sieht aus wie eu-central-1.`,
  },
  'aws-alias': {
    title: 'Der Befehl aws wurde geändert',
    detail: (definition, place) =>
      `„aws“ führt ${place} „${definition}“ aus. Profil, Region oder Adresse können anders sein als erwartet.`,
  },
  'home-differs': {
    title: 'Terminals haben einen anderen Benutzerordner',
    detail: (terminal, home) =>
      `Tools suchen in ${terminal}, aber Mai schreibt in ${home}. Starten Sie beide als derselbe Benutzer.`,
  },
};
