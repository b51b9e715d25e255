import type { Text } from '../en/en.ts';
import { fileFailures } from './file-failures.ts';
import { keyFailures } from './key-failures.ts';

export const failures: Text['failures'] = {
  'not-an-address': {
    title: 'Das ist keine Anmeldeadresse',
    empty: 'Fügen Sie die Adresse ein, die Sie von Ihrer IT-Abteilung für AWS bekommen haben.',
    malformed: 'Mai kann das nicht als Webadresse lesen. Sie sollte aussehen wie sso.example.com/aws.',
    'not-https': 'Mai meldet sich nur über eine geschützte Verbindung an. Die Adresse muss mit https:// beginnen.',
    'has-password':
      'Die Adresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie diesen Teil; Sie geben ihn auf der Seite Ihrer Firma ein.',
    'console-address':
      'Das ist eine Adresse von AWS selbst. Mai braucht die Seite Ihrer Firma, auf der Sie sich anmelden, bevor AWS sich öffnet.',
    'access-portal':
      'Das ist ein AWS-Zugriffsportal (IAM Identity Center). Mai funktioniert mit Firmen, die sich über SAML bei AWS anmelden. Fragen Sie Ihre IT-Abteilung nach dieser Adresse.',
  },
  'invalid-profile-name': {
    title: 'Dieser Profilname geht nicht',
    empty: 'Ein Profil braucht einen Namen.',
    'too-long': 'Ein Profilname darf höchstens 128 Zeichen haben.',
    character: 'AWS-Werkzeuge lesen in einem Profilnamen nur Buchstaben, Ziffern und _ - . / % @ : +.',
    reserved: 'Das Profil „default“ bekommt eine Rolle durch „Als Standard verwenden“.',
    taken: 'Eine andere Rolle schreibt schon in dieses Profil.',
  },
  'not-a-region': { title: 'Das ist keine AWS-Region', detail: 'Eine Region sieht aus wie eu-central-1.' },
  'region-elsewhere': {
    title: 'Diese Region liegt in einem anderen Teil von AWS',
    detail: (role, example) => `${role} funktioniert nur in Regionen wie ${example}. Wählen Sie eine davon.`,
  },
  'not-a-target-role': {
    title: 'Diese Rolle kann Mai nicht erreichen',
    account: 'Ein Konto hat eine Nummer aus 12 Ziffern.',
    role: 'Ein Rollenname besteht nur aus Buchstaben, Ziffern und + = . @ _ -, eventuell mit einem Pfad davor wie in teams/Developer.',
    partition:
      'Sie liegt in einem anderen Teil von AWS (China, GovCloud, Europas souveräne Cloud), wo Ihre Schlüssel nichts gelten.',
    'identity-center':
      'Diese Rolle stammt von IAM Identity Center. Ihre Schlüssel gibt es nur über das AWS-Zugriffsportal.',
    known: 'Diese Rolle haben Sie schon.',
  },
  'not-an-external-id': {
    title: 'Das ist keine externe ID',
    detail: 'Eine externe ID hat 2 bis 1.224 Buchstaben, Ziffern und Zeichen aus + = , . @ : / - _, ohne Leerzeichen.',
  },
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
  ...keyFailures,
  'production-unconfirmed': {
    title: account => `${account} ist Produktion`,
    detail: role =>
      `Sie möchten gefragt werden, bevor Sie dort arbeiten. Mai hat noch keine Schlüssel für ${role} abgerufen.`,
  },
  'not-a-template': {
    title: 'Daraus lassen sich keine Namen machen',
    empty: 'Geben Sie etwas mit {role} darin ein.',
    'too-long': 'Eine Vorlage hat höchstens 200 Zeichen.',
    unclosed: 'Jede { braucht ihre }.',
    'no-role': 'Ohne {role} oder {role-tail} hätten alle Rollen eines Kontos denselben Namen.',
    'unknown-placeholder': name =>
      `{${name}} steht für nichts. Es gibt {account}, {account-tail}, {account-id}, {role}, {role-tail} und {company}.`,
    character: character =>
      `AWS-Werkzeuge lesen „${character}“ in einem Profilnamen nicht, nur Buchstaben, Ziffern und _ - . / % @ : +. Lassen Sie es weg.`,
  },
  'save-failed': { title: 'Die Datei konnte nicht gespeichert werden' },
  'shortcut-unavailable': {
    title: 'Diese Tasten sind nicht zu haben',
    taken: 'Ein anderes Programm hat sie, oder das System behält sie für sich. Wählen Sie andere.',
    wayland:
      'Dieser Desktop (Wayland) lässt kein Programm Tasten hören, die anderswo gedrückt werden. Weisen Sie „mai“ in den Tastatureinstellungen des Desktops Tasten zu: Noch einmal gestartet, öffnet Mai sein Fenster.',
  },
  'open-at-login-refused': { title: 'Das System hat Mai das nicht ändern lassen' },
  'not-settings': {
    title: name => `${name} enthält keine Einstellungen von Mai`,
    detail:
      'Vielleicht ist es eine andere Datei, eine aus einer anderen Version oder eine von Hand geänderte. Nichts wurde daraus übernommen.',
  },
  'offer-changed': {
    title: 'Was hier zu sehen ist, hat sich geändert',
    detail: 'Sehen Sie es sich noch einmal an, bevor Sie es verwenden.',
  },
  'forget-incomplete': {
    title: 'Mai konnte nicht alles entfernen',
    detail: fault =>
      `${fault} Ihre Schlüssel stehen schon nicht mehr in den AWS-Dateien. Versuchen Sie es noch einmal.`,
  },
  'too-many-companies': {
    title: 'Mai kennt schon 100 Firmen',
    detail: 'Mehr nimmt es nicht auf. Entfernen Sie in den Einstellungen eine, die Sie nicht brauchen.',
  },
  'unknown-link': {
    title: 'Diesen Link kennt Mai nicht',
    detail:
      'Ein Link zu Mai öffnet eine Einrichtung Ihrer Firma und tut sonst nichts. Fragen Sie die Person, von der Sie ihn haben.',
  },
  'policy-broken': {
    title: 'Die Einrichtung Ihrer Firma auf diesem Computer ist nicht verwendbar',
    detail: problems => `${problems} Sagen Sie Ihrer IT-Abteilung Bescheid.`,
  },
  'company-retired': {
    title: name => `Sie können ${name} nicht mehr verwenden`,
    detail: (company, why) =>
      why === ''
        ? `${company} erlaubt auf diesem Computer nur die Firmen, die die Richtlinie nennt.`
        : `${company} erlaubt auf diesem Computer nur die Firmen, die die Richtlinie nennt: ${why}`,
    hint: 'Sie sind dort abgemeldet, und die Schlüssel sind aus Ihren AWS-Dateien entfernt. Sie können die Firma in den Einstellungen entfernen.',
  },
  'setup-unaccepted': {
    title: company => `Die Einrichtung von ${company} gilt nicht mehr`,
    detail:
      'Sie ist mit keinem Schlüssel signiert, den die Richtlinie dieses Computers nennt. Bitten Sie Ihre IT-Abteilung um die neu signierte und öffnen Sie diese, oder verwenden Sie die alte in den Einstellungen nicht mehr.',
  },
  locked: {
    title: company => `Darüber hat ${company} entschieden`,
    detail: 'Ihre Firma lässt das hier nicht ändern. Fragen Sie Ihre IT-Abteilung.',
  },
  'not-found': {
    title: 'Das gibt es nicht mehr',
    detail: 'Die Firma oder Rolle, auf die Sie geklickt haben, ist nicht mehr da.',
  },
  'bad-message': {
    title: 'Mai hat sich selbst nicht verstanden',
    detail: 'Ein Fenster hat um etwas gebeten, das es nicht gibt. Bitte melden Sie das.',
  },
  unexpected: {
    title: 'Etwas Unerwartetes ist passiert',
    detail: reference => `Mai hat weitergemacht. Wenn es wieder vorkommt, melden Sie es mit der Kennung ${reference}.`,
  },
  remedies: {
    signIn: 'Anmelden',
    enterPassword: 'Passwort eingeben …',
    tryAgain: 'Noch einmal versuchen',
    startAgain: 'Neu starten',
    useAnyway: 'Mai dort schreiben lassen',
    removeCompany: 'Diese Firma entfernen',
    copyTrustPolicy: 'Vertrauensrichtlinie kopieren',
    confirmed: 'Schlüssel abrufen',
    reviewAccounts: 'Konten prüfen …',
    dismiss: 'OK',
  },
  ...fileFailures,
};
