import { LONG_LIVED_ID, masked } from '../domain/credentials.ts';
import type { ProfileName } from '../domain/profile.ts';
import { assertNever, fail, ok, type Result } from '../domain/result.ts';
import type { FilePlan } from './file-plan.ts';
import { type FileState, ownValues, wholeText } from './file-state.ts';
import { holdsKeys, type OwnedSection } from './ini/ownership.ts';
import { type ProfileEdit, planOwnEdit } from './ini/plan-own-edit.ts';
import { readProfile } from './ini/profile-sections.ts';
import { applySplice, longText, type Splice } from './ini/text-window.ts';
import { type KeyReplacement, planKeyReplacement } from './plan-key-replacement.ts';

/** Planned change of one file. */
export type FileChange =
  | { readonly kind: 'profiles'; readonly edits: readonly ProfileEdit[] }
  | KeysChange
  | ({ readonly kind: 'replace-key' } & KeyReplacement)
  | { readonly kind: 'restore'; readonly text: string }
  | { readonly kind: 'remove-byte-order-mark' };

/**
 * Keys of a profile to set or remove on request, foreign or not; Mai's other keys stay. `keyId`: the masked access key ID that the
 * profile must still have.
 */
export type KeysChange = {
  readonly kind: 'keys';
  readonly profile: ProfileName;
  readonly set?: Readonly<Record<string, string>>;
  readonly clear?: readonly string[];
  readonly keyId?: string;
};

/**
 * Plans a change of a file. Fails as `planOwnEdit` does, with `file-unreadable` for binary contents, and with `key-changed` where a
 * key isn't the expected one.
 */
export function planFile(state: FileState, change: FileChange): Result<FilePlan> {
  const { file, path, text, isAsLeft } = state;
  if (text.indexOf('\0', 0) !== -1) return fail({ kind: 'file-unreadable', file, path, fault: 'not-text' });
  switch (change.kind) {
    case 'profiles':
      // Otherwise five renewals of Mai's own credentials would push out the backup of foreign content.
      return planEdits(state, change.edits, !isAsLeft);
    case 'keys':
      return hasKey(state, change) ? planEdits(state, [keysEdit(state, change)], true) : fail({ kind: 'key-changed' });
    case 'replace-key':
      return planKeyReplacement(state, change);
    case 'restore':
      return planRestore(state, change.text);
    case 'remove-byte-order-mark':
      return ok(planWhole(text.indexOf(MARK, 0) === 0 && { start: 0, end: MARK.length, text: '' }));
    default:
      return assertNever(change);
  }
}

/** The text after the plan was carried out. */
export const plannedText = (state: FileState, { splices }: Pick<FilePlan, 'splices'>): string =>
  splices.reduce(applySplice, wholeText(state));

/** UTF-8, one character per byte. */
const MARK = '\u00EF\u00BB\u00BF';

const planWhole = (splice: Splice | false): FilePlan => ({
  splices: splice === false ? [] : [splice],
  parts: [],
  keepsCopy: true,
  record: {},
});

/**
 * Keeps the commands that tools run: a role that they wait for has one without credentials, so that it isn't delivered again. No
 * backup has what Mai wrote.
 */
function planRestore(state: FileState, text: string): Result<FilePlan> {
  const { file, path, owned } = state;
  const whole = planWhole({ start: 0, end: state.text.length, text });
  const restored = { ...state, text: longText(text), isAsLeft: false };
  const edits = Array.from(owned.sections.keys(), profile => ({
    file,
    path,
    profile,
    set: ownValues(state, profile),
    clear: [],
    allowForeign: false,
  })).filter(edit => 'credential_process' in edit.set && planEdits(restored, [edit], true).ok);
  const kept = planEdits(restored, edits, true);
  return kept.ok ? ok({ ...kept.value, splices: [...whole.splices, ...kept.value.splices] }) : kept;
}

function planEdits(state: FileState, edits: readonly ProfileEdit[], keepsCopy: boolean): Result<FilePlan> {
  const { sections } = state.owned;
  const splices: Splice[] = [];
  const parts: FilePlan['parts'][number][] = [];
  const holding: [ProfileName, OwnedSection][] = [];
  const rest: [ProfileName, OwnedSection | undefined][] = [];
  let { text } = state;
  for (const edit of edits) {
    const { profile } = edit;
    if (splices.length > 0) text = longText(plannedText(state, { splices }));
    const planned = planOwnEdit(text, edit, sections.get(profile), { isChecked: state.isAsLeft });
    if (!planned.ok) return planned;
    const { splice, part, owned } = planned.value;
    if (splice !== undefined) splices.push(splice);
    if (part !== undefined) parts.push({ ...part, profile });
    if (owned !== undefined && holdsKeys(owned)) holding.push([profile, owned]);
    else if (sections.has(profile)) rest.push([profile, owned]);
  }
  const before = new Map([...sections, ...holding]);
  const after = new Map(before);
  for (const [profile, owned] of rest) {
    if (owned === undefined) after.delete(profile);
    else after.set(profile, owned);
  }
  return ok({
    splices,
    parts,
    keepsCopy,
    record: { ...(holding.length > 0 && { before }), ...(rest.length > 0 && { after }) },
  });
}

function keysEdit(state: FileState, { profile, set = {}, clear = [] }: KeysChange): ProfileEdit {
  const { file, path } = state;
  const kept = Object.entries(ownValues(state, profile)).filter(([key]) => !clear.includes(key));
  return { file, path, profile, set: { ...Object.fromEntries(kept), ...set }, clear, allowForeign: true };
}

/** Whether the profile still has this key, in one of its spellings, also in quotes. */
function hasKey(state: FileState, { profile, keyId }: KeysChange): boolean {
  if (keyId === undefined) return true;
  const ids = readProfile(wholeText(state), state.file, profile).flatMap(
    values => values.get('aws_access_key_id') ?? [],
  );
  return ids.some(id => [id, ...(id.match(LONG_LIVED_ID) ?? [])].some(each => masked(each) === keyId));
}
