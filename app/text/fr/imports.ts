import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

export const imports: Text['imports'] = {
  title: 'Trouvé sur cet ordinateur',
  lead: 'D’autres outils de cet ordinateur savent comment vous vous connectez. Mai reprend ce que vous choisissez ; leurs fichiers restent tels quels.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool, path) => `De ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role}, par ${host}`),
  isDefault: '(sa valeur par défaut)',
  skipped: (name, reason) => `Impossible de reprendre ${name} : ${reason}`,
  reasons: {
    'no-address': 'l’adresse de connexion manque.',
    'bad-address': 'Mai ne peut pas ouvrir cette adresse de connexion.',
  },
  choice: 'Ce qu’il faut reprendre',
  offer: tools => `Reprendre de ${list('fr', tools)}…`,
  take: count => `Reprendre (${number('fr', count)})`,
  leave: 'Pas maintenant',
};
