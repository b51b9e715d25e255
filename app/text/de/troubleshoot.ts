import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const troubleshoot: Text['troubleshoot'] = {
  title: 'Fehlerbehebung',
  question: 'Warum hat mein Tool keinen Zugriff?',
  running: 'Wird geprüft …',
  again: 'Erneut prüfen',
  copy: 'Bericht kopieren',
  copied: 'Kopiert.',
  copyDetails: 'Details kopieren',
  learnMore: 'Mehr erfahren',
  checked: [
    'Anmeldeinformationen in Ihren AWS-Dateien',
    'Einstellungen, die Vorrang haben',
    'Verbindung zu AWS und Uhrzeit',
    'Firmenkonfiguration auf diesem Computer',
  ],
  allWell: 'Keine Probleme gefunden.',
  allWellHint:
    'Wenn ein Tool trotzdem keinen Zugriff hat, starten Sie es neu. Die meisten lesen die Dateien nur beim Start.',
  counted: (faults, warnings, hints) =>
    list('de', [
      ...(faults > 0 ? [plural('de', faults, { one: '1 Problem', other: n => `${n} Probleme` })] : []),
      ...(warnings > 0 ? [plural('de', warnings, { one: '1 Warnung', other: n => `${n} Warnungen` })] : []),
      ...(hints > 0 ? [plural('de', hints, { one: '1 Tipp', other: n => `${n} Tipps` })] : []),
    ]),
  severities: { problem: 'Problem', warning: 'Warnung', tip: 'Tipp' },
  fixes: {
    'clear-keys': 'Sichern und entfernen',
    'set-region': region => `${region} verwenden`,
    'close-to-others': 'Nur mir Zugriff geben',
    renew: 'Jetzt erneuern',
    'make-default': role => `${role} als Standard festlegen`,
  },
  fixing: 'Wird behoben …',
  places: {
    environment: 'in Ihrer Umgebung',
    file: (path, line) => `in Zeile ${line} von ${path}`,
  },
  files: { credentials: 'Datei „credentials“', config: 'Datei „config“' },
  'nothing-active': {
    title: 'Keine aktive Rolle',
    detail: 'Tools finden Anmeldeinformationen, sobald Sie in Mai eine Rolle starten.',
  },
  'no-default': {
    title: 'Keine Standardrolle',
    detail: profiles =>
      `Tools ohne Profilangabe finden keine Anmeldeinformationen. Legen Sie eine Rolle als Standard fest oder wählen Sie im Tool ${either('de', profiles)}.`,
  },
  'variable-wins': {
    title: names =>
      plural('de', names.length, {
        one: `${list('de', names)} hat Vorrang vor Mai`,
        other: `${list('de', names)} haben Vorrang vor Mai`,
      }),
    where: (names, place) =>
      plural('de', names.length, {
        one: `${list('de', names)} ist ${place} gesetzt.`,
        other: `${list('de', names)} sind ${place} gesetzt.`,
      }),
    keys: 'AWS-Tools verwenden die Anmeldeinformationen von dort, nicht die von Mai.',
    profile: value => `Daher verwenden Tools das Profil „${value}“, das nicht von Mai stammt.`,
    file: value => `Daher lesen Tools ${value} statt der Datei, in die Mai schreibt.`,
    role: 'Daher beziehen Tools Anmeldeinformationen anderswo, bevor sie die Dateien lesen.',
    region: value => `Tools verwenden ${value}, auch wenn die Rolle in Mai eine andere Region hat.`,
    endpoint: value => `Tools verbinden sich mit ${value} statt mit AWS.`,
    environment: names =>
      plural('de', names.length, {
        one: 'Entfernen Sie die Variable dort und melden Sie sich am Computer neu an. Oder starten Sie das Tool ohne die Variable.',
        other:
          'Entfernen Sie die Variablen dort und melden Sie sich am Computer neu an. Oder starten Sie das Tool ohne die Variablen.',
      }),
    inFile: names =>
      plural('de', names.length, {
        one: 'Entfernen Sie diese Zeile und öffnen Sie ein neues Terminal.',
        other: 'Entfernen Sie diese Zeilen und öffnen Sie ein neues Terminal.',
      }),
  },
  'long-lived-key': {
    title: id => `Der Zugriffsschlüssel ${id} läuft nie ab`,
    profile: (profile, file) => `Er steht im Profil „${profile}“ in der ${file}.`,
    line: (file, line) => `Er steht in Zeile ${line} der ${file}.`,
    variable: (name, place) => `Er steht in ${name}, gesetzt ${place}.`,
    age: days =>
      days === 0
        ? 'Die Datei wurde heute geändert.'
        : plural('de', days, {
            one: 'Die Datei wurde vor 1 Tag geändert.',
            other: n => `Die Datei wurde vor ${n} Tagen geändert.`,
          }),
    why: 'Wer ihn kopiert, etwa aus einer Sicherung oder von einem verlorenen Laptop, kann ihn verwenden, bis er gelöscht wird.',
  },
  'process-shadowed': {
    title: profile => `Alte Anmeldeinformationen haben in „${profile}“ Vorrang`,
    detail:
      'In der Datei „config“ steht ein Programm, das aktuelle Anmeldeinformationen liefert. Tools verwenden stattdessen die alten aus der Datei „credentials“.',
  },
  'foreign-settings': {
    title: profile => `„${profile}“ bezieht Anmeldeinformationen anderswo`,
    detail: keys =>
      plural('de', keys.length, {
        one: `Der Abschnitt in der Datei „config“ enthält ${list('de', keys)}. Die Einstellung stammt nicht von Mai, hat aber Vorrang. Entfernen Sie sie oder geben Sie der Rolle einen anderen Profilnamen.`,
        other: `Der Abschnitt in der Datei „config“ enthält ${list('de', keys)}. Die Einstellungen stammen nicht von Mai, haben aber Vorrang. Entfernen Sie sie oder geben Sie der Rolle einen anderen Profilnamen.`,
      }),
  },
  'keys-gone': {
    title: profile => `Die Anmeldeinformationen von „${profile}“ fehlen`,
    gone: 'Ein anderes Programm hat sie aus der Datei „credentials“ entfernt.',
    replaced: 'Ein anderes Programm hat sie ersetzt.',
  },
  'region-missing': {
    title: profile => `„${profile}“ hat keine Region`,
    detail: 'Viele Tools brechen mit „You must specify a region“ ab.',
  },
  'wrong-header': {
    title: header => `[${header}] wird nicht gefunden`,
    config: line => `In Zeile ${line} der Datei „config“ muss vor dem Namen das Wort „profile“ stehen.`,
    credentials: line => `In Zeile ${line} der Datei „credentials“ darf vor dem Namen nicht das Wort „profile“ stehen.`,
  },
  'open-to-others': {
    title: what => `Andere Personen haben Zugriff: ${what}`,
    file: 'Andere Personen können die Datei auf diesem Computer lesen oder ändern.',
    folder: 'Andere Personen können Ihre Dateien darin auf diesem Computer ersetzen.',
    folderName: 'AWS-Ordner',
  },
  'not-own': {
    title: file => `Die ${file} gehört einem anderen Benutzer`,
    detail: 'Vielleicht wurde sie mit sudo angelegt. Bitten Sie Ihre IT, den Besitzer zu korrigieren.',
  },
  unreadable: {
    title: file => `Ihre ${file} kann nicht gelesen werden`,
    detail: (path, reason) => `${path}: ${reason}`,
  },
  damaged: {
    title: file => `Ihre ${file} ist beschädigt`,
    detail: (path, line) =>
      `AWS-Tools können Zeile ${line} von ${path} nicht lesen und lehnen daher die ganze Datei ab. Korrigieren oder entfernen Sie diese Zeile.`,
    tolerable: (path, line) =>
      `Nur manche AWS-Tools können Zeile ${line} von ${path} lesen. Die anderen lehnen die ganze Datei ab.`,
  },
  'on-network': {
    title: file => `Ihre ${file} liegt auf einem Netzlaufwerk`,
    detail: (path, network) =>
      `${path} liegt auf ${network}. Tools warten beim Lesen auf das Netzwerk, und andere Computer sehen dieselben Anmeldeinformationen.`,
  },
  'clock-off': {
    title: 'Die Uhr dieses Computers geht falsch',
    detail: minutes =>
      plural('de', minutes, {
        one: 'Sie weicht um etwa eine Minute von der AWS-Zeit ab. AWS erlaubt höchstens 5 Minuten. Lassen Sie das System die Uhr automatisch stellen.',
        other: n =>
          `Sie weicht um etwa ${n} Minuten von der AWS-Zeit ab. AWS erlaubt höchstens 5 Minuten. Lassen Sie das System die Uhr automatisch stellen.`,
      }),
  },
  'setup-not-refreshed': {
    title: company => `Änderungen an der Konfiguration von ${company} konnten nicht abgerufen werden`,
  },
  'old-electron': {
    title: version => `Electron ${version} erhält keine Sicherheitsupdates mehr`,
    development: version =>
      `Diese Version von Mai ist nur für die Entwicklung: Electron ${version} erhält keine Sicherheitsupdates mehr. Verwenden Sie sie nicht mit echten Konten.`,
    release: version =>
      `Diese Version von Mai ist veraltet: Electron ${version} erhält keine Sicherheitsupdates mehr. Installieren Sie eine neuere Version.`,
  },
  'no-keychain': {
    title: 'Kein Schlüsselbund in dieser Desktopumgebung',
    detail:
      'Es läuft kein Schlüsselbunddienst. Geheimnisse gehen daher beim Beenden von Mai verloren, und nach jedem Start ist eine erneute Anmeldung nötig. Installieren Sie GNOME Keyring oder KWallet.',
  },
  sts: {
    title: host => `AWS ist unter ${host} nicht erreichbar`,
    name: 'Der Name wurde nicht gefunden. Ist dieser Computer online, oder ist das VPN Ihrer Firma nötig?',
    refused: 'Die Verbindung wurde abgelehnt. Prüfen Sie Netzwerk, VPN oder Proxy.',
    timeout: 'Die Antwort kam nicht rechtzeitig. Prüfen Sie Netzwerk, VPN oder Proxy.',
    offline: 'Dieser Computer ist offline.',
    proxy: 'Der Proxy Ihres Netzwerks hat die Verbindung blockiert. Fragen Sie Ihre IT nach dem Proxy.',
    other: 'Die Verbindung ist fehlgeschlagen. Prüfen Sie Netzwerk, VPN oder Proxy.',
    untrusted:
      'Die Verbindung verwendet ein Zertifikat, dem dieser Computer nicht vertraut. Oft stammt es von einem Firmenproxy. Bitten Sie Ihre IT, es zu installieren.',
    by: proxy => `Die Systemeinstellungen leiten die Verbindung über ${proxy}.`,
  },
  report: {
    title: (version, platform) => `Bericht zur Fehlerbehebung, Mai ${version}, ${platform}`,
    line: (severity, title, detail) => `[${severity}] ${title}: ${detail}`,
    more: count => `und ${number('de', count)} weitere`,
  },
};
