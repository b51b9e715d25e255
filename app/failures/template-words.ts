import type { TemplateFault } from '../domain/failures/input-failure.ts';
import type { Text } from '../text/en/en.ts';

/** What is wrong with a pattern for profile names. */
export function templateWords(fault: TemplateFault, words: Text['failures']['not-a-template']): string {
  switch (fault.kind) {
    case 'unknown-placeholder':
      return words['unknown-placeholder'](fault.name);
    case 'character':
      return words.character(fault.character);
    default:
      return words[fault.kind];
  }
}
