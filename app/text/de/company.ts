import type { Text } from '../en/en.ts';
import { either, list, number, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('de', value);
const all = (values: readonly string[]): string => list('de', values.map(q));
const any = (values: readonly string[]): string => either('de', values.map(q));

export const company: Text['company'] = {
  choose: 'Firmenkonfiguration öffnen',
  fileKind: 'Firmenkonfiguration',
  offer: {
    title: company => `Konfiguration für ${q(company)}`,
    linked: name => `Firmenkonfiguration von ${q(name)} abrufen?`,
    linkedLead: 'Sie haben einen Link zu dieser Adresse geöffnet. Sie wurde noch nicht kontaktiert:',
    fetch: 'Konfiguration abrufen',
    opening: 'Konfiguration wird geöffnet …',
    another: 'Das ist eine andere Konfiguration. Sie ersetzt die zuvor angezeigte.',
    from: name => `Aus ${q(name)}`,
    revision: revision => `Revision ${number('de', revision)}`,
    lead: 'Noch wurde nichts geändert. Diese Konfiguration bewirkt Folgendes:',
    signed: 'Von Ihrer Firma signiert.',
    unsigned: 'Verwenden Sie sie nur, wenn sie von Ihrer IT stammt.',
    use: 'Diese Konfiguration verwenden',
    leave: 'Nicht jetzt',
    refused: 'Diese Konfiguration kann nicht verwendet werden',
    refusedHint:
      'Es wurde nichts geändert. Senden Sie diese Meldung an die Person, von der Sie die Konfiguration haben.',
    close: 'Schließen',
  },
  inForce: {
    logsRoleUse: 'Ihre Firma protokolliert auf diesem Computer, welche Rollen Sie verwenden.',
    revised: (company, revision) => `${company} (Revision ${number('de', revision)})`,
    policy: companies => `Auf diesem Computer verwaltet von ${list('de', companies)}.`,
    setup: company => `Sie verwenden die Konfiguration von ${company}.`,
    unaccepted: company =>
      `Die Konfiguration von ${company} gilt nicht mehr. Sie ist mit keinem Schlüssel signiert, der in der Richtlinie dieses Computers steht. Öffnen Sie eine neu signierte.`,
    drop: 'Diese Konfiguration nicht mehr verwenden',
    support: 'Hilfe',
  },
  line: line => `Zeile ${line}`,
  lineAt: (line, at) => `Zeile ${line}, ${at}`,
  sentence: (where, what) => `${where}: ${what}`,
  /** What applies if the machine’s policy has a problem. */
  remains: {
    'last-good': 'Die bisherigen Einstellungen gelten weiter.',
    nothing: 'Keine ihrer Einstellungen gilt.',
  },
  problems: {
    'open-to-others': 'Andere Personen können diese Datei auf diesem Computer ändern. Daher wird sie ignoriert.',
    link: 'Das ist ein Link. Legen Sie die Datei oder den Ordner selbst dort ab.',
    'not-a-folder': 'Das muss ein Ordner sein.',
    'too-large':
      'Die Datei hat mehr als eine Million Zeichen. Konfigurationsdateien sind klein, daher ist es vermutlich eine andere Datei.',
    unsigned:
      'Die Konfiguration ist nicht signiert. Dieser Computer akzeptiert nur von Ihrer Firma signierte. Bitten Sie Ihre IT um eine signierte.',
    'wrong-signature':
      'Die Signatur ist ungültig. Die Konfiguration wurde nach dem Signieren geändert oder von jemand anderem signiert. Verwenden Sie sie nicht und informieren Sie Ihre IT.',
    'not-text': 'Das ist keine Textdatei.',
    unreachable: 'Die Adresse ist nicht erreichbar. Prüfen Sie Netzwerk oder VPN und versuchen Sie es erneut.',
    status: status => `Der Server hat mit dem Fehler ${status} geantwortet. Informieren Sie Ihre IT.`,
    redirected:
      'Der Link leitet zu einer anderen Adresse um, und Mai folgt keinen Umleitungen. Bitten Sie die IT um einen direkten Link.',
    outdated: (revision, latest) =>
      `Die Konfiguration ist veraltet: Sie hat Revision ${number('de', revision)}, und Ihre Firma hat bereits Revision ${number('de', latest)} signiert. Bitten Sie Ihre IT um die aktuelle.`,
    'no-revision': latest =>
      `Die Konfiguration hat keine Revision, und Ihre Firma hat bereits Revision ${number('de', latest)} signiert. Bitten Sie Ihre IT um die aktuelle.`,
  },
  syntax: {
    empty: 'Die Datei ist leer.',
    value: 'Hier fehlt ein Wert, oder er braucht Anführungszeichen.',
    name: 'Hier fehlt ein Name in doppelten Anführungszeichen.',
    colon: 'Zwischen einem Namen und seinem Wert fehlt ein Doppelpunkt.',
    comma: 'Davor fehlt ein Komma.',
    'trailing-comma': 'Nach dem letzten Eintrag steht ein Komma.',
    quotes: 'Texte und Namen brauchen doppelte Anführungszeichen (").',
    comment: 'JSON erlaubt keine Kommentare.',
    'unfinished-text': 'Ein schließendes doppeltes Anführungszeichen fehlt.',
    'line-break-in-text': 'Ein Text darf keinen Zeilenumbruch und kein Steuerzeichen enthalten.',
    escape:
      'Nach einem Backslash steht etwas, das JSON nicht erlaubt. Schreiben Sie für den Backslash selbst zwei Backslashes.',
    number: 'Das ist keine gültige JSON-Zahl.',
    twice: name => `„${name}“ kommt zweimal vor.`,
    'too-deep': 'Die Klammern sind zu tief verschachtelt.',
    unfinished: 'Die Datei endet, bevor alle Klammern geschlossen sind.',
    'something-after-the-end': 'Nach der letzten Klammer steht noch etwas.',
  },
  schema: {
    'unknown-name': name => `„${name}“ ist hier nicht erlaubt.`,
    missing: name => `„${name}“ fehlt.`,
    type: expected => `Hier muss ${expected} stehen.`,
    choice: choices => `Hier muss ${either('de', choices)} stehen.`,
    'too-long': most => `Der Wert hat mehr als ${number('de', most)} Zeichen.`,
    'too-many': most => `Es sind mehr als ${number('de', most)} Einträge.`,
    'too-short': 'Der Wert ist leer.',
    'lock-without-value': value => `Eine Sperre braucht einen Wert. Ergänzen Sie „${value}“ in dieser Datei.`,
    form: 'Der Wert hat nicht das erwartete Format.',
    'public-suffix': host => `Hosts unter „${host}“ können jedem gehören. Verwenden Sie die Ihrer Firma.`,
    hidden: code => `Der Wert enthält ein unsichtbares Zeichen (${code}). Entfernen Sie es.`,
  },
  types: {
    string: 'ein Text in doppelten Anführungszeichen',
    number: 'eine Zahl',
    boolean: 'true oder false',
    array: 'eine Liste in [ ]',
    object: 'ein Objekt in { }',
    record: 'ein Objekt in { }',
  },
  forms: {
    address:
      'Hier muss die Anmeldeseite Ihres Identitätsanbieters stehen. Sie beginnt mit https:// und ist keine AWS-Seite.',
    accounts: 'Ein Konto wird mit 12 Ziffern angegeben.',
    region: 'Eine Region sieht aus wie eu-central-1.',
    duration: 'Eine Dauer ist eine ganze Zahl von Stunden, von 1 bis 12.',
    roles: 'Eine Rolle wird mit ihrem ARN und dem ARN ihres Anbieters angegeben, getrennt durch ein Komma.',
    allowedHosts:
      'Ein Host sieht aus wie sso.example.com, oder wie *.example.com für alles darunter, in Kleinbuchstaben.',
    integratedSignIn:
      'Ein Host sieht aus wie sso.example.com, oder wie *.example.com für alles darunter, in Kleinbuchstaben.',
    profileName:
      'Ein Profilname braucht {role} oder {role-tail}. Erlaubt sind außerdem {account}, {account-tail}, {account-id}, {company}, Buchstaben, Ziffern und _ - . / % @ : +.',
    link: 'Hier muss eine Adresse stehen, die mit https:// beginnt.',
    signingKey: 'Ein Schlüssel besteht aus ed25519: und 44 Base64-Zeichen.',
    signingKeys: 'Ein Schlüssel besteht aus ed25519: und 44 Base64-Zeichen.',
    signature: 'Eine Signatur besteht aus 88 Base64-Zeichen.',
    show: 'Ein Muster ist ein Rollenname, der * und ? enthalten darf.',
    hide: 'Ein Muster ist ein Rollenname, der * und ? enthalten darf.',
    revision: 'Eine Revision ist eine ganze Zahl ab 1.',
  },
  changes: {
    none: 'Sie haben bereits alles aus dieser Konfiguration.',
    replaces: company => `Die Konfiguration von ${q(company)} wird ersetzt`,
    ends: sentence => `Gilt nicht mehr: ${sentence}`,
    movesProvider: (name, from, to) =>
      `${q(name)} zieht von ${q(from)} nach ${q(to)} um; unter der alten Adresse werden Sie abgemeldet`,
    withdrawsProvider: address => `Entfernt die Firma unter ${q(address)} und beendet ihre Rollen`,
    addsProvider: (name, host) => `${q(name)} wird hinzugefügt (Anmeldung bei ${q(host)})`,
    renamesProvider: (from, to) => `${q(from)} wird in ${q(to)} umbenannt`,
    accessPortal: (name, region) => `${q(name)} verwendet ein AWS-Zugriffsportal in ${q(region)}`,
    providerRegion: (name, region) => `Rollen von ${q(name)} verwenden die Region ${q(region)}`,
    limitsHosts: (name, hosts) =>
      `Das Anmeldefenster von ${q(name)} öffnet nur ${list('de', ['die eigene Seite', ...hosts.map(q)])}`,
    integratedSignIn: (name, hosts) =>
      `Anmeldung bei ${q(name)} mit Ihrem Benutzerkonto auf diesem Computer (Kerberos oder NTLM), bei ${all(hosts)}`,
    namesAccounts: (count, examples) =>
      plural('de', count, {
        one: `1 Konto erhält einen Namen: ${all(examples)}`,
        other: n => `${n} Konten erhalten Namen, darunter ${all(examples)}`,
      }),
    renamesAccount: (from, to) => `Das Konto ${q(from)} wird in ${q(to)} umbenannt`,
    groupsAccounts: names => `Konten werden gruppiert unter ${all(names)}`,
    labelsAccounts: names => `Konten erhalten die Kennzeichnung ${all(names)}`,
    colorsAccounts: count =>
      plural('de', count, { one: '1 Konto erhält eine Farbe', other: n => `${n} Konten erhalten Farben` }),
    marksAccounts: names =>
      plural('de', names.length, {
        one: `${all(names)} wird als Produktion gekennzeichnet`,
        other: `${all(names)} werden als Produktion gekennzeichnet`,
      }),
    unmarksAccounts: names => `Keine Nachfrage mehr vor dem Start von Rollen in ${all(names)}`,
    stopsAsking: 'Keine Nachfrage mehr vor dem Start von Produktionsrollen',
    hides: count =>
      count === 0
        ? 'Keine Ihrer Rollen wird ausgeblendet'
        : plural('de', count, {
            one: '1 Ihrer Rollen wird ausgeblendet',
            other: n => `${n} Ihrer Rollen werden ausgeblendet`,
          }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Rollen mit Namen wie ${any(patterns)} werden ausgeblendet (Sie haben keine)`
        : plural('de', count, {
            one: `Rollen mit Namen wie ${any(patterns)} werden ausgeblendet (Sie haben 1)`,
            other: n => `Rollen mit Namen wie ${any(patterns)} werden ausgeblendet (Sie haben ${n})`,
          }),
    showsOnly: patterns => `Nur Rollen mit Namen wie ${any(patterns)} werden angezeigt`,
    namesProfiles: template => `Neue AWS-Profile heißen ${q(template)}`,
    signsInWith: (name, browser) => `Anmeldung bei ${q(name)} mit ${browser}`,
    signsInHere: name => `Anmeldung bei ${q(name)} im Fenster von Mai`,
    listsRoles: (name, count) =>
      plural('de', count, {
        one: `1 Rolle von ${q(name)} wird hinzugefügt`,
        other: n => `${n} Rollen von ${q(name)} werden hinzugefügt`,
      }),
    duration: hours =>
      plural('de', hours, {
        one: 'Die Sitzungsdauer beträgt 1 Stunde, sofern Sie keine andere wählen',
        other: n => `Die Sitzungsdauer beträgt ${n} Stunden, sofern Sie keine andere wählen`,
      }),
    region: region => `Die Standardregion ist ${q(region)}, sofern Sie keine andere wählen`,
    endSessionsOnQuit: on =>
      on ? 'Rollen werden beendet, wenn Mai beendet wird' : 'Rollen bleiben aktiv, wenn Mai beendet wird',
    updates: {
      install: 'Installiert neue Versionen von Mai automatisch, wo das möglich ist',
      tell: 'Weist auf neue Versionen von Mai hin',
      off: 'Sucht nicht nach neuen Versionen von Mai',
    },
    confirmProduction: on =>
      on ? 'Nachfrage vor dem Start von Produktionsrollen' : 'Keine Nachfrage vor dem Start von Produktionsrollen',
    defaultProfile: on =>
      on
        ? 'Die erste aktive Rolle wird als Standard verwendet'
        : 'Keine Rolle wird als Standard verwendet, sofern Sie keine festlegen',
    delivery: onDemand =>
      onDemand
        ? 'Gibt Tools Anmeldeinformationen bei Bedarf (credential_process), sofern Sie nichts anderes wählen'
        : 'Gibt Tools Anmeldeinformationen über die AWS-Dateien, sofern Sie nichts anderes wählen',
    forbids: {
      localServer: 'Der lokale Anmeldeinformationsserver bleibt aus',
      copying: 'Anmeldeinformationen und Konsolenlinks werden nie kopiert',
      otherAccounts: 'Rollen in anderen Konten werden nie gestartet',
    },
    because: (what, why) => (why === '' ? what : `${what}: ${q(why)}`),
    locks: (setting, why) =>
      why === '' ? `„${setting}“ kann nicht geändert werden` : `„${setting}“ kann nicht geändert werden: ${q(why)}`,
    forbidsPasswordFill: 'Ihr Passwort wird nie automatisch ausgefüllt',
    forbidsLocalApps: 'Anmeldeseiten können nie Apps auf diesem Computer kontaktieren',
    marksProduction: patterns => `Nur Konten mit Namen wie ${any(patterns)} gelten als Produktion`,
    support: places => `Eine Hilfeadresse wird hinzugefügt: ${places.map(q).join(' ')}`,
  },
  settings: {
    companies: 'Firmen',
    profileNames: 'Profilnamen',
    region: 'Standardregion',
    endSessionsOnQuit: 'Rollen beenden, wenn Mai beendet wird',
    confirmProduction: 'Start von Produktionsrollen bestätigen',
    defaultProfile: 'Erste aktive Rolle als Standard verwenden',
    signInWith: 'Ort der Anmeldung',
    updates: 'Updates von Mai',
    duration: 'Sitzungsdauer',
    delivery: 'So erhalten Tools Anmeldeinformationen',
    localServer: 'Lokaler Anmeldeinformationsserver',
    copying: 'Kopieren von Anmeldeinformationen',
    otherAccounts: 'Rollen in anderen Konten',
  },
};
