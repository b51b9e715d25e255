import type { Text } from '../en/en.ts';
import type { enUpdateFailures } from '../en/updates.ts';
import type { Words } from '../words.ts';

/** Updates von Mai selbst. */
export const updates: Text['updates'] = {
  title: 'Updates',
  available: version => `Mai ${version} ist verfügbar`,
  broughtBy: {
    deb: 'Es kommt mit den Updates Ihres Systems. Oder installieren Sie das Paket selbst.',
    rpm: 'Es kommt mit den Updates Ihres Systems. Oder installieren Sie das Paket selbst.',
    msi: 'Ihre IT installiert es.',
    managed: 'Ihre IT installiert es.',
    archive: 'Laden Sie es herunter und ersetzen Sie damit die bisherige Version.',
    development: 'Erstellen Sie es aus dem Quellcode.',
  },
  inPlace: 'Mai startet einmal neu. Aktive Rollen bleiben aktiv.',
  stages: {
    downloading: 'Wird heruntergeladen\u00a0…',
    downloaded: 'Mai installiert es, sobald keine Anmeldung, kein Start und keine Erneuerung läuft.',
    installing: 'Wird installiert\u00a0…',
  },
  install: 'Installieren',
  download: 'Herunterladen\u00a0…',
  later: 'Nicht jetzt',
  whatsNew: 'Neuerungen\u00a0…',
  whatsNewIn: version => `Neuerungen in Mai ${version}`,
  noNews: 'Zu dieser Version gibt es keine Beschreibung.',
  installed: version => `Mai ${version} ist installiert`,
  installedHint: 'Starten Sie Mai neu, um es zu verwenden. Aktive Rollen bleiben aktiv.',
  restart: 'Mai neu starten',
  restartTo: version => `Neu starten mit Mai ${version}`,
  updated: version => `Mai wurde auf ${version} aktualisiert`,
  updatedHint: 'Ihre aktiven Rollen sind aktiv geblieben.',
  close: 'Schließen',
  unconfigured: 'Diese Ausgabe von Mai erhält keine Updates.',
  checkNow: 'Jetzt prüfen',
  checking: 'Wird geprüft\u00a0…',
  never: 'Noch nicht geprüft.',
  upToDate: at => `Mai ist auf dem neuesten Stand. Geprüft: ${at}.`,
};

export const updateFailures: Words<typeof enUpdateFailures> = {
  'update-unreachable': {
    title: 'Mai konnte nicht nach Updates suchen',
    network: host => `${host} ist nicht erreichbar. Mai versucht es später noch einmal.`,
    timeout: host => `${host} antwortet zu langsam. Mai versucht es später noch einmal.`,
    answer: host => `${host} hat die Datei nicht geliefert. Mai versucht es später noch einmal.`,
  },
  'update-list-refused': {
    title: 'Mai hat die Update-Liste abgelehnt',
    signature: 'Sie ist nicht mit einem Schlüssel des Herausgebers von Mai signiert. Nichts wurde installiert.',
    format:
      'Sie ist signiert, aber diese Version von Mai kann sie nicht lesen. Installieren Sie die neueste Version selbst.',
    'too-large': 'Sie ist größer, als eine Liste sein darf. Nichts wurde installiert.',
    older: 'Sie ist älter als die letzte. Nichts wurde installiert.',
    expired: 'Sie ist abgelaufen. Prüfen Sie das Datum dieses Computers. Stimmt es, informieren Sie Ihre IT.',
    redirect: 'Ihr Server leitet auf eine unverschlüsselte Adresse um. Nichts wurde installiert.',
  },
  'update-file-refused': {
    title: version => `Mai ${version} wurde nicht installiert`,
    size: 'Die heruntergeladene Datei hat die falsche Größe. Sie wurde gelöscht.',
    content: 'Die heruntergeladene Datei ist nicht die aus der signierten Liste. Sie wurde gelöscht.',
    publisher: 'Die heruntergeladene App ist nicht vom Herausgeber dieser App signiert. Sie wurde gelöscht.',
    redirect: 'Der Server leitet auf eine unverschlüsselte Adresse um. Nichts wurde heruntergeladen.',
  },
  'update-failed': {
    title: version => `Mai ${version} wurde nicht installiert`,
    installer:
      'Das Installationsprogramm hat einen Fehler gemeldet. Diese Version von Mai ist unverändert und versucht es später noch einmal.',
    unchanged:
      'Das Installationsprogramm wurde vorzeitig beendet. Diese Version von Mai ist unverändert und versucht es später noch einmal.',
  },
  'update-unsaved': { title: 'Mai konnte das Update nicht vorbereiten' },
};
