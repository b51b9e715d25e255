import type { Text } from '../en/en.ts';

export const licences: Text['licences'] = {
  title: 'Licences',
  lead: 'Mai est bâti sur le travail d’autres personnes, que chacun peut utiliser sous ces licences. Mai lui-même est sous licence Apache 2.0.',
  words: licence => `Licence : ${licence}`,
};
