import type { Text } from '../en/en.ts';
import { either, list, number, plural } from '../grammar.ts';

export const company: Text['company'] = {
  choose: 'Einrichtungsdatei der Firma öffnen',
  fileKind: 'Einrichtung der Firma',
  offer: {
    title: company => `Einrichtung von ${company}`,
    opening: 'Die Einrichtung wird geprüft …',
    from: name => `Aus ${name}`,
    lead: 'Noch ist nichts geändert. Wenn Sie sie verwenden, macht Mai Folgendes:',
    signed: 'Ihre Firma hat sie signiert.',
    unsigned: 'Verwenden Sie sie nur, wenn sie von Ihrer IT-Abteilung kommt.',
    use: 'Diese Einrichtung verwenden',
    leave: 'Nicht jetzt',
    refused: 'Diese Einrichtung kann nicht verwendet werden',
    refusedHint: 'Nichts wurde geändert. Senden Sie diese Worte an die Person, von der Sie sie haben.',
    close: 'Schließen',
  },
  inForce: {
    policy: companies => `Eingerichtet auf diesem Computer von ${list('de', companies)}.`,
    setUp: company => `Sie verwenden die Einrichtung von ${company}.`,
    unaccepted: company =>
      `Die Einrichtung von ${company}, die Sie übernommen haben, gilt nicht mehr: Sie ist mit keinem Schlüssel signiert, den die Richtlinie dieses Computers nennt. Öffnen Sie die neu signierte.`,
    drop: 'Diese Einrichtung nicht mehr verwenden',
    support: 'Hilfe holen',
  },
  line: line => `Zeile ${line}`,
  lineAt: (line, at) => `Zeile ${line}, ${at}`,
  sentence: (where, what) => `${where}: ${what}`,
  /** What is in force where something is wrong with the machine’s policy. */
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
    form: 'Das ist nicht, was Mai hier erwartet.',
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
  },
  changes: {
    none: 'Alles ist schon so. Nichts würde sich ändern.',
    replaces: company => `Ersetzt die Einrichtung von ${company}`,
    addsProvider: (name, host) => `Fügt ${name} hinzu, Anmeldung bei ${host}`,
    renamesProvider: (from, to) => `Nennt ${from} künftig „${to}“`,
    limitsHosts: (name, hosts) =>
      `Lässt das Anmeldefenster von ${name} nur ${list('de', ['die eigene Seite', ...hosts])} öffnen`,
    namesAccounts: (count, examples) =>
      plural('de', count, {
        one: `Benennt ein Konto: ${list('de', examples)}`,
        other: n => `Benennt ${n} Konten, darunter ${list('de', examples)}`,
      }),
    hides: count =>
      count === 0
        ? 'Blendet keine Ihrer Rollen aus'
        : plural('de', count, { one: 'Blendet eine Ihrer Rollen aus', other: n => `Blendet ${n} Ihrer Rollen aus` }),
    hidesRoles: (count, patterns) =>
      count === 0
        ? `Blendet Rollen mit Namen wie ${either('de', patterns)} aus, von denen Sie keine haben`
        : plural('de', count, {
            one: `Blendet Rollen mit Namen wie ${either('de', patterns)} aus, von denen Sie eine haben`,
            other: n => `Blendet Rollen mit Namen wie ${either('de', patterns)} aus, von denen Sie ${n} haben`,
          }),
    showsOnly: patterns => `Zeigt nur Rollen mit Namen wie ${either('de', patterns)}`,
    namesProfiles: template => `Nennt neue AWS-Profile ${template}`,
    listsRoles: (name, count) =>
      plural('de', count, {
        one: `Nennt eine Rolle, die ${name} gibt`,
        other: n => `Nennt ${n} Rollen, die ${name} gibt`,
      }),
    duration: hours =>
      plural('de', hours, {
        one: 'Ruft Schlüssel für höchstens eine Stunde ab, wenn Sie nichts anderes wählen',
        other: n => `Ruft Schlüssel für höchstens ${n} Stunden ab, wenn Sie nichts anderes wählen`,
      }),
    region: region => `Verwendet die Region ${region}, wenn Sie keine andere wählen`,
    endSessionsOnQuit: on =>
      on ? 'Entfernt Schlüssel, wenn Mai beendet wird' : 'Behält Schlüssel, wenn Mai beendet wird',
    confirmProduction: on =>
      on
        ? 'Fragt nach, bevor Schlüssel für ein Produktionskonto abgerufen werden'
        : 'Fragt nicht nach, bevor Schlüssel für ein Produktionskonto abgerufen werden',
    locks: (setting, why) => (why === '' ? `Sperrt „${setting}“` : `Sperrt „${setting}“: ${why}`),
    forbidsPasswordFill: 'Füllt Ihr Passwort nie aus',
    integratedSignIn: hosts =>
      `Meldet sich bei ${list('de', hosts)} mit dem Konto dieses Computers an (Kerberos oder NTLM)`,
    marksProduction: patterns => `Kennzeichnet Konten mit Namen wie ${either('de', patterns)} als Produktion`,
    support: places => `Sagt, wo Sie Hilfe finden: ${places.join(' ')}`,
  },
  settings: {
    companies: 'Firmen',
    profileNames: 'Profilnamen',
    region: 'Standardregion',
    endSessionsOnQuit: 'Schlüssel entfernen, wenn Mai beendet wird',
    confirmProduction: 'Vor Produktion nachfragen',
  },
};
