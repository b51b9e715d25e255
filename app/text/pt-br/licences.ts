import type { Text } from '../en/en.ts';

export const licences: Text['licences'] = {
  title: 'Licenças',
  lead: 'O Mai é feito com o trabalho de outras pessoas, que permitem a todos usá-lo sob estas licenças. O próprio Mai está sob a Licença Apache 2.0.',
  words: licence => `Licença: ${licence}`,
};
