import type { Text } from '../en/en.ts';
import { fileFailures, keyFailures } from './credential-failures.ts';
import { signInFailures } from './sign-in-failures.ts';

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
    reserved: 'Mit „Als Standard verwenden“ erhält eine Rolle das Profil „default“.',
    taken: 'Eine andere Rolle schreibt schon in dieses Profil.',
  },
  'not-a-region': { title: 'Das ist keine AWS-Region', detail: 'Eine Region sieht aus wie eu-central-1.' },
  'region-elsewhere': {
    title: 'Diese Region liegt in einem anderen Teil von AWS',
    detail: (role, example) => `${role} funktioniert nur in Regionen wie ${example}. Wählen Sie eine davon.`,
  },
  'not-a-console-page': {
    title: 'Das ist keine Seite der AWS-Konsole',
    malformed: example => `Eine Adresse sieht aus wie ${example}.`,
    host: example => `Fügen Sie eine Adresse aus der AWS-Konsole ein, zum Beispiel ${example}.`,
    partition: example =>
      `Diese Konsole gehört zu einer anderen AWS-Partition. Die Adressen dieser Rolle sehen aus wie ${example}.`,
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
  ...signInFailures,
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
    defaultBrowser: 'Standardbrowser verwenden',
    dismiss: 'OK',
  },
  ...fileFailures,
};
