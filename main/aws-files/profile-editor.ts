import { NOTHING_OWNED, type OwnedFile } from '../../app/aws-ini/owned-file.ts';
import { holdsKeys, type OwnedSection } from '../../app/aws-ini/ownership.ts';
import { type ProfileEdit, planEdit } from '../../app/aws-ini/plan-edit.ts';
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
export function editProfile(edit: ProfileEdit, { ownership, now }: EditorOptions): Promise<Result> {
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
        if (needsBackup(old, owned, edit.keepsCopy)) await keepBackup(target, old.bytes, now());
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
    salvage: (bytes, target) => keepBackup(target, bytes, now()),
  });
}

/** Puts other bytes in a file's place, which are then nobody's but the person's. */
export function restoreFile(
  { file, path }: Pick<ProfileEdit, 'file' | 'path'>,
  bytes: Buffer,
  { now }: Pick<EditorOptions, 'now'>,
): Promise<Result> {
  return editFile({
    file,
    path,
    plan: async (old, target) =>
      ok({
        splice: { start: 0, end: old.length, text: bytes.toString('latin1') },
        async before(base) {
          if (base.kind === 'present') await keepBackup(target, base.bytes, now());
        },
      }),
    salvage: (theirs, target) => keepBackup(target, theirs, now()),
  });
}

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
