import type { Splice } from '../../app/aws-ini/own-window.ts';
import { NOTHING_OWNED, type OwnedFile } from '../../app/aws-ini/owned-file.ts';
import { holdsKeys, type OwnedSection } from '../../app/aws-ini/ownership.ts';
import { type ProfileEdit, planEdit } from '../../app/aws-ini/plan-edit.ts';
import { withoutOwn } from '../../app/aws-ini/without-own.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import type { Instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { ok, type Result } from '../../app/domain/result.ts';
import { keepBackup } from './backups.ts';
import { type BaseFile, type FileIdentity, sameIdentity } from './base-file.ts';
import { byteText } from './byte-text.ts';
import { editFile, type PlannedFile } from './edit-file.ts';
import { iniAgrees } from './ini-proof.ts';
import type { OwnershipStore } from './ownership-store.ts';

export type EditorOptions = { readonly ownership: OwnershipStore; readonly now: () => Instant };

/** Makes one edit of one profile in one file, with backup and record. Fails as `planEdit` and `editFile` do. */
export function editProfile(edit: ProfileEdit, options: EditorOptions): Promise<Result> {
  const { ownership } = options;
  const keep = keeper(edit.file, options);

  async function plan(bytes: Buffer, target: string, identity?: FileIdentity): Promise<Result<PlannedFile>> {
    const owned = ownership.read(target);
    const planned = planEdit(byteText(bytes), edit, owned.sections.get(edit.profile), {
      isChecked: isAsLeft(identity, owned),
      agrees: part => iniAgrees(part, edit.file, edit.profile),
    });
    if (!planned.ok) return planned;
    const { splice, owned: section } = planned.value;
    let lastWritten: FileIdentity | undefined = owned.lastWritten;
    return ok({
      splice,
      async before(old, identity) {
        if (needsBackup(old, owned, edit.keepsCopy)) await keep(target, old.bytes, owned);
        lastWritten = identity;
        // Written ahead: a crash from here on leaves keys that are known as Mai's, whether they are in the file yet or not.
        if (holdsKeys(section))
          await ownership.write(target, withSection({ ...owned, lastWritten }, edit.profile, section));
      },
      async after() {
        if (holdsKeys(section) || !owned.sections.has(edit.profile)) return;
        await ownership.write(target, withSection({ ...owned, lastWritten }, edit.profile, section));
      },
    });
  }
  return editFile({
    ...edit,
    plan,
    leftAs: target => ownership.read(target).lastWritten,
    salvage: (bytes, target) => keep(target, bytes),
  });
}

/** Puts other bytes in a file's place, which are then nobody's but the person's. */
export const restoreFile = (file: WholeFile, bytes: Buffer, options: EditorOptions): Promise<Result> =>
  editWhole(file, old => ({ start: 0, end: old.length, text: bytes.toString('latin1') }), options);

const MARK = Buffer.of(0xef, 0xbb, 0xbf);

/** Takes UTF-8's byte order mark off, and nothing else. */
export const removeByteOrderMark = (file: WholeFile, options: EditorOptions): Promise<Result> =>
  editWhole(
    file,
    old => (old.subarray(0, MARK.length).equals(MARK) ? { start: 0, end: MARK.length, text: '' } : undefined),
    options,
  );

type WholeFile = Pick<ProfileEdit, 'file' | 'path'>;

/** Changes a file at the person's wish, whoever wrote it: a copy of it is kept first. */
function editWhole(
  { file, path }: WholeFile,
  change: (old: Buffer) => Splice | undefined,
  options: EditorOptions,
): Promise<Result> {
  const keep = keeper(file, options);
  return editFile({
    file,
    path,
    plan: async (old, target) =>
      ok({
        splice: change(old),
        async before(base) {
          if (base.kind === 'present') await keep(target, base.bytes);
        },
      }),
    salvage: (theirs, target) => keep(target, theirs),
  });
}

/** Keeps copies without what Mai wrote: keys of a role that was stopped must not live on in them. */
const keeper =
  (file: AwsFile, { ownership, now }: EditorOptions) =>
  async (target: string, bytes: Buffer, owned = ownership.read(target)): Promise<void> => {
    const text = withoutOwn(bytes.toString('latin1'), file, owned);
    if (text !== '') await keepBackup(target, Buffer.from(text, 'latin1'), now());
  };

// Only what others wrote is worth a backup: five refreshes of Mai's own keys would push the original out.
const needsBackup = (
  old: BaseFile,
  owned: OwnedFile,
  isWanted = false,
): old is Extract<BaseFile, { kind: 'present' }> =>
  old.kind === 'present' && old.bytes.length > 0 && (isWanted || !isAsLeft(old.identity, owned));

const isAsLeft = (identity: FileIdentity | undefined, { lastWritten }: OwnedFile): boolean =>
  identity !== undefined && lastWritten !== undefined && sameIdentity(identity, lastWritten);

function withSection(owned: OwnedFile, profile: ProfileName, section: OwnedSection | undefined): OwnedFile {
  const sections = new Map(owned.sections);
  if (section === undefined) sections.delete(profile);
  else sections.set(profile, section);
  return { ...NOTHING_OWNED, ...owned, sections };
}
