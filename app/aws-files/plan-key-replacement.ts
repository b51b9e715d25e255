import type { LongLivedKey } from '../domain/credentials.ts';
import type { ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { FilePlan } from './file-plan.ts';
import { type FileState, wholeText } from './file-state.ts';
import { faultOf } from './ini/fault.ts';
import { propertiesIn, setsKey, spellingsOf } from './ini/profile-sections.ts';
import { proveEdit } from './ini/proof.ts';
import { applySplice, type Splice, textWindow } from './ini/text-window.ts';

/** A long-lived key of a profile and the one that takes its place. The values stay the person's: Mai doesn't own them. */
export type KeyReplacement = { readonly profile: ProfileName; readonly from: LongLivedKey; readonly to: LongLivedKey };

/**
 * Replaces the two values of a key where they stand, and no other byte: not the spelling of the names, not a comment behind a
 * value. Fails with `key-changed` if the profile has another key by now, with `file-unparsable` and with `edit-refused`.
 */
export function planKeyReplacement(state: FileState, { profile, from, to }: KeyReplacement): Result<FilePlan> {
  const { file, path, text } = state;
  const { start, end } = textWindow(text, file, profile);
  const before = text.part(start, end);
  const properties = spellingsOf(before, file, profile).flatMap(({ sections }) => propertiesIn(before, sections));
  const changes = { aws_access_key_id: to.accessKeyId, aws_secret_access_key: to.secretAccessKey };
  const parts = [
    { name: 'aws_access_key_id', was: from.accessKeyId, is: to.accessKeyId },
    { name: 'aws_secret_access_key', was: from.secretAccessKey, is: to.secretAccessKey },
  ].map(part => ({ ...part, found: properties.filter(property => setsKey(property, part.name)) }));
  const isSame = parts.every(({ found, was }) => found.length > 0 && found.every(({ value }) => value === was));
  if (!isSame) return fail({ kind: 'key-changed' });
  const fault = faultOf(wholeText(state));
  if (fault !== undefined && !fault.tolerable) return fail({ kind: 'file-unparsable', file, path, line: fault.line });

  // From the last to the first, so that none moves another.
  const splices: readonly Splice[] = parts
    .flatMap(({ found, is }) =>
      found.map(({ valueStart, valueEnd }) => ({ start: valueStart, end: valueEnd, text: is })),
    )
    .toSorted((one, other) => other.start - one.start);
  const after = splices.reduce(applySplice, before);
  if (!proveEdit(before, after, file, profile, changes)) return fail({ kind: 'edit-refused', file, path });
  return ok({
    splices: splices.map(splice => ({ ...splice, start: start + splice.start, end: start + splice.end })),
    parts: [{ before, after, changes, profile }],
    keepsCopy: true,
    record: {},
  });
}
