import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

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
