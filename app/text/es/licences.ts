import type { Text } from '../en/en.ts';

export const licences: Text['licences'] = {
  title: 'Licencias',
  lead: 'Mai se apoya en el trabajo de otras personas, que permiten a todo el mundo usarlo con estas licencias. Mai tiene la licencia Apache 2.0.',
  words: licence => `Licencia: ${licence}`,
};
