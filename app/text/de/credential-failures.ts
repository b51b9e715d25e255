import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

/** Failures between AWS and tools. */
export const keyFailures = {
  'sts-refused': {
    title: role => `AWS hat keine Schlüssel für ${role} gegeben`,
    ExpiredTokenException:
      'Die Anmeldung hat zu lange gedauert. Firmen geben fünf Minuten. Melden Sie sich noch einmal an.',
    IDPRejectedClaim:
      'AWS hat den Identitätsanbieter Ihrer Firma abgelehnt: Vielleicht wurde die Anmeldung schon benutzt oder zurückgezogen. Melden Sie sich noch einmal an; wenn es so bleibt, nennen Sie Ihrer IT-Abteilung „IDPRejectedClaim“.',
    InvalidIdentityToken:
      'AWS kann die Anmeldung Ihrer Firma nicht prüfen. Meist hat sich ihr Zertifikat geändert, und AWS weiß noch nichts davon. Nennen Sie Ihrer IT-Abteilung „InvalidIdentityToken“.',
    AccessDenied:
      'Die Rolle vertraut der Anmeldung Ihrer Firma nicht. Bitten Sie Ihre IT-Abteilung, die Vertrauensrichtlinie der Rolle zu prüfen.',
    RegionDisabledException:
      'AWS hat diese Region für das Konto abgeschaltet. Wählen Sie für die Rolle eine andere Region oder fragen Sie Ihre IT-Abteilung.',
    MalformedPolicyDocument:
      'Eine Richtlinie der Rolle ist beschädigt. Nennen Sie Ihrer IT-Abteilung „MalformedPolicyDocument“.',
    PackedPolicyTooLarge:
      'Ihre Anmeldung trägt mehr Attribute, als AWS annimmt. Nennen Sie Ihrer IT-Abteilung „PackedPolicyTooLarge“.',
    Throttling: 'AWS ist mit Anfragen Ihrer Firma ausgelastet. Versuchen Sie es in einer Minute noch einmal.',
    DurationTooLong:
      'AWS hat jede Dauer abgelehnt, um die Mai gebeten hat. Bitten Sie Ihre IT-Abteilung, die maximale Sitzungsdauer der Rolle zu prüfen.',
    Other: code =>
      `AWS hat mit „${code}“ geantwortet. Versuchen Sie es noch einmal; wenn es so bleibt, nennen Sie Ihrer IT-Abteilung dieses Wort.`,
  },
  'sts-unreachable': {
    title: 'AWS ist nicht erreichbar',
    detail: host => `${host} hat nicht geantwortet. Prüfen Sie Netz, VPN oder Proxy und versuchen Sie es noch einmal.`,
  },
  'clock-skew': {
    title: 'Die Uhr dieses Computers geht falsch',
    detail: minutes =>
      plural('de', minutes, {
        one: 'Sie weicht um etwa eine Minute von der Uhr von AWS ab. AWS duldet höchstens fünf. Stellen Sie die Uhr auf automatisch.',
        other: n =>
          `Sie weicht um etwa ${n} Minuten von der Uhr von AWS ab. AWS duldet höchstens fünf. Stellen Sie die Uhr auf automatisch.`,
      }),
  },
  'session-expired': {
    title: role => `${role} ist abgelaufen`,
    detail: 'Die Zeit ist um, und Mai hat die Schlüssel entfernt.',
    keysStay: 'Die Zeit ist um. Die toten Schlüssel bleiben in den Dateien, wie Ihre Einstellungen es wollen.',
  },
  'not-active': { title: 'Diese Rolle ist nicht aktiv', detail: 'Rufen Sie zuerst Schlüssel für sie ab.' },
  'source-stopped': {
    title: role => `${role} kann nicht erneuert werden`,
    detail: source =>
      `Der Weg zu dieser Rolle führt über ${source}, und die wurde beendet. Starten Sie beide neu, wenn Sie sie brauchen.`,
  },
  'keys-missing': {
    title: role => `${role} hat keine Schlüssel mehr`,
    detail:
      'Ein anderes Programm hat sie entfernt, oder dieser Computer hat keinen Schlüsselbund, in dem Mai sie über einen Neustart hinweg aufheben könnte. Rufen Sie neue ab.',
  },
  'keys-refused': {
    title: role => `AWS nimmt die Schlüssel von ${role} nicht an`,
    detail: code =>
      `AWS hat mit „${code}“ geantwortet. Vielleicht wurden die Schlüssel widerrufen, oder ein anderes Programm hat sie geändert. Beenden Sie die Rolle und starten Sie sie neu.`,
  },
  'not-copyable': {
    title: 'Das lässt sich für diese Shell nicht schreiben',
    detail: 'Die Schlüssel enthalten ein Zeichen, für das sie keine Schreibweise hat. Wählen Sie ein anderes Format.',
  },
  'trust-missing': {
    title: (role, account) => `${account} lässt Sie noch nicht in ${role}`,
    detail: source =>
      `Senden Sie die Vertrauensrichtlinie dem Administrator jenes Kontos: Sie nennt Ihre Rolle ${source}. Wenn sie schon dort ist, fehlt vielleicht Ihrer eigenen Rolle das Recht auf „sts:AssumeRole“.`,
    externalId: source =>
      `Senden Sie die Vertrauensrichtlinie dem Administrator jenes Kontos: Sie nennt Ihre Rolle ${source} und die externe ID. Wenn beides schon dort ist, vergleichen Sie die externe ID Zeichen für Zeichen.`,
  },
  'console-refused': {
    title: role => `Die AWS-Konsole hat ${role} nicht eingelassen`,
    detail: status =>
      `AWS hat mit dem Fehler ${status} geantwortet. Testen Sie die Schlüssel, oder beenden Sie die Rolle und starten Sie sie neu.`,
  },
  'browser-unavailable': {
    title: 'Kein Browser hat sich geöffnet',
    detail:
      'Das System konnte keinen Webbrowser starten. Kopieren Sie den Link zur Konsole und fügen Sie ihn in einen Browser ein.',
  },
  'browser-missing': {
    title: browser => `${browser} konnte die Konsole nicht öffnen`,
    detail: 'Sie wurde in Ihrem Standardbrowser geöffnet. Wählen Sie für dieses Konto einen anderen Browser.',
  },
  'endpoint-off': {
    title: 'Der lokale Endpunkt ist aus',
    detail: 'Schalten Sie ihn zuerst in den Einstellungen ein.',
  },
  'endpoint-unavailable': {
    title: 'Der lokale Endpunkt kann nicht starten',
    'port-taken':
      'Ein anderes Programm hat seinen Port. Schalten Sie den Endpunkt aus und wieder ein, um einen neuen zu bekommen, und kopieren Sie seine Zeilen noch einmal.',
    'no-token-file': 'Mai kann die Datei nicht schreiben, aus der Programme ihr Token lesen.',
    other: 'Das System erlaubt Mai nicht, auf diesem Computer zu lauschen.',
  },
} satisfies Partial<Text['failures']>;

/** Failures of files. */
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
