import type { UpdateFailure } from '../domain/failures/update-failure.ts';
import { assertNever } from '../domain/result.ts';
import type { Text } from '../text/en/en.ts';
import type { Remedy } from './remedies.ts';

/** Title, detail and remedies of a failure of an update. */
export function updateWords(
  failure: UpdateFailure,
  again: Remedy | undefined,
  words: Text['failures'],
): readonly [string, string, ...(Remedy | undefined)[]] {
  switch (failure.kind) {
    case 'update-unreachable':
      return [words[failure.kind].title, words[failure.kind][failure.reason](failure.host), again];
    case 'update-list-refused':
      return [words[failure.kind].title, words[failure.kind][failure.reason]];
    case 'update-file-refused':
      return [words[failure.kind].title(failure.version), words[failure.kind][failure.reason]];
    case 'update-failed':
      return [words[failure.kind].title(failure.version), words[failure.kind][failure.reason]];
    case 'update-unsaved':
      return [words[failure.kind].title, words.files[failure.fault]];
    default:
      return assertNever(failure);
  }
}
