import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const troubleshoot: Text['troubleshoot'] = {
  title: 'Diagnose',
  question: 'Warum sieht mein Werkzeug es nicht?',
  running: 'Wird geprüft …',
  again: 'Noch einmal prüfen',
  copy: 'Bericht kopieren',
  copied: 'Kopiert.',
  copyDetails: 'Details kopieren',
  learnMore: 'Mehr erfahren',
  checked: [
    'Zugangsdaten in Ihren AWS-Dateien',
    'Einstellungen, die Vorrang haben',
    'Verbindung zu AWS und Uhrzeit',
    'Firmeneinrichtung auf diesem Computer',
  ],
  allWell: 'Mai findet nichts, was falsch wäre.',
  allWellHint:
    'Wenn ein Werkzeug trotzdem keine Schlüssel findet, starten Sie es neu: Die meisten lesen die Dateien nur beim Start.',
  counted: (faults, warnings, hints) =>
    list('de', [
      ...(faults > 0 ? [plural('de', faults, { one: '1 Fehler', other: n => `${n} Fehler` })] : []),
      ...(warnings > 0 ? [plural('de', warnings, { one: '1 Warnung', other: n => `${n} Warnungen` })] : []),
      ...(hints > 0 ? [plural('de', hints, { one: '1 Hinweis', other: n => `${n} Hinweise` })] : []),
    ]),
  severities: { fault: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  fixes: {
    'clear-keys': 'Entfernen, mit Sicherung',
    'set-region': region => `${region} verwenden`,
    'close-to-others': 'Nur für Sie zugänglich machen',
    renew: 'Jetzt neue Schlüssel abrufen',
    'make-default': role => `${role} als Standard verwenden`,
  },
  fixing: 'Wird behoben …',
  places: {
    environment: 'in der Umgebung dieser Sitzung',
    file: (path, line) => `in ${path}, Zeile ${line}`,
  },
  files: { credentials: 'credentials-Datei', config: 'config-Datei' },
  'nothing-active': {
    title: 'Keine Rolle ist aktiv',
    detail: 'Werkzeuge finden Schlüssel, sobald Sie in Mai eine Rolle gewählt haben.',
  },
  'no-default': {
    title: 'Keine Rolle ist der Standard',
    detail: profiles =>
      `Tools ohne Profil finden keine Anmeldeinformationen. Machen Sie eine Rolle zum Standard oder geben Sie im Tool ein Profil an (${either('de', profiles)}).`,
  },
  'variable-wins': {
    title: names =>
      plural('de', names.length, {
        one: `${list('de', names)} hat Vorrang vor den Dateien`,
        other: `${list('de', names)} haben Vorrang vor den Dateien`,
      }),
    where: (names, place) =>
      plural('de', names.length, {
        one: `${list('de', names)} ist ${place} gesetzt.`,
        other: `${list('de', names)} sind ${place} gesetzt.`,
      }),
    keys: 'Jedes AWS-Werkzeug nimmt die Schlüssel darin und sieht die Dateien, die Mai schreibt, gar nicht an.',
    profile: value => `Dadurch verwenden Werkzeuge das Profil „${value}“, das nicht von Mai stammt.`,
    file: value => `Dadurch lesen Werkzeuge ${value} statt der Datei, die Mai schreibt.`,
    role: 'Dadurch holen Werkzeuge Schlüssel auf anderem Weg, bevor sie die Dateien ansehen.',
    region: value => `Werkzeuge arbeiten in ${value}, egal welche Region die Rolle in Mai hat.`,
    endpoint: value => `Werkzeuge sprechen mit ${value} statt mit AWS.`,
    environment: names =>
      plural('de', names.length, {
        one: 'Entfernen Sie die Variable dort, wo sie gesetzt wird, und melden Sie sich neu am Computer an, oder starten Sie das Werkzeug ohne sie.',
        other:
          'Entfernen Sie die Variablen dort, wo sie gesetzt werden, und melden Sie sich neu am Computer an, oder starten Sie das Werkzeug ohne sie.',
      }),
    inFile: names =>
      plural('de', names.length, {
        one: 'Entfernen Sie diese Zeile und öffnen Sie ein neues Terminal.',
        other: 'Entfernen Sie diese Zeilen und öffnen Sie ein neues Terminal.',
      }),
  },
  'long-lived-key': {
    title: id => `Der Zugriffsschlüssel ${id} läuft nie ab`,
    profile: (profile, file) => `Er gehört zum Profil „${profile}“ in der ${file}.`,
    line: (file, line) => `Er steht in Zeile ${line} der ${file}.`,
    variable: (name, place) => `${name} enthält ihn, gesetzt ${place}.`,
    age: days =>
      days === 0
        ? 'Die Datei wurde heute geändert.'
        : plural('de', days, { one: 'Die Datei ist einen Tag alt.', other: n => `Die Datei ist ${n} Tage alt.` }),
    why: 'Wer einen solchen Schlüssel aus einer Sicherung, einem Bildschirmfoto oder einem verlorenen Laptop kopiert, kann ihn benutzen, bis es jemand merkt. „Niemand sollte auf AWS je mit Zugriffsschlüsseln hantieren müssen.“',
    instead:
      'Verwenden Sie stattdessen eine Rolle in Mai: Ihre Schlüssel laufen von selbst ab. Programme auf AWS bekommen die Rolle ihrer Maschine. Lassen Sie den Schlüssel danach in IAM löschen.',
  },
  'process-shadowed': {
    title: profile => `Alte Schlüssel verdecken den Prozess von „${profile}“`,
    detail:
      'Die config-Datei nennt ein Programm, das frische Schlüssel bringt. Schlüssel in der credentials-Datei haben aber Vorrang und veralten.',
  },
  'foreign-settings': {
    title: profile => `„${profile}“ bekommt Schlüssel auf anderem Weg`,
    detail: keys =>
      `In der config-Datei enthält der Abschnitt ${list('de', keys)}, und das stammt nicht von Mai. Werkzeuge folgen dem und übergehen die Schlüssel von Mai. Entfernen Sie es oder geben Sie der Rolle einen anderen Profilnamen.`,
  },
  'keys-gone': {
    title: profile => `Die Schlüssel von „${profile}“ sind weg`,
    gone: 'Ein anderes Programm hat sie aus der credentials-Datei entfernt.',
    replaced: 'Ein anderes Programm hat sie durch andere Schlüssel ersetzt.',
  },
  'region-missing': {
    title: profile => `„${profile}“ hat keine Region`,
    detail: 'Viele Werkzeuge brechen mit „You must specify a region“ ab.',
  },
  'wrong-header': {
    title: header => `Kein Werkzeug findet [${header}]`,
    config: line => `In Zeile ${line} der config-Datei fehlt vor dem Profilnamen das Wort „profile“.`,
    credentials: line =>
      `In Zeile ${line} der credentials-Datei darf vor dem Profilnamen nicht das Wort „profile“ stehen.`,
  },
  'open-to-others': {
    title: what => `Für andere offen: ${what}`,
    file: 'Andere Personen an diesem Computer können die Datei lesen oder ändern.',
    folder: 'Andere Personen an diesem Computer können ihre Dateien an die Stelle Ihrer Dateien setzen.',
    folderName: 'AWS-Ordner',
  },
  'not-own': {
    title: file => `Ihre ${file} gehört jemand anderem`,
    detail: 'Vielleicht wurde sie mit sudo angelegt. Bitten Sie Ihre IT-Abteilung, sie Ihnen zurückzugeben.',
  },
  unreadable: {
    title: file => `Ihre ${file} kann nicht gelesen werden`,
    detail: (path, reason) => `${path}: ${reason}`,
  },
  damaged: {
    title: file => `Ihre ${file} ist beschädigt`,
    detail: (path, line) =>
      `Zeile ${line} von ${path} können AWS-Werkzeuge nicht lesen, deshalb lehnen sie die ganze Datei ab. Korrigieren oder entfernen Sie diese Zeile.`,
    tolerable: (path, line) =>
      `Zeile ${line} von ${path} ist so geschrieben, dass nur manche AWS-Werkzeuge sie lesen können. Die anderen lehnen die ganze Datei ab.`,
  },
  'on-network': {
    title: file => `Ihre ${file} liegt auf einem Netzlaufwerk`,
    detail: (path, network) =>
      `${path} liegt auf ${network}. Werkzeuge warten beim Lesen auf das Netz, und andere Computer sehen dieselben Schlüssel.`,
  },
  'clock-off': {
    title: 'Die Uhr dieses Computers geht falsch',
    detail: minutes =>
      plural('de', minutes, {
        one: 'Sie weicht um etwa eine Minute von der Uhr von AWS ab. AWS duldet höchstens fünf. Stellen Sie die Uhr auf automatisch.',
        other: n =>
          `Sie weicht um etwa ${n} Minuten von der Uhr von AWS ab. AWS duldet höchstens fünf. Stellen Sie die Uhr auf automatisch.`,
      }),
  },
  'old-electron': {
    title: version => `Electron ${version} bekommt keine Sicherheitsupdates mehr`,
    development: version =>
      `Dieses Mai ist nur für die Entwicklung: Sein Electron ${version} bekommt keine Sicherheitsupdates mehr. Melden Sie sich damit nicht bei echten Konten an.`,
    release: version =>
      `Dieses Mai ist veraltet: Sein Electron ${version} bekommt keine Sicherheitsupdates mehr. Installieren Sie eine neuere Version.`,
  },
  'no-keychain': {
    title: 'Dieser Desktop hat keinen Schlüsselbund',
    detail:
      'Kein Secret Service antwortet. Was Mai dort aufbewahren würde, behält es nur im Arbeitsspeicher: Nach jedem Neustart von Mai melden Sie sich erneut an, und auch manches andere muss noch einmal gemacht werden. Installieren Sie GNOME Keyring oder KWallet.',
  },
  sts: {
    title: host => `AWS ist unter ${host} nicht erreichbar`,
    name: 'Der Name ist hier nicht bekannt. Ist dieser Computer online, oder braucht er das VPN Ihrer Firma?',
    refused: 'Die Verbindung wurde abgelehnt. Prüfen Sie Netz, VPN oder Proxy.',
    timeout: 'Die Antwort kam nicht rechtzeitig. Prüfen Sie Netz, VPN oder Proxy.',
    offline: 'Dieser Computer ist offline.',
    proxy: 'Der Proxy Ihres Netzes hat Mai nicht durchgelassen. Fragen Sie Ihre IT-Abteilung nach dem Proxy.',
    other: 'Die Verbindung ist gescheitert. Prüfen Sie Netz, VPN oder Proxy.',
    untrusted:
      'Jemand zwischen diesem Computer und AWS zeigt ein Zertifikat, dem dieser Computer nicht vertraut, wie es die Proxys mancher Firmen tun. Bitten Sie Ihre IT-Abteilung, das Firmenzertifikat auf diesem Computer zu installieren.',
    by: proxy => `Nach den Systemeinstellungen führt der Weg dorthin über ${proxy}.`,
  },
  report: {
    title: (version, platform) => `Diagnose von Mai ${version}, ${platform}`,
    line: (severity, title, detail) => `[${severity}] ${title}: ${detail}`,
    more: count => `und ${number('de', count)} weitere`,
  },
};
