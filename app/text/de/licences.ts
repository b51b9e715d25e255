import type { Text } from '../en/en.ts';

export const licences: Text['licences'] = {
  title: 'Lizenzen',
  lead: 'In Mai steckt die Arbeit anderer, die sie unter diesen Lizenzen allen überlassen. Mai selbst steht unter der Apache License 2.0.',
  words: licence => `Lizenz: ${licence}`,
};
