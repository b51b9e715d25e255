import { type FilesChange, fileChanges, type ProfileRequest } from '../../app/aws-files/file-changes.ts';
import { type FileState, ownCredentials, wholeText } from '../../app/aws-files/file-state.ts';
import { redactedDifference } from '../../app/aws-files/ini/difference.ts';
import { holdsKeys } from '../../app/aws-files/ini/ownership.ts';
import { RESERVED_PROFILE_NAMES } from '../../app/aws-files/ini/profiles.ts';
import { longLivedKeysIn, sectionsWithKey } from '../../app/aws-files/long-lived-keys-in.ts';
import { type FileChange, type KeysChange, planFile, plannedText } from '../../app/aws-files/plan-file.ts';
import type { KeyReplacement } from '../../app/aws-files/plan-key-replacement.ts';
import type { OwnedProfile } from '../../app/credentials/credential-store-port.ts';
import type { AwsFile, DifferenceLine, Backup as FileBackup } from '../../app/domain/aws-file.ts';
import type { WrittenCredentials } from '../../app/domain/credentials.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { KeySection, PlacedKey } from '../../app/key-rotation/key-files-port.ts';
import { createQueue } from '../files/queue.ts';
import { listBackups, readBackup } from './backups.ts';
import { changeFiles } from './change-files.ts';
import { forgetFiles } from './forget-files.ts';
import { placeOf, readOwnFile } from './own-file.ts';
import { type AwsFilePaths, awsFilePaths, type Surroundings } from './paths.ts';
import type { EditorOptions } from './write-planned.ts';

export type Differences = Readonly<Record<AwsFile, readonly DifferenceLine[]>>;

/** The user's AWS files. Methods can be called concurrently: writes are queued. */
export type AwsFiles = {
  readonly paths: AwsFilePaths;
  /**
   * Writes all requested profiles to the two files. Static keys and a `credential_process` exclude each other: with the
   * latter, keys in `credentials` that would shadow it are removed. Fails before anything is written with
   * `invalid-profile-name`, `section-foreign`, `file-unparsable` or `edit-refused`; also with `file-unreadable`,
   * `file-unwritable` and `file-busy`.
   */
  writeProfiles(...requests: readonly ProfileRequest[]): Promise<Result>;
  /** As `writeProfiles`, prepared at once, but no file is replaced before `after` resolves. */
  writeProfilesAfter(after: Promise<unknown>, requests: readonly ProfileRequest[]): Promise<Result>;
  /** Removes only the keys that Mai wrote. A value that another program changed since stays, and becomes foreign. */
  removeProfiles(...profiles: readonly ProfileName[]): Promise<Result>;
  /** The static keys that Mai wrote to the profile; undefined if there are none, or none any more. */
  readCredentials(profile: ProfileName): Promise<Result<WrittenCredentials | undefined>>;
  /**
   * Removes or sets keys of a profile on request, foreign ones too. Mai's other keys stay. Backs up the file first. Fails
   * as `writeProfiles` does.
   */
  changeKeys(file: AwsFile, change: Omit<KeysChange, 'kind'>): Promise<Result>;
  /** The complete long-lived keys of all profiles. Fails as the files can't be read. */
  longLivedKeys(): Promise<Result<readonly PlacedKey[]>>;
  /** All sections with this access key ID, also those that Mai can't edit. Fails as the files can't be read. */
  sectionsWithKey(id: string): Promise<Result<readonly KeySection[]>>;
  /** Replaces a profile's long-lived key and no other byte, after a backup. Fails as `planKeyReplacement` and the editor do. */
  replaceKey(file: AwsFile, replacement: KeyReplacement): Promise<Result>;
  /** Preview of `replaceKey`, with secrets redacted. */
  previewKeyReplacement(file: AwsFile, replacement: KeyReplacement): Promise<Result<readonly DifferenceLine[]>>;
  /** Removes the byte order mark, which Python's parser rejects. Backs up the file first. */
  removeByteOrderMark(file: AwsFile): Promise<Result>;
  /** Preview of `writeProfiles` with consent to replace foreign sections, with secrets redacted. */
  preview(...requests: readonly ProfileRequest[]): Promise<Result<Differences>>;
  /** The profiles that have keys of Mai in either file, also after a crash, with the expiration of static keys. */
  ownedProfiles(): Promise<Result<readonly OwnedProfile[]>>;
  /** Newest first. */
  backups(): Promise<Result<readonly FileBackup[]>>;
  /** Preview of a restore, with secrets redacted. Fails with `not-found`. */
  previewRestore(backup: FileBackup): Promise<Result<readonly DifferenceLine[]>>;
  /** Removes Mai's backups, and AWS files that Mai created and that are empty. Fails with `file-unwritable`. */
  forget(): Promise<Result>;
  /** Restores a backup after backing up the current file. Fails with `not-found`. */
  restore(backup: FileBackup): Promise<Result>;
};

export type AwsFilesOptions = Surroundings & EditorOptions;

export function createAwsFiles(options: AwsFilesOptions): AwsFiles {
  const paths = awsFilePaths(options);
  const queue = createQueue();
  const read = (file: AwsFile): Promise<Result<FileState>> => readOwnFile(placeOf(file, paths), options.ownership);

  const change = (wanted: FilesChange): Promise<Result> => queue(() => changeFiles(wanted, paths, options));
  const changeFile = (file: AwsFile, wanted: FileChange): Promise<Result> => change({ file, change: wanted });

  async function readBoth(): Promise<Result<Readonly<Record<AwsFile, FileState>>>> {
    const [credentials, config] = await Promise.all([read('credentials'), read('config')]);
    if (!credentials.ok) return credentials;
    return config.ok ? ok({ credentials: credentials.value, config: config.value }) : config;
  }

  async function backupOf({
    file,
    id,
  }: FileBackup): Promise<Result<{ readonly now: FileState; readonly text: string }>> {
    const now = await read(file);
    if (!now.ok) return now;
    const bytes = await readBackup(placeOf(file, paths).target, id);
    return bytes === undefined ? fail({ kind: 'not-found' }) : ok({ now: now.value, text: bytes.toString('latin1') });
  }

  async function writeProfilesAfter(after: Promise<unknown>, requests: readonly ProfileRequest[]): Promise<Result> {
    return requests.some(({ profile }) => RESERVED_PROFILE_NAMES.has(profile))
      ? fail({ kind: 'invalid-profile-name', reason: 'reserved' })
      : change({ requests, after });
  }

  return {
    paths,
    writeProfiles: (...requests) => writeProfilesAfter(Promise.resolve(), requests),
    writeProfilesAfter,
    removeProfiles: (...profiles) => change({ requests: profiles.map(profile => ({ profile })) }),
    changeKeys: (file, wanted) => changeFile(file, { kind: 'keys', ...wanted }),
    async longLivedKeys() {
      const both = await readBoth();
      if (!both.ok) return both;
      return ok(
        Object.values(both.value).flatMap(state =>
          longLivedKeysIn(wholeText(state), state.file).map(({ profile, key }) => ({
            place: { file: state.file, profile },
            key,
          })),
        ),
      );
    },
    async sectionsWithKey(id) {
      const both = await readBoth();
      if (!both.ok) return both;
      return ok(
        Object.values(both.value).flatMap(({ file, path, text }) =>
          sectionsWithKey(wholeText({ text }), file, id).map(({ section, profile }) => ({
            file,
            path,
            profile,
            section: decoded(section),
          })),
        ),
      );
    },
    replaceKey: (file, replacement) => changeFile(file, { kind: 'replace-key', ...replacement }),
    async previewKeyReplacement(file, replacement) {
      const state = await read(file);
      if (!state.ok) return state;
      const plan = planFile(state.value, { kind: 'replace-key', ...replacement });
      return plan.ok ? ok(difference(state.value, plannedText(state.value, plan.value))) : plan;
    },
    removeByteOrderMark: file => changeFile(file, { kind: 'remove-byte-order-mark' }),
    async readCredentials(profile) {
      const found = await read('credentials');
      return found.ok ? ok(ownCredentials(found.value, profile)) : found;
    },
    async preview(...requests) {
      const both = await readBoth();
      if (!both.ok) return both;
      const differences: Record<AwsFile, readonly DifferenceLine[]> = { credentials: [], config: [] };
      const allowed = requests.map(each => ({ ...each, allowForeign: true }));
      for (const { file, change: wanted } of fileChanges({ requests: allowed }, paths, both.value.config)) {
        const state = both.value[file];
        const plan = planFile(state, wanted);
        if (!plan.ok) return plan;
        differences[file] = difference(state, plannedText(state, plan.value));
      }
      return ok(differences);
    },
    async ownedProfiles() {
      const both = await readBoth();
      if (!both.ok) return both;
      const { credentials, config } = both.value;
      const profiles = new Set(
        [credentials, config].flatMap(({ owned }) =>
          Array.from(owned.sections).flatMap(([profile, section]) => (holdsKeys(section) ? profile : [])),
        ),
      );
      return ok(
        Array.from(profiles, profile => {
          const expiration = credentials.owned.sections.get(profile)?.expiration;
          return expiration === undefined ? { profile } : { profile, expiration };
        }),
      );
    },
    async backups() {
      const both = await readBoth();
      if (!both.ok) return both;
      const lists = await Promise.all(
        Object.values(both.value).map(async ({ file }) =>
          (await listBackups(placeOf(file, paths).target)).map(backup => ({ ...backup, file })),
        ),
      );
      return ok(lists.flat().toSorted((one, other) => other.takenAt - one.takenAt));
    },
    async previewRestore(backup) {
      const found = await backupOf(backup);
      if (!found.ok) return found;
      const { now, text } = found.value;
      const plan = planFile(now, { kind: 'restore', text });
      return plan.ok ? ok(difference(now, plannedText(now, plan.value))) : plan;
    },
    forget: () => queue(() => forgetFiles(paths, options.ownership)),
    restore: backup =>
      queue(async () => {
        const found = await backupOf(backup);
        if (!found.ok) return found;
        const change: FileChange = { kind: 'restore', text: found.value.text };
        return changeFiles({ file: backup.file, change }, paths, options);
      }),
  };
}

const difference = (before: FileState, after: string): readonly DifferenceLine[] =>
  redactedDifference(decoded(wholeText(before)), decoded(after));

const decoded = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');
