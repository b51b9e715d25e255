import { NOTHING_OWNED, type OwnedFile } from '../../app/aws-ini/owned-file.ts';
import type { OwnedSection } from '../../app/aws-ini/ownership.ts';
import { type ProfileEdit, planEdit } from '../../app/aws-ini/plan-edit.ts';
import type { Instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { keepBackup } from './backups.ts';
import { type BaseFile, type FileIdentity, sameIdentity } from './base-file.ts';
import { editFile, type PlannedFile } from './edit-file.ts';
import { iniAgrees } from './ini-proof.ts';
import type { OwnershipStore } from './ownership-store.ts';

export type EditorOptions = { readonly ownership: OwnershipStore; readonly now: () => Instant };

/** Makes one edit of one profile in one file, with backup and record. Fails as `planEdit` and `editFile` do. */
export function editProfile(edit: ProfileEdit, { ownership, now }: EditorOptions): Promise<Result> {
  async function plan(text: string, target: string): Promise<Result<PlannedFile>> {
    const owned = await ownership.read(target);
    const planned = planEdit(text, edit, owned.sections.get(edit.profile));
    if (!planned.ok) return planned;
    const { text: next, changes, owned: section } = planned.value;
    if (!iniAgrees(text, next, edit.file, edit.profile, changes))
      return fail({ kind: 'edit-refused', file: edit.file, path: edit.path });
    let lastWritten: FileIdentity | undefined = owned.lastWritten;
    return ok({
      text: next,
      async before(old, identity) {
        if (needsBackup(old, owned)) await keepBackup(target, old.bytes, now());
        lastWritten = identity;
        // Written ahead: a crash from here on leaves keys that are known as Mai's, whether they are in the file yet or not.
        if (section !== undefined)
          await ownership.write(target, withSection({ ...owned, lastWritten }, edit.profile, section));
      },
      async after() {
        if (section !== undefined || !owned.sections.has(edit.profile)) return;
        await ownership.write(target, withSection({ ...owned, lastWritten }, edit.profile, undefined));
      },
    });
  }
  return editFile({ ...edit, plan, salvage: (bytes, target) => keepBackup(target, bytes, now()) });
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
    plan: async (_, target) =>
      ok({
        text: bytes.toString('latin1'),
        async before(old) {
          if (old.kind === 'present') await keepBackup(target, old.bytes, now());
        },
      }),
    salvage: (theirs, target) => keepBackup(target, theirs, now()),
  });
}

// Only what others wrote is worth a backup: five refreshes of Mai's own keys would push the original out.
function needsBackup(old: BaseFile, { lastWritten }: OwnedFile): old is Extract<BaseFile, { kind: 'present' }> {
  if (old.kind === 'absent' || old.bytes.length === 0) return false;
  return lastWritten === undefined || !sameIdentity(lastWritten, old.identity);
}

function withSection(owned: OwnedFile, profile: ProfileName, section: OwnedSection | undefined): OwnedFile {
  const sections = new Map(owned.sections);
  if (section === undefined) sections.delete(profile);
  else sections.set(profile, section);
  return { ...NOTHING_OWNED, ...owned, sections };
}
