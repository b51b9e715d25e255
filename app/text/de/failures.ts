import type { Text } from '../en/en.ts';
import { fileFailures, keyFailures } from './credential-failures.ts';
import { rotationFailures } from './key-rotation.ts';
import { signInFailures } from './sign-in-failures.ts';
import { updateFailures } from './updates.ts';

export const failures: Text['failures'] = {
  'not-an-address': {
    title: 'Das ist keine Anmeldeadresse',
    empty: 'Fügen Sie die AWS-Anmeldeadresse von Ihrer IT ein.',
    malformed: 'Geben Sie eine Webadresse ein, zum Beispiel sso.example.com/aws.',
    'not-https':
      'Die Anmeldung ist nur über eine verschlüsselte Verbindung möglich. Die Adresse muss mit https:// beginnen.',
    'has-password':
      'Die Adresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie diesen Teil. Sie geben ihn auf der Seite Ihrer Firma ein.',
    'console-address':
      'Das ist eine Seite der AWS-Konsole. Verwenden Sie die Anmeldeseite Ihrer Firma oder ihr AWS-Zugriffsportal.',
  },
  'invalid-profile-name': {
    title: 'Dieser Profilname ist nicht zulässig',
    empty: 'Geben Sie einen Profilnamen ein.',
    'too-long': 'Ein Profilname darf höchstens 128 Zeichen haben.',
    character: 'Ein Profilname darf nur Buchstaben, Ziffern und _ - . / % @ : + enthalten.',
    reserved: 'Um einer Rolle das Profil „default“ zu geben, wählen Sie „Als Standard“.',
    taken: 'Eine andere Rolle verwendet dieses Profil bereits.',
  },
  'not-a-region': { title: 'Das ist keine AWS-Region', detail: 'Eine Region sieht aus wie eu-central-1.' },
  'region-elsewhere': {
    title: 'Diese Region gehört zu einem anderen Teil von AWS',
    detail: (role, example) => `${role} funktioniert nur in Regionen wie ${example}. Wählen Sie eine davon.`,
  },
  'not-a-console-page': {
    title: 'Das ist keine Seite der AWS-Konsole',
    malformed: example => `Eine Adresse sieht aus wie ${example}.`,
    host: example => `Fügen Sie eine Adresse aus der AWS-Konsole ein, zum Beispiel ${example}.`,
    partition: example =>
      `Diese Konsole gehört zu einem anderen Teil von AWS. Die Adressen dieser Rolle sehen aus wie ${example}.`,
  },
  'not-a-target-role': {
    title: 'Diese Rolle kann nicht verwendet werden',
    account: 'Eine Konto-ID hat 12 Ziffern.',
    role: 'Ein Rollenname darf nur Buchstaben, Ziffern und + = . @ _ - enthalten. Ein Pfad davor ist möglich, wie in teams/Developer.',
    partition:
      'Sie gehört zu einem anderen Teil von AWS (China, GovCloud, European Sovereign Cloud). Ihre Rollen gelten dort nicht.',
    'identity-center':
      'Diese Rolle gehört zu IAM Identity Center. Sie können sie nur über das AWS-Zugriffsportal verwenden.',
    known: 'Sie haben diese Rolle bereits.',
  },
  'not-an-external-id': {
    title: 'Das ist keine externe ID',
    detail: 'Eine externe ID hat 2 bis 1.224 Zeichen: Buchstaben, Ziffern und + = , . @ : / - _, ohne Leerzeichen.',
  },
  ...signInFailures,
  ...keyFailures,
  ...rotationFailures,
  ...updateFailures,
  'production-unconfirmed': {
    title: account => `${account} ist ein Produktionskonto`,
    detail: role => `Produktionsrollen müssen Sie bestätigen. ${role} wurde noch nicht gestartet.`,
  },
  'not-a-template': {
    title: 'Dieses Muster ist ungültig',
    empty: 'Geben Sie ein Muster mit {role} ein.',
    'too-long': 'Ein Muster darf höchstens 200 Zeichen haben.',
    unclosed: 'Zu jeder { gehört eine }.',
    'no-role': 'Fügen Sie {role} oder {role-tail} hinzu. Sonst hätten alle Rollen eines Kontos denselben Namen.',
    'unknown-placeholder': name =>
      `{${name}} ist kein Platzhalter. Möglich sind {account}, {account-tail}, {account-id}, {role}, {role-tail} und {company}.`,
    character: character =>
      `Ein Profilname darf „${character}“ nicht enthalten. Erlaubt sind Buchstaben, Ziffern und _ - . / % @ : +.`,
  },
  'save-failed': { title: 'Die Datei konnte nicht gespeichert werden' },
  'token-cache-unwritable': {
    title: 'Die AWS CLI konnte nicht angemeldet werden',
    detail: (path, reason) => `${path}: ${reason}`,
  },
  'shortcut-unavailable': {
    title: 'Dieses Tastenkürzel ist nicht verfügbar',
    taken: 'Ein anderes Programm oder das System verwendet es. Wählen Sie ein anderes.',
    wayland:
      'Diese Desktopumgebung (Wayland) erlaubt keine globalen Tastenkürzel. Legen Sie in den Tastatureinstellungen des Systems ein Tastenkürzel für den Befehl „mai“ an. Er öffnet das Fenster von Mai.',
  },
  'open-at-login-refused': { title: 'Das System hat diese Änderung nicht erlaubt' },
  'not-settings': {
    title: name => `${name} ist keine Einstellungsdatei von Mai`,
    detail:
      'Vielleicht ist es eine andere Datei, sie stammt aus einer anderen Version oder wurde von Hand geändert. Es wurde nichts importiert.',
  },
  'offer-changed': {
    title: 'Der Inhalt hat sich geändert',
    detail: 'Prüfen Sie ihn erneut, bevor Sie ihn verwenden.',
  },
  'forget-incomplete': {
    title: 'Es konnten nicht alle Daten gelöscht werden',
    detail: fault =>
      `${fault} Ihre Anmeldeinformationen wurden bereits aus den AWS-Dateien entfernt. Versuchen Sie es erneut.`,
  },
  'too-many-companies': {
    title: 'Keine weitere Firma möglich',
    detail: 'Das Limit von 100 Firmen ist erreicht. Entfernen Sie in den Einstellungen eine Firma.',
  },
  'unknown-link': {
    title: 'Dieser Link kann nicht geöffnet werden',
    detail:
      'Mai-Links können nur eine Firmenkonfiguration öffnen. Fragen Sie die Person, die Ihnen den Link gegeben hat.',
  },
  'policy-broken': {
    title: 'Die Firmenkonfiguration auf diesem Computer ist nicht verwendbar',
    detail: problems => `${problems} Informieren Sie Ihre IT.`,
  },
  'company-retired': {
    title: name => `Sie können ${name} nicht mehr verwenden`,
    detail: (company, why) =>
      why === ''
        ? `${company} lässt auf diesem Computer nur bestimmte Firmen zu.`
        : `${company} lässt auf diesem Computer nur bestimmte Firmen zu: ${why}`,
    hint: 'Sie sind dort abgemeldet, und die Anmeldeinformationen wurden aus Ihren AWS-Dateien entfernt. Sie können die Firma in den Einstellungen entfernen.',
  },
  'company-withdrawn': {
    title: name => `${name} wurde entfernt`,
    detail: (company, why) =>
      why === '' ? `${company} hat sie zurückgezogen.` : `${company} hat sie zurückgezogen: ${why}`,
    hint: 'Sie sind dort abgemeldet, und die Anmeldeinformationen wurden aus Ihren AWS-Dateien entfernt.',
  },
  'company-moved': {
    title: name => `${name} hat eine neue Anmeldeseite`,
    detail:
      'Von der alten sind Sie abgemeldet. Rolleneinstellungen und Favoriten bleiben erhalten. Melden Sie sich erneut an.',
  },
  'setup-changed': {
    title: company => `Die Konfiguration von ${company} hat sich geändert`,
    detail: 'Sie wurde geändert, seit Sie sie übernommen haben. Prüfen Sie die Änderungen, bevor sie gelten.',
  },
  'setup-unaccepted': {
    title: company => `Die Konfiguration von ${company} gilt nicht mehr`,
    detail:
      'Sie ist mit keinem Schlüssel signiert, der in der Richtlinie dieses Computers steht. Bitten Sie Ihre IT um eine neu signierte. Die alte können Sie in den Einstellungen entfernen.',
  },
  locked: {
    title: company => `Von ${company} festgelegt`,
    detail: 'Sie können diese Einstellung hier nicht ändern. Fragen Sie Ihre IT.',
  },
  'not-found': {
    title: 'Nicht mehr verfügbar',
    detail: 'Die angeklickte Firma oder Rolle gibt es nicht mehr.',
  },
  'bad-message': {
    title: 'Interner Fehler in Mai',
    detail: 'Ein Fenster hat etwas angefordert, das es nicht gibt. Bitte melden Sie das.',
  },
  unexpected: {
    title: 'Ein unerwarteter Fehler ist aufgetreten',
    detail: reference =>
      `Mai läuft weiter. Wenn der Fehler wieder auftritt, melden Sie ihn mit der Referenz ${reference}.`,
  },
  remedies: {
    signIn: 'Anmelden',
    enterPassword: 'Passwort eingeben …',
    tryAgain: 'Erneut versuchen',
    startAgain: 'Rolle erneut starten',
    useAnyway: 'Ersetzen',
    removeCompany: 'Firma entfernen',
    copyTrustPolicy: 'Vertrauensrichtlinie kopieren',
    confirmed: 'Starten',
    reviewAccounts: 'Konten prüfen …',
    reviewSetup: 'Änderungen prüfen …',
    addPortal: 'Zugriffsportal hinzufügen …',
    chooseRegion: 'Region auswählen …',
    defaultBrowser: 'Standardbrowser verwenden',
    signInWith: browser => `Mit ${browser} anmelden`,
    maiWindow: 'Fenster von Mai verwenden',
    dismiss: 'OK',
  },
  ...fileFailures,
};
