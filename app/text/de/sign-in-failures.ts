import type { Text } from '../en/en.ts';

/** Failures of sign-ins. */
export const signInFailures = {
  'address-unreachable': {
    title: host => `${host} ist nicht erreichbar`,
    name: 'Diese Adresse wurde nicht gefunden. Ist sie richtig, und ist das VPN Ihrer Firma nötig?',
    refused: 'Der Server hat die Verbindung abgelehnt. Versuchen Sie es in Kürze erneut oder fragen Sie Ihre IT.',
    timeout: 'Die Antwort kam nicht rechtzeitig. Prüfen Sie Netzwerk oder VPN und versuchen Sie es erneut.',
    offline: 'Dieser Computer ist offline. Versuchen Sie es erneut, sobald er wieder online ist.',
    proxy: 'Der Proxy Ihres Netzwerks hat die Verbindung blockiert. Fragen Sie Ihre IT nach dem Proxy.',
    other: 'Die Verbindung ist fehlgeschlagen. Prüfen Sie Netzwerk oder VPN und versuchen Sie es erneut.',
  },
  'proxy-password': {
    title: 'Ihr Netzwerk verlangt eine Anmeldung',
    detail: proxy => `Der Proxy ${proxy} verlangt Benutzername und Passwort.`,
  },
  'no-keychain': {
    title: 'Kein Schlüsselbund gefunden',
    detail:
      'Mai hat keinen Schlüsselbund gefunden oder konnte ihn nicht öffnen. Passwörter werden nirgendwo sonst gespeichert.',
  },
  'keychain-waiting': {
    title: 'Ihr Schlüsselbund fragt nach einem Passwort',
    detail: 'Entsperren Sie ihn in seinem eigenen Fenster und versuchen Sie es dann erneut.',
  },
  'keychain-unreachable': {
    title: 'Der Schlüsselbund ist von hier aus nicht erreichbar',
    detail:
      'Dort sind die Anmeldeinformationen gespeichert. Starten Sie Mai auf Ihrem Desktop und versuchen Sie es erneut.',
  },
  'server-error': {
    title: host => `${host} hat ein Problem`,
    detail: status =>
      `Die Seite Ihrer Firma hat mit dem Fehler ${status} geantwortet. Das liegt nicht an Ihnen. Versuchen Sie es in Kürze erneut oder informieren Sie Ihre IT.`,
  },
  'untrusted-certificate': {
    title: host => `Das Zertifikat von ${host} ist ungültig`,
    detail:
      'Jemand könnte die Verbindung abhören. Die Anmeldung wurde daher abgebrochen. Fragen Sie Ihre IT. Geben Sie auf einer solchen Seite nie Ihr Passwort ein.',
  },
  'sandbox-off': {
    title: 'Mai läuft ohne Sandbox',
    detail: by =>
      `Mai wurde mit ${by} gestartet. Anmeldeseiten wären damit nicht von diesem Computer isoliert. Um sich anzumelden, beenden Sie Mai und starten Sie es ohne ${by}.`,
  },
  'insecure-page': {
    title: 'Die Anmeldeseite ist nicht sicher',
    detail: host =>
      `Die Seite Ihrer Firma hat unverschlüsselt zu ${host} weitergeleitet. Die Anmeldung wurde daher abgebrochen. Informieren Sie Ihre IT.`,
  },
  'host-not-allowed': {
    title: 'Die Anmeldeseite hat eine andere Website geöffnet',
    detail: host =>
      `In Ihrer Firmenkonfiguration gehört ${host} nicht zur Anmeldung. Die Anmeldung wurde daher abgebrochen. Informieren Sie Ihre IT.`,
  },
  'password-passed-on': {
    title: 'Die Anmeldeseite versuchte, Ihr Passwort weiterzugeben',
    detail: host =>
      `Es sollte an ${host} gesendet werden. Die Anmeldung wurde daher abgebrochen. Wenn Sie das nicht erwartet haben, informieren Sie Ihre IT und ändern Sie Ihr Passwort.`,
  },
  'private-address': {
    title: 'Die Anmeldeseite führte in ein privates Netzwerk',
    detail: host =>
      `Sie führte zu ${host}, auf diesem Computer oder in einem privaten Netzwerk. Eine öffentliche Seite darf das nicht. Die Anmeldung wurde daher abgebrochen. Informieren Sie Ihre IT.`,
  },
  'aws-endpoint-refused': {
    title: 'Der AWS-Endpunkt kann nicht verwendet werden',
    detail: variable =>
      `${variable} ist keine https-Adresse. Daher wurde keine Anfrage an AWS gesendet. Korrigieren oder entfernen Sie die Variable und starten Sie Mai neu.`,
  },
  'nothing-posted': {
    title: 'Die Anmeldung hat AWS nicht erreicht',
    detail: host =>
      `${host} hat Sie nicht zu AWS weitergeleitet. Vielleicht gehört die Adresse zu einer anderen App. Prüfen Sie sie oder fragen Sie Ihre IT nach der AWS-Anmeldeadresse.`,
  },
  'sign-in-closed': {
    title: 'Die Anmeldung wurde nicht abgeschlossen',
    detail: 'Das Anmeldefenster wurde vor der Weiterleitung zu AWS geschlossen.',
    timeout: 'Mai hat 10 Minuten auf Ihren Browser gewartet. Melden Sie sich erneut an.',
  },
  'sign-in-canceled': {
    title: 'Die Anmeldung wurde abgebrochen',
    detail: 'Es wurde nichts geändert. Sie können sich jederzeit anmelden.',
  },
  'sign-in-needs-person': {
    title: 'Melden Sie sich erneut an',
    detail: host => `Melden Sie sich bei ${host} an, damit Ihre Rollen aktiv bleiben.`,
  },
  'sign-in-page-crashed': {
    title: 'Die Anmeldeseite wurde unerwartet beendet',
    detail: host => `Die Seite von ${host} ist abgestürzt. Es ging nichts verloren. Versuchen Sie es erneut.`,
  },
  'assertion-malformed': {
    title: 'Die Anmeldung Ihrer Firma ist nicht lesbar',
    detail: reason =>
      `Die Anmeldeseite hat beschädigte Daten an AWS gesendet (${reason}). Versuchen Sie es erneut. Wenn das Problem bleibt, senden Sie diese Meldung an Ihre IT.`,
  },
  'assertion-encrypted': {
    title: 'Ihre Firma verschlüsselt die Anmeldung',
    detail:
      'Nur AWS kann lesen, welche Rollen Sie haben. Bitten Sie Ihre IT um eine Konfigurationsdatei mit Ihren Rollen oder darum, die Verschlüsselung der Assertion abzuschalten.',
  },
  'assertion-expired': {
    title: 'Ihre Anmeldung ist abgelaufen',
    detail:
      'Eine Anmeldung gilt nur wenige Minuten. Melden Sie sich erneut an. Wenn das Problem bleibt, geht die Uhr dieses Computers oder die Ihrer Firma falsch.',
  },
  'other-accounts': {
    title: company => `Die Anmeldung bei ${company} hat andere Konten ergeben`,
    detail: host =>
      `Eine Seite von ${host} hat Konten gesendet, die für Ihre Firma neu sind. Es wurde nichts geändert. Prüfen Sie die Konten, bevor Sie sie verwenden.`,
  },
  'assertion-refused': {
    title: 'Ihre Firma hat die Anmeldung abgelehnt',
    denied: 'Vielleicht sind Sie der AWS-Anwendung nicht zugewiesen. Bitten Sie Ihre IT, Sie hinzuzufügen.',
    other: 'Die Seite hat keinen Grund genannt. Versuchen Sie es erneut oder fragen Sie Ihre IT.',
  },
  'browser-refused': {
    embedded: {
      title: host => `${host} blockiert die Anmeldung in diesem Fenster`,
      detail: () =>
        'Google blockiert manchmal Anmeldefenster in anderen Apps. Versuchen Sie es erneut. Wenn das Problem bleibt, bitten Sie Ihre IT, Mai in Google Workspace zuzulassen. Oder fragen Sie nach einer AWS-Anmeldeadresse außerhalb von Google.',
    },
    controlled: {
      title: host => `${host} blockiert die Anmeldung in diesem Browser`,
      detail: () =>
        'Google blockiert auch Browser, die eine andere App geöffnet hat. Bitten Sie Ihre IT um eine AWS-Anmeldeadresse außerhalb von Google.',
    },
    passkey: {
      title: () => 'Ihre Firma verlangt einen Passkey',
      detail: host =>
        `${host} verlangt einen Passkey oder einen Sicherheitsschlüssel. Wenn das im Fenster von Mai nicht funktioniert, melden Sie sich mit Ihrem eigenen Browser an.`,
    },
    device: {
      title: () => 'Ihre Firma prüft diesen Computer',
      detail: host =>
        `${host} lässt nur Computer zu, die Ihre Firma verwaltet. Ihr eigener Browser kann das möglicherweise nachweisen.`,
    },
  },
  'own-browser': {
    title: browser => `Die Anmeldung mit ${browser} hat nicht funktioniert`,
    missing: browser =>
      `${browser} wurde auf diesem Computer nicht gefunden. Installieren Sie den Browser oder melden Sie sich anders an.`,
    'no-start': browser => `${browser} wurde nicht gestartet. Versuchen Sie es erneut.`,
    'no-answer': browser =>
      `${browser} antwortet Mai nicht. Der Grund kann eine Richtlinie Ihrer Firma sein. Versuchen Sie es erneut oder fragen Sie Ihre IT.`,
    forbidden: browser =>
      `Eine Richtlinie auf diesem Computer verbietet Mai, ${browser} zu verwenden. Fragen Sie Ihre IT nach der Richtlinie RemoteDebuggingAllowed.`,
    'in-use': browser =>
      `${browser} ist noch von einer früheren Anmeldung geöffnet. Schließen Sie das Fenster und versuchen Sie es erneut.`,
    ended: browser => `${browser} wurde unerwartet beendet. Es ging nichts verloren. Versuchen Sie es erneut.`,
  },
  'no-roles': {
    title: 'Noch keine AWS-Rollen',
    detail:
      'Sie sind angemeldet, aber Ihre Firma hat Ihnen keine AWS-Rollen zugewiesen. Bitten Sie Ihre IT um Zugriff und melden Sie sich dann erneut an.',
  },
  'identity-center-role': {
    title: role => `Für ${role} brauchen Sie das AWS-Zugriffsportal`,
    detail:
      'Diese Rolle gehört zu IAM Identity Center und ist nicht über SAML verwendbar. Fügen Sie das AWS-Zugriffsportal Ihrer Firma hinzu, um sie zu verwenden.',
  },
  'portal-refused': {
    title: host => `${host} hat die Anmeldung abgelehnt`,
    denied: 'Die Anfrage wurde nicht genehmigt. Melden Sie sich erneut an und wählen Sie „Zugriff erlauben“.',
    'code-expired': 'Der Code ist abgelaufen. Melden Sie sich erneut an, um einen neuen zu erhalten.',
    throttled: 'AWS erhält zu viele Anfragen. Versuchen Sie es gleich noch einmal.',
    other: code =>
      `AWS hat mit ${code} geantwortet. Versuchen Sie es noch einmal. Wenn es weiterhin passiert, fragen Sie die IT.`,
  },
  'portal-region': {
    title: host => `Die Region von ${host} wird benötigt`,
    wrongTitle: (host, region) => `${host} ist nicht in ${region}`,
    unknown: 'Wählen Sie die Region des IAM Identity Center Ihrer Firma. Ihre IT kennt sie.',
    wrong: 'Wählen Sie eine andere Region. Ihre IT kennt die richtige.',
  },
  'role-not-offered': {
    title: role => `${role} wird nicht mehr angeboten`,
    detail:
      'Ihre Firma bietet diese Rolle bei der Anmeldung nicht mehr an. Fragen Sie Ihre IT, wenn Sie sie noch brauchen.',
  },
} satisfies Partial<Text['failures']>;
