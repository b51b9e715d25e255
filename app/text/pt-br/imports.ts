import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

export const imports: Text['imports'] = {
  title: 'Encontrado neste computador',
  lead: 'Outras ferramentas neste computador sabem como você faz login. O Mai aproveita o que você escolher; os arquivos delas ficam como estão.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool, path) => `De ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role}, por ${host}`),
  isDefault: '(o padrão dela)',
  skipped: (name, reason) => `Não é possível aproveitar ${name}: ${reason}`,
  reasons: {
    'no-address': 'não há endereço de login.',
    'bad-address': 'o Mai não pode abrir o endereço de login.',
  },
  choice: 'O que aproveitar',
  offer: tools => `Aproveitar de ${list('pt-BR', tools)}…`,
  take: count => `Aproveitar ${number('pt-BR', count)}`,
  leave: 'Agora não',
};
