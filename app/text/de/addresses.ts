import type { Text } from '../en/en.ts';

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
  useCorrected: 'Diese Adresse verwenden',
  wrongPage: {
    'entra-tiles':
      'Das ist die Seite mit den Kacheln von Microsoft. Öffnen Sie sie, klicken Sie mit der rechten Maustaste auf die AWS-Kachel, wählen Sie „Link kopieren“ und fügen Sie ihn hier ein. Die IT kennt ihn als „Benutzerzugriffs-URL“.',
    'entra-midway':
      'Diese Adresse gehört zu einer einzelnen laufenden Anmeldung und funktioniert nicht noch einmal. Fügen Sie stattdessen den Link der AWS-Kachel auf myapps.microsoft.com ein.',
    'okta-dashboard':
      'Das ist die Seite mit den Apps von Okta. Klicken Sie dort mit der rechten Maustaste auf die AWS-App, wählen Sie „Link kopieren“ und fügen Sie ihn hier ein.',
    'okta-admin':
      'Das ist die Seite von Okta für Administratoren. Fügen Sie stattdessen den Einbettungslink der App ein, über den man zu AWS kommt.',
    'okta-midway':
      'Diese Adresse gehört zu einer einzelnen laufenden Anmeldung. Klicken Sie auf Ihrer Okta-Seite mit der rechten Maustaste auf die AWS-App, wählen Sie „Link kopieren“ und fügen Sie ihn hier ein.',
    'google-apps':
      'Das ist eine Seite von Google, aber nicht die der AWS-App. Öffnen Sie die neun Punkte, klicken Sie mit der rechten Maustaste auf die AWS-App, wählen Sie „Link kopieren“ und fügen Sie ihn hier ein.',
    'google-incomplete':
      'In dieser Adresse fehlt, für welche App sie ist. Sie sollte „initsso“ mit „idpid“ und „spid“ enthalten; die IT findet sie in der Google-Admin-Konsole.',
    'keycloak-realm':
      'Das ist das Keycloak Ihrer Firma, aber nicht die Seite für AWS. Diese endet auf „/protocol/saml/clients/“ und einen Namen. Fragen Sie Ihre IT-Abteilung danach.',
    'onelogin-portal':
      'Das ist die Seite mit den Apps von OneLogin. Klicken Sie dort mit der rechten Maustaste auf die AWS-App, wählen Sie „Link kopieren“ und fügen Sie ihn hier ein.',
  },
};
