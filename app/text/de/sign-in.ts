import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

export const addresses: Text['addresses'] = {
  products: {
    entra: 'Microsoft Entra',
    okta: 'Okta',
    google: 'Google',
    keycloak: 'Keycloak',
    adfs: 'AD FS',
    ping: 'Ping Identity',
    onelogin: 'OneLogin',
    shibboleth: 'Shibboleth',
    jumpcloud: 'JumpCloud',
  },
  accessPortal: 'Das ist ein AWS-Zugriffsportal. Sie melden sich im Browser an.',
  ready: product => `Mit dieser Adresse von ${product} können Sie sich bei AWS anmelden.`,
  corrected: (product, address) => `Diese Seite von ${product} öffnet AWS nicht. Meinten Sie ${address}?`,
  portal: product => `Das ist Ihre App-Übersicht von ${product}. Melden Sie sich dort an und klicken Sie auf AWS.`,
  useCorrected: 'Diese Adresse verwenden',
  wrongPage: {
    'google-incomplete':
      'In dieser Adresse fehlt die App. Sie sollte „initsso“, „idpid“ und „spid“ enthalten. Ihre IT findet sie in der Google Admin-Konsole.',
    'keycloak-realm':
      'Das ist das Keycloak Ihrer Firma, aber nicht die AWS-Seite. Deren Adresse endet auf „/protocol/saml/clients/“ und einen Namen. Fragen Sie Ihre IT danach.',
  },
};

export const passwords: Text['passwords'] = {
  user: 'Benutzername',
  password: 'Passwort',
  fill: {
    offerTitle: 'Passwort automatisch ausfüllen?',
    offer: host => `Nur auf ${host}, einmal pro Anmeldung. Es wird im Schlüsselbund dieses Computers gespeichert.`,
    offerAgain: host => `${host} hat das gespeicherte Passwort abgelehnt. Mai hat es gelöscht.`,
    offerYes: 'Passwort speichern …',
    offerNo: 'Nein, danke',
    title: company => `Passwort für ${company}`,
    lead: host =>
      `Mai füllt es nur auf ${host} aus, einmal pro Anmeldung. Es wird im Schlüsselbund dieses Computers gespeichert.`,
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    setup: 'Passwort speichern …',
    setupFor: company => `Passwort speichern … (für ${company})`,
    forget: 'Gespeichertes Passwort löschen',
    forgetFor: company => `Gespeichertes Passwort löschen (für ${company})`,
    isOn: user => `Das Passwort von ${user} wird automatisch ausgefüllt.`,
    noKeychain: 'Dieser Computer hat keinen Schlüsselbund. Daher kann Mai kein Passwort speichern.',
  },
  proxy: {
    title: 'Ihr Netzwerk verlangt eine Anmeldung',
    lead: proxy =>
      `Der Proxy ${proxy} verlangt Benutzername und Passwort. Wenn Sie sie nicht kennen, fragen Sie Ihre IT.`,
    realm: realm => `Der Proxy nennt sich „${realm}“.`,
    unencrypted: 'Das Passwort wird unverschlüsselt gesendet. Andere in diesem Netzwerk können es lesen.',
    changed: 'Der Proxy oder das Netzwerk hat sich geändert. Das gespeicherte Passwort wurde daher nicht gesendet.',
    refused: 'Benutzername oder Passwort ist falsch. Versuchen Sie es erneut.',
    keep: 'Passwort speichern',
    keepHint: 'Im Schlüsselbund dieses Computers. Andernfalls fragt Mai nach jedem Start erneut.',
    submit: 'Weiter',
    submitting: 'Einen Moment …',
    cancel: 'Abbrechen',
  },
};

export const imports: Text['imports'] = {
  title: 'Auf diesem Computer gefunden',
  lead: 'Andere Tools auf diesem Computer enthalten Ihre Anmeldeeinstellungen. Mai importiert nur Ihre Auswahl. Die Dateien der Tools bleiben unverändert.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login', 'aws-config': 'AWS CLI' },
  from: (tool, path) => `Aus ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role} bei ${host}`),
  isDefault: '(Standard)',
  skipped: (name, reason) => `${name} kann nicht importiert werden: ${reason}`,
  reasons: {
    'no-address': 'Die Anmeldeadresse fehlt.',
    'bad-address': 'Die Anmeldeadresse ist ungültig.',
  },
  choice: 'Was soll importiert werden?',
  offer: tools => `Aus ${list('de', tools)} importieren …`,
  take: count => `${number('de', count)} importieren`,
  leave: 'Nicht jetzt',
};

export const findAddress: Text['findAddress'] = {
  open: 'Wo finde ich sie?',
  ways: {
    portal: {
      name: 'AWS-Zugriffsportal',
      how: 'Geben Sie seine Adresse ein, zum Beispiel acme.awsapps.com/start.',
    },
    okta: {
      name: 'Okta',
      how: 'Geben Sie Ihre Okta-Adresse ein, zum Beispiel acme.okta.com. Klicken Sie dort auf AWS.',
    },
    entra: { name: 'Microsoft Meine Apps', how: 'Geben Sie myapps.microsoft.com ein. Klicken Sie dort auf AWS.' },
    google: { name: 'Google', how: 'Geben Sie mail.google.com ein. Klicken Sie hinter den neun Punkten auf AWS.' },
  },
  other: 'Etwas anderes? Ihre IT kennt die Adresse.',
  ask: 'Nachricht an die IT kopieren',
  asked: 'Kopiert. Fügen Sie sie in eine E-Mail oder einen Chat ein.',
  request:
    'Hallo, ich möchte mich mit Mai bei AWS anmelden. Könnten Sie mir bitte unsere AWS-Anmeldeadresse schicken? Gemeint ist die URL unseres AWS-Zugriffsportals (IAM Identity Center) mit seiner Region oder sonst die IdP-initiierte SSO-URL: in Okta der Einbettungslink der App, in Microsoft Entra die Benutzerzugriffs-URL, in Google die initsso-Adresse. Eine Firmenkonfigurationsdatei für Mai geht auch. Vielen Dank!',
};

export const welcome: Text['welcome'] = {
  title: 'Willkommen bei Mai',
  lead: 'Mit dem Firmenkonto anmelden, auf eine Rolle klicken, und schon funktionieren Ihre AWS-Tools.',
  addressLabel: 'AWS-Anmeldeadresse Ihrer Firma',
  addressHint:
    'Das AWS-Zugriffsportal, der Link hinter AWS in der App-Übersicht Ihrer Firma oder die App-Übersicht selbst.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Anmelden',
  submitting: 'Anmeldeseite Ihrer Firma wird geöffnet …',
  privacy: 'Ihr Passwort geben Sie auf der Seite Ihrer Firma ein.',
};

export const signIn: Text['signIn'] = {
  signIn: 'Anmelden',
  signInTo: company => `Bei ${company} anmelden`,
  hint: 'Melden Sie sich an, um Ihre Konten und Rollen zu sehen.',
  running: company => `Anmeldung bei ${company} läuft …`,
  windowHint: 'Melden Sie sich im geöffneten Fenster an. Der Rest läuft automatisch.',
  silentHint: 'Das dauert einen Moment.',
  noCookies:
    'Auf diesem Computer wurde kein Schlüsselbund gefunden. Nach jedem Start von Mai ist eine erneute Anmeldung nötig.',
  cancel: 'Abbrechen',
  cancelAt: company => `Anmeldung bei ${company} abbrechen`,
};

export const companyName: Text['companyName'] = {
  signOutQuestion: company => `Von ${company} abmelden? Die aktiven Rollen werden beendet.`,
  unnamed: 'Meine Firma',
  rename: 'Umbenennen …',
  renameOf: company => `${company} umbenennen …`,
  label: 'Name der Firma',
  hint: 'Leer lassen für den Namen aus der Anmeldeadresse.',
};

export const addCompany: Text['addCompany'] = {
  title: 'Weitere Firma hinzufügen',
  lead: 'Die Konten und Rollen dieser Firma kommen zu Ihren vorhandenen hinzu.',
  back: 'Zurück',
};

export const signInWindow: Text['signInWindow'] = {
  title: host => `${host} – Anmelden`,
};

export const securityKey: Text['securityKey'] = {
  question: site => `Wählen Sie das Konto auf dem Sicherheitsschlüssel für ${site}`,
  none: 'Keines davon',
};

export const clientCertificate: Text['clientCertificate'] = {
  question: host => `Zertifikat für ${host} auswählen`,
  choice: (subject, issuer) => `${subject} (ausgestellt von ${issuer})`,
  none: 'Kein Zertifikat',
};

export const signInWith: Text['signInWith'] = {
  label: company => `Anmelden bei ${company} mit`,
  hint: 'Ihr eigener Browser kann Passkeys und die Geräteprüfung Ihrer Firma verwenden. Er öffnet sich mit einem eigenen Profil.',
  chosen: place => `Anmelden mit: ${place}`,
  maiWindow: 'Fenster von Mai',
};
