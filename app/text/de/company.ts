import type { Text } from '../en/en.ts';
import { either, list, number, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('de', value);
const all = (values: readonly string[]): string => list('de', values.map(q));
const any = (values: readonly string[]): string => either('de', values.map(q));

export const company: Text['company'] = {
  choose: 'Einrichtungsdatei der Firma öffnen',
  fileKind: 'Einrichtung der Firma',
  offer: {
    title: company => `Einrichtung von ${q(company)}`,
    linked: name => `Eine Firmeneinrichtung von ${q(name)} abrufen?`,
    linkedLead: 'Ein Link führt zu dieser Adresse. Mai hat sie noch nicht aufgerufen:',
    fetch: 'Einrichtung anzeigen',
    opening: 'Die Einrichtung wird geöffnet …',
    another: 'Das ist eine andere Einrichtung. Sie ersetzt die, die hier zu sehen war.',
    from: name => `Aus ${q(name)}`,
    revision: revision => `Revision ${number('de', revision)}`,
    lead: 'Noch ist nichts geändert. Wenn Sie sie verwenden, macht Mai Folgendes:',
    signed: 'Ihre Firma hat sie signiert.',
    unsigned: 'Verwenden Sie sie nur, wenn sie von Ihrer IT-Abteilung kommt.',
    use: 'Diese Einrichtung verwenden',
    leave: 'Nicht jetzt',
    refused: 'Diese Einrichtung kann nicht verwendet werden',
    refusedHint: 'Nichts wurde geändert. Senden Sie diesen Text an die Person, von der Sie sie haben.',
    close: 'Schließen',
  },
  inForce: {
    policy: companies => `Eingerichtet auf diesem Computer von ${list('de', companies)}.`,
    setup: company => `Sie verwenden die Einrichtung von ${company}.`,
    unaccepted: company =>
      `Die Einrichtung von ${company}, die Sie übernommen haben, gilt nicht mehr: Sie ist mit keinem Schlüssel signiert, den die Richtlinie dieses Computers nennt. Öffnen Sie die neu signierte.`,
    drop: 'Diese Einrichtung nicht mehr verwenden',
    support: 'Hilfe holen',
  },
  line: line => `Zeile ${line}`,
  lineAt: (line, at) => `Zeile ${line}, ${at}`,
  sentence: (where, what) => `${where}: ${what}`,
  /** What applies if the machine’s policy has a problem. */
  remains: {
    'last-good': 'Was vorher festgelegt war, gilt weiter.',
    nothing: 'Nichts davon gilt.',
  },
  problems: {
    'open-to-others': 'Andere Personen an diesem Computer können die Datei ändern, deshalb befolgt Mai sie nicht.',
    link: 'Das ist ein Link. Legen Sie die Datei oder den Ordner selbst dorthin.',
    'not-a-folder': 'Hier wird ein Ordner erwartet.',
    'too-large': 'Sie hat mehr als eine Million Zeichen. Einrichtungsdateien sind klein; das muss etwas anderes sein.',
    unsigned:
      'Sie ist nicht signiert. Dieser Computer nimmt nur Einrichtungen an, die Ihre Firma signiert hat. Bitten Sie Ihre IT-Abteilung um die signierte.',
    'wrong-signature':
      'Die Signatur passt nicht. Die Datei wurde nach dem Signieren geändert, oder jemand anderes hat sie signiert. Verwenden Sie sie nicht und sagen Sie Ihrer IT-Abteilung Bescheid.',
    'not-text': 'Das ist kein Text.',
    unreachable: 'Sie ist nicht erreichbar. Prüfen Sie Netz oder VPN und versuchen Sie es noch einmal.',
    status: status => `Der Server hat mit dem Fehler ${status} geantwortet. Sagen Sie Ihrer IT-Abteilung Bescheid.`,
    redirected:
      'Der Link führt weiter zu einer ungeschützten Adresse. Mai ist ihm nicht gefolgt. Sagen Sie Ihrer IT-Abteilung Bescheid.',
    outdated: (revision, latest) =>
      `Sie ist älter als eine, die Ihre Firma seither signiert hat: Revision ${number('de', revision)} statt ${number('de', latest)}. Bitten Sie Ihre IT-Abteilung um die aktuelle.`,
    'no-revision': latest =>
      `Sie hat keine Revision, Ihre Firma hat aber schon eine signiert: Revision ${number('de', latest)}. Bitten Sie Ihre IT-Abteilung um die aktuelle.`,
  },
  syntax: {
    empty: 'Die Datei ist leer.',
    value: 'Hier fehlt ein Wert, oder ihm fehlen die Anführungszeichen.',
    name: 'Hier muss ein Name in doppelten Anführungszeichen stehen.',
    colon: 'Zwischen einem Namen und seinem Wert fehlt ein Doppelpunkt.',
    comma: 'Davor fehlt ein Komma.',
    'trailing-comma': 'Nach dem letzten Eintrag steht ein Komma.',
    quotes: 'Texte und Namen brauchen doppelte Anführungszeichen (").',
    comment: 'In JSON gibt es keine Kommentare.',
    'unfinished-text': 'Ein Text endet nicht mit einem doppelten Anführungszeichen.',
    'line-break-in-text': 'Ein Text geht über zwei Zeilen oder enthält ein Steuerzeichen; beides ist nicht erlaubt.',
    escape: 'Nach einem Backslash steht etwas, das JSON nicht kennt. Ein Backslash selbst wird doppelt geschrieben.',
    number: 'Das ist keine Zahl, wie JSON sie schreibt.',
    twice: name => `„${name}“ steht zweimal da.`,
    'too-deep': 'Zu viele Klammern sind ineinander verschachtelt.',
    unfinished: 'Die Datei endet zu früh: Eine Klammer ist nicht geschlossen.',
    'something-after-the-end': 'Nach der letzten Klammer steht noch etwas.',
  },
  schema: {
    'unknown-name': name => `„${name}“ ist kein Name, den Mai hier kennt.`,
    missing: name => `„${name}“ fehlt.`,
    type: expected => `Hier gehört ${expected} hin.`,
    choice: choices => `Hier gehört ${either('de', choices)} hin.`,
    'too-long': most => `Das hat mehr als ${number('de', most)} Zeichen.`,
    'too-many': most => `Es sind mehr als ${number('de', most)}.`,
    'too-short': 'Das ist leer.',
    'lock-without-value': value => `Eine Sperre braucht ihren Wert: Schreiben Sie auch „${value}“ in diese Datei.`,
    form: 'Das ist nicht, was Mai hier erwartet.',
    'public-suffix': host => `Hosts unter „${host}“ können jedem gehören. Nennen Sie die Ihrer Firma.`,
    hidden: code => `Darin steht ein unsichtbares Zeichen (${code}). Schreiben Sie den Text ohne dieses Zeichen.`,
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
      'Hier gehört die Anmeldeseite Ihres Identitätsanbieters hin; sie beginnt mit https:// und ist keine Seite von AWS selbst.',
    accounts: 'Ein Konto schreibt man als seine 12 Ziffern.',
    region: 'Eine Region sieht aus wie eu-central-1.',
    duration: 'Eine Dauer ist eine Zahl ganzer Stunden, von 1 bis 12.',
    roles: 'Eine Rolle schreibt man als ihre ARN und die ARN ihres Anbieters, mit einem Komma dazwischen.',
    allowedHosts: 'Ein Host sieht aus wie sso.example.com, oder *.example.com für alle darunter, in Kleinbuchstaben.',
    integratedSignIn:
      'Ein Host sieht aus wie sso.example.com, oder *.example.com für alle darunter, in Kleinbuchstaben.',
    profileName:
      'Ein Name für Profile enthält {role} oder {role-tail}, darf {account}, {account-tail}, {account-id} und {company} enthalten und sonst Buchstaben, Ziffern und _ - . / % @ : +.',
    link: 'Hier gehört eine Adresse hin, die mit https:// beginnt.',
    signingKey: 'Ein Schlüssel besteht aus ed25519: und 44 Zeichen Base64.',
    signingKeys: 'Ein Schlüssel besteht aus ed25519: und 44 Zeichen Base64.',
    signature: 'Eine Signatur besteht aus 88 Zeichen Base64.',
    show: 'Ein Muster ist ein Rollenname, in dem * und ? stehen dürfen.',
    hide: 'Ein Muster ist ein Rollenname, in dem * und ? stehen dürfen.',
    revision: 'Eine Revision ist eine ganze Zahl ab 1.',
  },
  changes: {
    none: 'Alles ist schon so. Nichts würde sich ändern.',
    replaces: company => `Ersetzt die Einrichtung von ${q(company)}`,
    ends: sentence => `Gilt nicht mehr: ${sentence}`,
    addsProvider: (name, host) => `Fügt ${q(name)} hinzu, Anmeldung bei ${q(host)}`,
    renamesProvider: (from, to) => `Nennt ${q(from)} künftig ${q(to)}`,
    providerRegion: (name, region) => `Verwendet die Region ${q(region)} für die Rollen von ${q(name)}`,
    limitsHosts: (name, hosts) =>
      `Lässt das Anmeldefenster von ${q(name)} nur ${list('de', ['die eigene Seite', ...hosts.map(q)])} öffnen`,
    integratedSignIn: (name, hosts) =>
      `Meldet sich bei ${q(name)} mit dem Konto dieses Computers an (Kerberos oder NTLM), und zwar bei ${all(hosts)}`,
    namesAccounts: (count, examples) =>
      plural('de', count, {
        one: `Benennt ein Konto: ${all(examples)}`,
        other: n => `Benennt ${n} Konten, darunter ${all(examples)}`,
      }),
    renamesAccount: (from, to) => `Nennt das Konto ${q(from)} künftig ${q(to)}`,
    groupsAccounts: names => `Gruppiert Konten unter ${all(names)}`,
    labelsAccounts: names => `Versieht Konten mit dem Etikett ${all(names)}`,
    colorsAccounts: count => plural('de', count, { one: 'Färbt ein Konto', other: n => `Färbt ${n} Konten` }),
    marksAccounts: names => `Kennzeichnet ${all(names)} als Produktion`,
    unmarksAccounts: names => `Fragt vor Produktion nicht mehr nach bei ${all(names)}`,
    stopsAsking: 'Fragt vor Produktion nicht mehr nach',
    hides: count =>
      count === 0
        ? 'Blendet keine Ihrer Rollen aus'
        : plural('de', count, { one: 'Blendet eine Ihrer Rollen aus', other: n => `Blendet ${n} Ihrer Rollen aus` }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Blendet Rollen mit Namen wie ${any(patterns)} aus, von denen Sie keine haben`
        : plural('de', count, {
            one: `Blendet Rollen mit Namen wie ${any(patterns)} aus, von denen Sie eine haben`,
            other: n => `Blendet Rollen mit Namen wie ${any(patterns)} aus, von denen Sie ${n} haben`,
          }),
    showsOnly: patterns => `Zeigt nur Rollen mit Namen wie ${any(patterns)}`,
    namesProfiles: template => `Nennt neue AWS-Profile ${q(template)}`,
    listsRoles: (name, count) =>
      plural('de', count, {
        one: `Führt eine Rolle auf, die ${q(name)} gibt`,
        other: n => `Führt ${n} Rollen auf, die ${q(name)} gibt`,
      }),
    duration: hours =>
      plural('de', hours, {
        one: 'Ruft Anmeldeinformationen für höchstens eine Stunde ab, wenn Sie nichts anderes wählen',
        other: n => `Ruft Anmeldeinformationen für höchstens ${n} Stunden ab, wenn Sie nichts anderes wählen`,
      }),
    region: region => `Verwendet die Region ${q(region)}, wenn Sie keine andere wählen`,
    endSessionsOnQuit: on =>
      on
        ? 'Entfernt Anmeldeinformationen, wenn Mai beendet wird'
        : 'Behält Anmeldeinformationen, wenn Mai beendet wird',
    confirmProduction: on =>
      on
        ? 'Fragt nach, bevor Anmeldeinformationen für ein Produktionskonto abgerufen werden'
        : 'Fragt vor Produktion nicht nach',
    defaultProfile: on =>
      on
        ? 'Verwendet die erste aktive Rolle als Standard'
        : 'Verwendet keine Rolle als Standard, außer Sie wählen eine',
    locks: (setting, why) => (why === '' ? `Sperrt „${setting}“` : `Sperrt „${setting}“: ${q(why)}`),
    forbidsPasswordFill: 'Füllt Ihr Passwort nie aus',
    marksProduction: patterns => `Behandelt nur Konten mit Namen wie ${any(patterns)} als Produktion`,
    support: places => `Sagt, wo Sie Hilfe finden: ${places.map(q).join(' ')}`,
  },
  settings: {
    companies: 'Firmen',
    profileNames: 'Profilnamen',
    region: 'Standardregion',
    endSessionsOnQuit: 'Schlüssel entfernen, wenn Mai beendet wird',
    confirmProduction: 'Vor Produktion nachfragen',
    defaultProfile: 'Erste aktive Rolle als Standard',
  },
};
