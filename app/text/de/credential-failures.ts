import type { Text } from '../en/en.ts';
import { plural } from '../grammar.ts';

/** Failures between AWS and tools. */
export const keyFailures = {
  'sts-refused': {
    title: role => `AWS konnte ${role} nicht starten`,
    ExpiredTokenException:
      'Die Anmeldung hat zu lange gedauert. Sie gilt nur wenige Minuten. Melden Sie sich erneut an.',
    IDPRejectedClaim:
      'AWS hat die Anmeldung Ihrer Firma abgelehnt. Vielleicht wurde sie schon verwendet oder widerrufen. Melden Sie sich erneut an. Wenn das Problem bleibt, nennen Sie Ihrer IT „IDPRejectedClaim“.',
    InvalidIdentityToken:
      'AWS kann die Anmeldung Ihrer Firma nicht prüfen. Meist hat sich das Zertifikat der Firma geändert, und AWS hat noch das alte. Nennen Sie Ihrer IT „InvalidIdentityToken“.',
    AccessDenied:
      'Die Rolle vertraut der Anmeldung Ihrer Firma nicht. Bitten Sie Ihre IT, die Vertrauensrichtlinie der Rolle zu prüfen.',
    RegionDisabledException:
      'AWS hat diese Region für das Konto deaktiviert. Wählen Sie eine andere Region für die Rolle oder fragen Sie Ihre IT.',
    MalformedPolicyDocument: 'Eine Richtlinie der Rolle ist beschädigt. Nennen Sie Ihrer IT „MalformedPolicyDocument“.',
    PackedPolicyTooLarge:
      'Ihre Anmeldung enthält mehr Attribute, als AWS erlaubt. Nennen Sie Ihrer IT „PackedPolicyTooLarge“.',
    Throttling: 'AWS ist mit Anfragen Ihrer Firma ausgelastet. Versuchen Sie es in einer Minute erneut.',
    DurationTooLong:
      'AWS hat alle angefragten Sitzungsdauern abgelehnt. Bitten Sie Ihre IT, die maximale Sitzungsdauer der Rolle zu prüfen.',
    Other: code =>
      `AWS hat mit „${code}“ geantwortet. Versuchen Sie es erneut. Wenn das Problem bleibt, nennen Sie Ihrer IT diesen Code.`,
  },
  'sts-unreachable': {
    title: 'AWS ist nicht erreichbar',
    detail: host => `${host} hat nicht geantwortet. Prüfen Sie Netzwerk, VPN oder Proxy und versuchen Sie es erneut.`,
  },
  'clock-skew': {
    title: 'Die Uhr dieses Computers geht falsch',
    detail: minutes =>
      plural('de', minutes, {
        one: 'Sie weicht um etwa eine Minute von der AWS-Zeit ab. AWS erlaubt höchstens 5 Minuten. Lassen Sie das System die Uhr automatisch stellen.',
        other: n =>
          `Sie weicht um etwa ${n} Minuten von der AWS-Zeit ab. AWS erlaubt höchstens 5 Minuten. Lassen Sie das System die Uhr automatisch stellen.`,
      }),
  },
  'session-expired': {
    title: role => `${role} ist abgelaufen`,
    detail: 'Die Anmeldeinformationen wurden entfernt.',
    keysStay: 'Die Anmeldeinformationen stehen noch in Ihren AWS-Dateien. Das können Sie in den Einstellungen ändern.',
  },
  'not-active': { title: 'Diese Rolle ist nicht aktiv', detail: 'Starten Sie zuerst die Rolle.' },
  'source-stopped': {
    title: role => `${role} kann nicht erneuert werden`,
    detail: source => `Dazu muss ${source} aktiv sein, wurde aber beendet. Starten Sie bei Bedarf beide Rollen erneut.`,
  },
  'keys-missing': {
    title: role => `Die Anmeldeinformationen von ${role} fehlen`,
    detail:
      'Ein anderes Programm hat sie entfernt, oder dieser Computer hat keinen Schlüsselbund zum Speichern. Starten Sie die Rolle erneut.',
  },
  'keys-refused': {
    title: role => `AWS lehnt die Anmeldeinformationen von ${role} ab`,
    detail: code =>
      `AWS hat mit „${code}“ geantwortet. Vielleicht wurden sie widerrufen oder von einem anderen Programm geändert. Beenden Sie die Rolle und starten Sie sie erneut.`,
  },
  'not-copyable': {
    title: 'Kopieren ist für diese Shell nicht möglich',
    detail:
      'Die Anmeldeinformationen enthalten ein Zeichen, das diese Shell nicht darstellen kann. Wählen Sie ein anderes Format.',
  },
  'trust-missing': {
    title: (role, account) => `${account} lässt ${role} noch nicht zu`,
    detail: source =>
      `Senden Sie die Vertrauensrichtlinie an den Administrator des anderen Kontos. Sie nennt Ihre Rolle ${source}. Ist sie schon eingetragen, fehlt Ihrer eigenen Rolle vielleicht die Berechtigung „sts:AssumeRole“.`,
    externalId: source =>
      `Senden Sie die Vertrauensrichtlinie an den Administrator des anderen Kontos. Sie nennt Ihre Rolle ${source} und die externe ID. Ist sie schon eingetragen, vergleichen Sie die externe ID Zeichen für Zeichen.`,
  },
  'console-refused': {
    title: role => `Die AWS-Konsole hat ${role} abgelehnt`,
    detail: status =>
      `AWS hat mit dem Fehler ${status} geantwortet. Testen Sie den Zugriff, oder beenden Sie die Rolle und starten Sie sie erneut.`,
  },
  'browser-unavailable': {
    title: 'Es konnte kein Browser geöffnet werden',
    detail: 'Kopieren Sie den Konsolenlink und fügen Sie ihn in einen Browser ein.',
  },
  'browser-missing': {
    title: browser => `${browser} konnte die Konsole nicht öffnen`,
    detail: 'Sie wurde in Ihrem Standardbrowser geöffnet. Wählen Sie für dieses Konto einen anderen Browser.',
  },
  'endpoint-off': {
    title: 'Der lokale Anmeldeinformationsserver ist aus',
    detail: 'Schalten Sie ihn zuerst in den Einstellungen ein.',
  },
  'endpoint-unavailable': {
    title: 'Der lokale Anmeldeinformationsserver kann nicht starten',
    'port-taken':
      'Ein anderes Programm verwendet seinen Port. Schalten Sie den Server für einen neuen Port aus und wieder ein. Kopieren Sie dann seine Einstellungen erneut.',
    'no-token-file': 'Mai kann die Token-Datei für Programme nicht schreiben.',
    other: 'Das System erlaubt Mai nicht, einen Server zu betreiben.',
  },
} satisfies Partial<Text['failures']>;

/** Failures of files. */
export const fileFailures = {
  files: {
    credentials: 'Datei „credentials“',
    config: 'Datei „config“',
    denied: 'Mai hat keine Zugriffsberechtigung. Prüfen Sie Besitzer und Berechtigungen.',
    'read-only': 'Der Datenträger ist schreibgeschützt.',
    full: 'Der Datenträger ist voll. Geben Sie Speicherplatz frei und versuchen Sie es erneut.',
    'not-a-file': 'An dieser Stelle liegt ein Ordner oder etwas anderes.',
    'link-loop': 'Das ist ein Link, der auf sich selbst verweist.',
    busy: 'Ein anderes Programm verwendet die Datei. Schließen Sie es und versuchen Sie es erneut.',
    'missing-folder': 'Der Ordner fehlt und kann nicht angelegt werden.',
    'not-text': 'Das ist keine Textdatei.',
    other: 'Der Grund ist unbekannt.',
  },
  'file-unreadable': {
    title: file => `Ihre AWS-${file} kann nicht gelesen werden`,
    detail: (path, reason) => `${path}: ${reason} Es wurde nichts geändert.`,
  },
  'file-unwritable': {
    title: file => `Ihre AWS-${file} kann nicht geschrieben werden`,
    detail: (path, reason) => `${path}: ${reason} Es wurde nichts geändert.`,
  },
  'file-unparsable': {
    title: file => `Ihre AWS-${file} ist beschädigt`,
    detail: (path, line) =>
      `AWS-Tools können Zeile ${line} von ${path} nicht lesen. Es wurde nichts geändert. Korrigieren oder entfernen Sie diese Zeile und versuchen Sie es erneut.`,
  },
  'edit-refused': {
    title: file => `Ihre AWS-${file} wurde nicht geändert`,
    detail: path => `Die Änderung hätte sich auf andere Profile in ${path} ausgewirkt. Bitte melden Sie das.`,
  },
  'section-foreign': {
    title: profile => `Es gibt bereits ein Profil „${profile}“`,
    detail: 'Es stammt nicht von Mai. Verwenden Sie einen anderen Profilnamen oder ersetzen Sie es.',
    longLived:
      'Es enthält einen langfristigen Zugriffsschlüssel. Beim Ersetzen wird er aus der Datei entfernt (eine Sicherung bleibt erhalten). Wenn Sie ihn noch brauchen, verwenden Sie einen anderen Profilnamen.',
  },
  'file-busy': {
    title: file => `Ihre AWS-${file} wird laufend geändert`,
    detail: path =>
      `Ein anderes Programm schreibt immer wieder in ${path}. Mai hat daher nichts geändert. Versuchen Sie es erneut.`,
  },
  'settings-damaged': {
    title: 'Die Einstellungen von Mai waren beschädigt',
    detail: keptAs =>
      `Die beschädigte Datei wurde als ${keptAs} aufbewahrt, und Mai beginnt mit neuen Einstellungen. Fügen Sie Ihre Firma erneut hinzu.`,
  },
  'settings-unwritable': {
    title: 'Die Einstellungen können nicht gespeichert werden',
    detail: reason => `${reason} Ihre Änderungen gehen beim Beenden von Mai verloren.`,
  },
} satisfies Partial<Text['failures']>;
