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
  ready: product => `Das ist eine Adresse von ${product}, die zu AWS führen kann.`,
  corrected: (product, address) => `Diese Seite von ${product} führt nicht von selbst zu AWS. Meinten Sie ${address}?`,
  portal: product => `Das ist eine App-Übersicht von ${product}. Melden Sie sich dort an und klicken Sie dann auf AWS.`,
  useCorrected: 'Diese Adresse verwenden',
  wrongPage: {
    'google-incomplete':
      'In dieser Adresse fehlt, für welche App sie ist. Sie sollte „initsso“ mit „idpid“ und „spid“ enthalten; die IT findet sie in der Google-Admin-Konsole.',
    'keycloak-realm':
      'Das ist das Keycloak Ihrer Firma, aber nicht die Seite für AWS. Diese endet auf „/protocol/saml/clients/“ und einen Namen. Fragen Sie Ihre IT-Abteilung danach.',
  },
};

export const passwords: Text['passwords'] = {
  user: 'Benutzername',
  password: 'Passwort',
  fill: {
    offerTitle: 'Soll Mai Ihr Passwort eingeben?',
    offer: host => `Nur auf ${host}, einmal je Anmeldung, aus dem Schlüsselbund dieses Computers.`,
    offerAgain: host => `${host} hat das gespeicherte nicht angenommen, und Mai hat es vergessen.`,
    offerYes: 'Einrichten …',
    offerNo: 'Nein, danke',
    title: company => `Passwort für ${company}`,
    lead: host =>
      `Mai gibt es auf ${host} ein und nirgends sonst, einmal je Anmeldung. Es bleibt im Schlüsselbund dieses Computers.`,
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    setup: 'Passwort …',
    setupFor: company => `Passwort … für ${company}`,
    forget: 'Passwort vergessen',
    forgetFor: company => `Passwort für ${company} vergessen`,
    isOn: user => `Mai gibt das Passwort von ${user} ein.`,
    noKeychain: 'Dieser Computer hat keinen Schlüsselbund, deshalb bewahrt Mai kein Passwort auf.',
  },
  proxy: {
    title: 'Ihr Netz will ein Passwort',
    lead: proxy =>
      `Der Proxy ${proxy} lässt ohne Passwort niemanden durch. Fragen Sie Ihre IT-Abteilung, wenn Sie es nicht kennen.`,
    realm: realm => `Er nennt sich „${realm}“.`,
    unencrypted: 'Das Passwort wird unverschlüsselt gesendet: Andere in diesem Netz können es lesen.',
    changed: 'Das gespeicherte Passwort wurde nicht gesendet: Der Proxy oder das Netz hat sich geändert.',
    refused: 'Der Proxy hat das nicht angenommen. Prüfen Sie beides und versuchen Sie es noch einmal.',
    keep: 'Aufbewahren',
    keepHint: 'Im Schlüsselbund dieses Computers. Sonst fragt Mai nach dem nächsten Start wieder.',
    submit: 'Weiter',
    submitting: 'Es geht weiter …',
    cancel: 'Abbrechen',
  },
};

export const imports: Text['imports'] = {
  title: 'Auf diesem Computer gefunden',
  lead: 'Andere Werkzeuge auf diesem Computer wissen, wie Sie sich anmelden. Mai übernimmt, was Sie auswählen; deren Dateien bleiben, wie sie sind.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool, path) => `Aus ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role}, über ${host}`),
  isDefault: '(dort der Standard)',
  skipped: (name, reason) => `${name} kann nicht übernommen werden: ${reason}`,
  reasons: {
    'no-address': 'Die Anmeldeadresse fehlt.',
    'bad-address': 'Die Anmeldeadresse ist keine, die Mai öffnen darf.',
  },
  choice: 'Was übernommen wird',
  offer: tools => `Aus ${list('de', tools)} übernehmen …`,
  take: count => `${number('de', count)} übernehmen`,
  leave: 'Nicht jetzt',
};

export const findAddress: Text['findAddress'] = {
  open: 'Wo finde ich sie?',
  ways: {
    okta: {
      name: 'Okta',
      how: 'Geben Sie Ihre Okta-Adresse ein, zum Beispiel acme.okta.com. Klicken Sie dort auf AWS.',
    },
    entra: { name: 'Microsoft Meine Apps', how: 'Geben Sie myapps.microsoft.com ein. Klicken Sie dort auf AWS.' },
    google: { name: 'Google', how: 'Geben Sie mail.google.com ein. Klicken Sie unter den neun Punkten auf AWS.' },
  },
  other: 'Etwas anderes? Ihre IT-Abteilung kennt die Adresse.',
  ask: 'Nachricht an die IT kopieren',
  asked: 'Kopiert. Fügen Sie sie in eine E-Mail oder einen Chat ein.',
  request:
    'Hallo, ich möchte mich mit Mai bei AWS anmelden. Könnten Sie mir bitte unsere AWS-Anmeldeadresse schicken? Gemeint ist die IdP-initiierte SSO-URL: in Okta der Einbettungslink der App, in Microsoft Entra die Benutzerzugriffs-URL, in Google die initsso-Adresse. Eine Einrichtungsdatei für Mai geht auch. Vielen Dank!',
};

export const welcome: Text['welcome'] = {
  title: 'Willkommen bei Mai',
  lead: 'Melden Sie sich mit Ihrem Firmenkonto an und klicken Sie auf eine Rolle: Dann funktioniert jedes AWS-Werkzeug auf diesem Computer.',
  addressLabel: 'AWS-Anmeldeadresse Ihrer Firma',
  addressHint: 'Der Link hinter AWS in der App-Übersicht Ihrer Firma, oder die App-Übersicht selbst.',
  addressPlaceholder: 'sso.example.com/aws',
  submit: 'Anmelden',
  submitting: 'Die Seite Ihrer Firma wird geöffnet …',
  privacy: 'Ihr Passwort geben Sie auf der Seite Ihrer Firma ein.',
};

export const signIn: Text['signIn'] = {
  signIn: 'Anmelden',
  signInTo: company => `Bei ${company} anmelden`,
  hint: 'Hier erscheinen Ihre Konten und Rollen.',
  running: company => `Anmeldung bei ${company} läuft …`,
  windowHint: 'Schließen Sie die Anmeldung im geöffneten Fenster ab. Mai macht dann von selbst weiter.',
  silentHint: 'Das dauert einen Moment.',
  noCookies:
    'Mai hat auf diesem Computer keinen Schlüsselbund gefunden und bewahrt deshalb keine Cookies auf: Nach jedem Neustart von Mai melden Sie sich erneut an.',
  cancel: 'Abbrechen',
  cancelAt: company => `Anmeldung bei ${company} abbrechen`,
};

export const companyName: Text['companyName'] = {
  signOutQuestion: company => `Von ${company} abmelden? Die aktiven Rollen werden gestoppt.`,
  unnamed: 'Meine Firma',
  rename: 'Umbenennen …',
  renameOf: company => `${company} umbenennen …`,
  label: 'Name der Firma',
  hint: 'Leer lassen, um den Namen aus der Anmeldeadresse zu verwenden.',
};

export const addCompany: Text['addCompany'] = {
  title: 'Weitere Firma hinzufügen',
  lead: 'Ihre Konten und Rollen kommen zu denen hinzu, die Sie schon haben.',
  back: 'Zurück',
};

export const signInWindow: Text['signInWindow'] = {
  title: host => `${host} – Anmelden`,
};

export const clientCertificate: Text['clientCertificate'] = {
  question: host => `Welches Zertifikat darf ${host} haben?`,
  choice: (subject, issuer) => `${subject} (von ${issuer})`,
  none: 'Keines',
};
