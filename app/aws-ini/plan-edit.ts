import type { AwsFile } from '../domain/failure.ts';
import type { Instant } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type KeyChanges, removeKeys, setKeys } from './editor.ts';
import { faultOf } from './fault.ts';
import { readProfile } from './own-sections.ts';
import { type OwnedSection, ownedAfter, type Standing, standingOf } from './ownership.ts';
import type { Values } from './profiles.ts';
import { proveEdit } from './proof.ts';

/** What one of the two files is to hold of a profile. All values as text of one character per byte. */
export type ProfileEdit = {
  readonly file: AwsFile;
  /** For the words of a refusal only. */
  readonly path: string;
  readonly profile: ProfileName;
  readonly set: Readonly<Record<string, string>>;
  /** Keys that must not stand beside what is set elsewhere (static keys shadow a `credential_process`), whoever wrote them. */
  readonly clear: readonly string[];
  readonly expiration?: Instant;
  /** The person said yes to a section that is not Mai's. */
  readonly allowForeign: boolean;
};

export type PlannedEdit = {
  readonly text: string;
  readonly changes: KeyChanges;
  /** What to remember of the section; undefined once nothing in it is Mai's. */
  readonly owned: OwnedSection | undefined;
};

/**
 * The new text of a file: keys to be set are set, keys that Mai wrote and that are no longer wanted go, and it is proven that
 * nobody else's section changed. Fails with `file-unparsable`, `section-foreign` or `edit-refused`.
 */
export function planEdit(text: string, edit: ProfileEdit, owned: OwnedSection | undefined): Result<PlannedEdit> {
  const { file, path, profile, set, allowForeign } = edit;
  const standing = standingOf(text, file, profile, owned, Object.keys(set));
  const present = readProfile(text, file, profile);
  const unchanged = (remembered: OwnedSection | undefined) => ok({ text, changes: {}, owned: remembered });
  const cleared = edit.clear.filter(key => present.some(values => values.has(key)));
  const wanted = Object.entries(set).filter(([key, value]) => !isHeld(present, key, value));
  if (standing !== 'ours' && wanted.length === 0 && cleared.length === 0) return unchanged(undefined);
  if (isForeign(standing) && !allowForeign) {
    return fail({ kind: 'section-foreign', file, profile, longLived: standing === 'foreign-long-lived' });
  }
  const fault = faultOf(text);
  if (fault !== undefined && !fault.tolerable) return fail({ kind: 'file-unparsable', file, path, line: fault.line });

  const dropped = standing === 'ours' ? Object.keys(owned?.written ?? {}).filter(key => !(key in set)) : [];
  const removed = [...new Set([...cleared, ...dropped])];
  const created = standing === 'ours' && (owned?.created ?? false);
  const next = removeKeys(setKeys(text, file, profile, set), file, profile, removed, { created });
  const changes: KeyChanges = { ...Object.fromEntries(removed.map(key => [key, undefined])), ...set };
  if (!proveEdit(text, next, file, profile, changes)) return fail({ kind: 'edit-refused', file, path });
  const remembered = Object.keys(set).length === 0 ? undefined : ownedAfter(owned, standing, set, edit.expiration);
  return ok({ text: next, changes, owned: remembered });
}

const isHeld = (present: readonly Values[], key: string, value: string): boolean =>
  present.length > 0 && present.every(values => values.get(key) === value);

const isForeign = (standing: Standing): boolean => standing === 'foreign' || standing === 'foreign-long-lived';
