import type { Text } from '../en/en.ts';

/** Failures of sign-ins. */
export const signInFailures = {
  'address-unreachable': {
    title: host => `${host} ist nicht erreichbar`,
    name: 'Einen Computer mit diesem Namen gibt es nicht. Stimmt die Adresse, und braucht sie das VPN Ihrer Firma?',
    refused:
      'Der Computer ist da, nimmt aber keine Verbindung an. Versuchen Sie es gleich noch einmal oder fragen Sie Ihre IT-Abteilung.',
    timeout: 'Die Antwort kam nicht rechtzeitig. Prüfen Sie Netz oder VPN und versuchen Sie es noch einmal.',
    offline: 'Dieser Computer ist offline. Mai macht weiter, sobald das Netz wieder da ist.',
    proxy: 'Der Proxy Ihres Netzes hat Mai nicht durchgelassen. Fragen Sie Ihre IT-Abteilung nach dem Proxy.',
    other: 'Die Verbindung ist gescheitert. Prüfen Sie Netz oder VPN und versuchen Sie es noch einmal.',
  },
  'proxy-password': {
    title: 'Ihr Netz will ein Passwort',
    detail: proxy => `Der Proxy ${proxy} lässt Mai erst durch, wenn Sie gesagt haben, wer Sie sind.`,
  },
  'no-keychain': {
    title: 'Dieser Computer bewahrt keine Passwörter auf',
    detail:
      'Mai hat keinen Schlüsselbund gefunden oder wurde nicht eingelassen. Anderswo bewahrt es nie ein Passwort auf.',
  },
  'keychain-waiting': {
    title: 'Ihr Schlüsselbund fragt nach einem Passwort',
    detail: 'Entsperren Sie ihn in seinem eigenen Fenster und versuchen Sie es dann noch einmal.',
  },
  'keychain-unreachable': {
    title: 'Der Schlüsselbund ist von hier aus nicht erreichbar',
    detail: 'Die Anmeldeinformationen liegen dort. Starten Sie Mai auf Ihrem Desktop und versuchen Sie es noch einmal.',
  },
  'server-error': {
    title: host => `${host} hat ein Problem`,
    detail: status =>
      `Die Seite Ihrer Firma hat mit dem Fehler ${status} geantwortet. Es liegt nicht an Ihnen; versuchen Sie es gleich noch einmal oder sagen Sie Ihrer IT-Abteilung Bescheid.`,
  },
  'untrusted-certificate': {
    title: host => `Mai vertraut ${host} nicht`,
    detail:
      'Das Zertifikat ist nicht gültig, also könnte jemand mithören. Mai hat nicht weitergemacht. Fragen Sie Ihre IT-Abteilung und geben Sie Ihr Passwort nie auf einer solchen Seite ein.',
  },
  'sandbox-off': {
    title: 'Mai läuft ohne Sandbox',
    detail: by =>
      `Mai wurde mit ${by} gestartet. Eine Anmeldeseite käme so an mehr von diesem Computer, als sie darf; deshalb öffnet Mai keine. Beenden Sie Mai und starten Sie es ohne ${by}.`,
  },
  'insecure-page': {
    title: 'Die Anmeldeseite führte an einen ungeschützten Ort',
    detail: host =>
      `Die Seite Ihrer Firma hat Sie über eine Verbindung, die andere mitlesen könnten, zu ${host} geschickt. Mai ist nicht gefolgt. Sagen Sie Ihrer IT-Abteilung Bescheid.`,
  },
  'host-not-allowed': {
    title: 'Die Anmeldeseite führte woandershin',
    detail: host =>
      `Die Einrichtung Ihrer Firma nennt ${host} nicht unter den Hosts der Anmeldung, deshalb hat Mai die Seite nicht geöffnet. Sagen Sie Ihrer IT-Abteilung Bescheid.`,
  },
  'password-passed-on': {
    title: 'Die Anmeldeseite wollte Ihr Passwort weitergeben',
    detail: host =>
      `Die Seite wollte Ihr Passwort an ${host} weitersenden, deshalb wurde die Anmeldung abgebrochen. Informieren Sie Ihre IT-Abteilung und ändern Sie das Passwort, falls Sie das nicht erwartet haben.`,
  },
  'private-address': {
    title: 'Die Anmeldeseite führte in ein privates Netz',
    detail: host =>
      `Die Seite führte zu ${host}, einer Adresse auf diesem Computer oder in einem privaten Netz. Eine öffentliche Seite darf das nicht, deshalb wurde die Anmeldung abgebrochen. Informieren Sie Ihre IT-Abteilung.`,
  },
  'aws-endpoint-refused': {
    title: 'Der AWS-Endpunkt ist nicht verwendbar',
    detail: variable =>
      `${variable} ist keine https-Adresse, deshalb wurde keine Anfrage an AWS gesendet. Korrigieren oder entfernen Sie die Variable und starten Sie Mai neu.`,
  },
  'nothing-posted': {
    title: 'Die Anmeldung hat AWS nicht erreicht',
    detail: host =>
      `${host} hat geantwortet, Sie aber nicht an AWS übergeben. Vielleicht gehört die Adresse zu einer anderen Anwendung. Prüfen Sie sie oder fragen Sie Ihre IT-Abteilung nach der AWS-Anmeldeadresse.`,
  },
  'sign-in-closed': {
    title: 'Die Anmeldung wurde nicht abgeschlossen',
    detail: 'Das Anmeldefenster wurde geschlossen, bevor Ihre Firma Sie an AWS übergeben hat.',
  },
  'sign-in-cancelled': {
    title: 'Die Anmeldung wurde abgebrochen',
    detail: 'Nichts hat sich geändert. Melden Sie sich an, wann Sie möchten.',
  },
  'sign-in-needs-person': {
    title: 'Bitte melden Sie sich noch einmal an',
    detail: host => `${host} will Sie sehen, bevor es neue Schlüssel gibt.`,
  },
  'sign-in-page-crashed': {
    title: 'Die Anmeldeseite ist stehen geblieben',
    detail: host => `Die Seite von ${host} ist abgestürzt. Nichts ging verloren; versuchen Sie es noch einmal.`,
  },
  'assertion-malformed': {
    title: 'Die Antwort Ihrer Firma ist nicht lesbar',
    detail: reason =>
      `Was die Anmeldeseite an AWS geschickt hat, ist beschädigt (${reason}). Versuchen Sie es noch einmal; wenn es so bleibt, geben Sie diese Worte an Ihre IT-Abteilung weiter.`,
  },
  'assertion-encrypted': {
    title: 'Ihre Firma verschlüsselt ihre Antwort',
    detail:
      'Nur AWS kann lesen, welche Rollen Sie haben. Bitten Sie Ihre IT-Abteilung, die Verschlüsselung der Assertion für AWS abzuschalten oder Ihnen eine Einrichtungsdatei mit den Rollen zu schicken.',
  },
  'assertion-expired': {
    title: 'Ihre Anmeldung war schon abgelaufen',
    detail:
      'Firmen geben fünf Minuten. Melden Sie sich noch einmal an; wenn es so bleibt, geht die Uhr dieses Computers oder die Ihrer Firma falsch.',
  },
  'other-accounts': {
    title: company => `Die Anmeldung bei ${company} hat andere Konten ergeben`,
    detail: host =>
      `Eine Seite von ${host} hat Konten geschickt, die Mai von Ihrer Firma nicht kennt. Es hat sich nichts geändert. Prüfen Sie die Konten, bevor Sie sie verwenden.`,
  },
  'assertion-refused': {
    title: 'Ihre Firma hat die Anmeldung abgelehnt',
    denied: 'Vielleicht sind Sie der AWS-Anwendung nicht zugewiesen. Bitten Sie Ihre IT-Abteilung, Sie hinzuzufügen.',
    other: 'Die Seite hat keinen Grund genannt. Versuchen Sie es noch einmal oder fragen Sie Ihre IT-Abteilung.',
  },
  'browser-refused': {
    title: host => `${host} lässt dieses Fenster sich nicht anmelden`,
    detail:
      'Google hält Fenster anderer Programme manchmal für unsichere Browser. Versuchen Sie es noch einmal; wenn es so bleibt, bitten Sie Ihre IT-Abteilung, Mai in Google Workspace zuzulassen, oder um eine AWS-Anmeldeadresse, die nicht bei Google beginnt.',
  },
  'no-roles': {
    title: 'Noch keine AWS-Rollen',
    detail:
      'Sie sind angemeldet, aber Ihre Firma gibt Ihnen keine AWS-Rolle. Bitten Sie Ihre IT-Abteilung um eine und melden Sie sich dann noch einmal an.',
  },
  'identity-center-role': {
    title: role => `${role} funktioniert anders`,
    detail:
      'Dafür verwendet Ihre Firma IAM Identity Center. Diese Schlüssel gibt AWS nie über SAML; holen Sie sie im AWS-Zugriffsportal oder bitten Sie Ihre IT-Abteilung um eine Rolle, die nicht AWSReservedSSO heißt.',
  },
  'role-not-offered': {
    title: role => `${role} wird nicht mehr angeboten`,
    detail:
      'In der Antwort Ihrer Firma steht diese Rolle nicht mehr. Fragen Sie Ihre IT-Abteilung, wenn Sie sie noch brauchen.',
  },
} satisfies Partial<Text['failures']>;
