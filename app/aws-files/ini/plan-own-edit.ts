import type { AwsFile } from '../../domain/aws-file.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { faultOf } from './fault.ts';
import { type OwnedSection, ownedAfter, ownedWithoutKeys, type Standing, standingOf } from './ownership.ts';
import { readProfile } from './profile-sections.ts';
import type { Values } from './profiles.ts';
import { proveEdit } from './proof.ts';
import { type KeyChanges, removeKeys, setKeys } from './set-keys.ts';
import { type LongText, type Splice, textWindow } from './text-window.ts';

/** Target contents of a profile in one file. Values have one character per byte. */
export type ProfileEdit = {
  readonly file: AwsFile;
  /** For failure messages only. */
  readonly path: string;
  readonly profile: ProfileName;
  readonly set: Readonly<Record<string, string>>;
  /** Keys to remove, foreign ones too, because they shadow what is set elsewhere (static credentials shadow a `credential_process`). */
  readonly clear: readonly string[];
  readonly expiration?: Instant;
  /** Consent to replace a foreign section. */
  readonly allowForeign: boolean;
};

export type PlannedEdit = {
  /** Edit of the text; undefined for none. */
  readonly splice: Splice | undefined;
  /** Edited part, for verification by a second parser; undefined without an edit. */
  readonly part: EditedPart | undefined;
  /** New ownership record; undefined if nothing is owned any more. */
  readonly owned: OwnedSection | undefined;
};

/** Part of a text before and after an edit, with the intended change. */
export type EditedPart = { readonly before: string; readonly after: string; readonly changes: KeyChanges };

export type PlanOptions = {
  /** The text is as Mai left it and need not be checked for faults again. */
  readonly isChecked?: boolean;
};

/**
 * Plans the edit of a file: sets keys, removes keys that Mai wrote and that are obsolete, and proves that no foreign section
 * changed. Fails with `file-unparsable`, `section-foreign` or `edit-refused`.
 */
export function planOwnEdit(
  text: LongText,
  edit: ProfileEdit,
  owned: OwnedSection | undefined,
  { isChecked = false }: PlanOptions = {},
): Result<PlannedEdit> {
  const { file, path, profile, set, allowForeign } = edit;
  const { start, end } = textWindow(text, file, profile);
  const before = text.part(start, end);
  const standing = standingOf(before, file, profile, owned, Object.keys(set));
  const present = readProfile(before, file, profile);
  const cleared = edit.clear.filter(key => present.some(values => values.has(key)));
  const wanted = Object.entries(set).filter(([key, value]) => !isHeld(present, key, value));
  if (standing !== 'ours' && wanted.length === 0 && cleared.length === 0) {
    return ok({ splice: undefined, part: undefined, owned: undefined });
  }
  // What Mai did not write is not removed without consent, in a section of Mai's neither.
  const touched = standingOf(before, file, profile, owned, [...Object.keys(set), ...edit.clear]);
  if (isForeign(touched) && !allowForeign) {
    return fail({ kind: 'section-foreign', file, profile, longLived: touched === 'foreign-long-lived' });
  }
  const fault = isChecked ? undefined : faultOf(text.part(0, text.length));
  if (fault !== undefined && !fault.tolerable) return fail({ kind: 'file-unparsable', file, path, line: fault.line });

  const dropped = standing === 'ours' ? Object.keys(owned?.written ?? {}).filter(key => !Object.hasOwn(set, key)) : [];
  const removed = [...new Set([...cleared, ...dropped])];
  const created = standing === 'ours' && (owned?.created ?? false);
  const after = removeKeys(setKeys(before, file, profile, set), file, profile, removed, { created });
  const changes: KeyChanges = { ...Object.fromEntries(removed.map(key => [key, undefined])), ...set };
  if (!proveEdit(before, after, file, profile, changes)) return fail({ kind: 'edit-refused', file, path });
  const remembered =
    Object.keys(set).length === 0
      ? ownedWithoutKeys(owned, standing)
      : ownedAfter(owned, standing, set, { present, expiration: edit.expiration });
  return ok({
    splice: after === before ? undefined : { start, end, text: after },
    part: { before, after, changes },
    owned: remembered,
  });
}

const isHeld = (present: readonly Values[], key: string, value: string): boolean =>
  present.length > 0 && present.every(values => values.get(key) === value);

const isForeign = (standing: Standing): boolean => standing === 'foreign' || standing === 'foreign-long-lived';
