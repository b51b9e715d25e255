import type { Text } from '../en/en.ts';
import { list, number } from '../grammar.ts';

export const imports: Text['imports'] = {
  title: 'Encontrado en este equipo',
  lead: 'Otras herramientas de este equipo saben cómo inicias sesión. Mai toma lo que elijas; sus archivos se quedan como están.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool, path) => `De ${tool} (${path})`,
  about: (host, role) => (role === '' ? host : `${role}, por ${host}`),
  isDefault: '(su valor predeterminado)',
  skipped: (name, reason) => `No se puede tomar ${name}: ${reason}`,
  reasons: {
    'no-address': 'no tiene dirección de inicio de sesión.',
    'bad-address': 'Mai no puede abrir su dirección de inicio de sesión.',
  },
  choice: 'Qué tomar',
  offer: tools => `Tomar de ${list('es', tools)}…`,
  take: count => `Tomar ${number('es', count)}`,
  leave: 'Ahora no',
};
