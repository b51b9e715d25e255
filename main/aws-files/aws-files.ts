import { redactedDifference } from '../../app/aws-ini/difference.ts';
import { readProfile } from '../../app/aws-ini/own-sections.ts';
import { applySplice, longText } from '../../app/aws-ini/own-window.ts';
import { expirationOf, holdsKeys, OWN_KEYS, type Standing, standingOf } from '../../app/aws-ini/ownership.ts';
import { type ProfileEdit, planEdit } from '../../app/aws-ini/plan-edit.ts';
import { RESERVED_PROFILE_NAMES } from '../../app/aws-ini/profiles.ts';
import type { AwsFile, DifferenceLine, Backup as FileBackup } from '../../app/domain/aws-file.ts';
import type { WrittenCredentials } from '../../app/domain/credentials.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { OwnedProfile } from '../../app/keys/credentials-file-port.ts';
import { listBackups, readBackup } from './backups.ts';
import type { ByteText } from './byte-text.ts';
import { errorCode } from './file-fault.ts';
import { forgetFiles } from './forget-files.ts';
import { type OwnFile, readOwnFile } from './own-file.ts';
import { type AwsFilePaths, awsFilePaths, type Surroundings } from './paths.ts';
import { type EditorOptions, editProfile, removeByteOrderMark, restoreFile } from './profile-editor.ts';
import { type ProfileRequest, profileEdits } from './profile-edits.ts';
import { createQueue } from './queue.ts';
import { realPath } from './real-path.ts';

export type Differences = Readonly<Record<AwsFile, readonly DifferenceLine[]>>;
export type Standings = Readonly<Record<AwsFile, Standing>>;

/** The person's AWS files. Every method may be called at any time; writes queue up. */
export type AwsFiles = {
  readonly paths: AwsFilePaths;
  /**
   * Makes the two files hold what is asked. Static keys and a `credential_process` exclude each other: with the latter, keys
   * in `credentials` that would shadow it are taken away. Fails, with nothing written, with `invalid-profile-name`, with
   * `section-foreign` where a section is not Mai's, `file-unparsable` or `edit-refused`; also with `file-unreadable`,
   * `file-unwritable` and `file-busy`.
   */
  writeProfile(request: ProfileRequest): Promise<Result>;
  /** Takes away exactly the keys that Mai wrote; what somebody put in their place since stays, and is no longer Mai's. */
  removeProfile(profile: ProfileName): Promise<Result>;
  /** The static keys that Mai wrote to the profile; undefined where there are none of Mai's, or not any more. */
  readCredentials(profile: ProfileName): Promise<Result<WrittenCredentials | undefined>>;
  /**
   * Takes keys of a profile away that are somebody else's, or sets them, as the person said; what Mai wrote beside them
   * stays. A copy of the file is kept first. Fails as `writeProfile` does.
   */
  changeKeys(change: KeysChange): Promise<Result>;
  /** Takes the byte order mark off, at which Python stops reading. A copy of the file is kept first. */
  removeByteOrderMark(file: AwsFile): Promise<Result>;
  /** Whose the profile's sections are now. */
  inspect(profile: ProfileName): Promise<Result<Standings>>;
  /** What `writeProfile` with a yes would change, with every secret hidden. */
  preview(request: ProfileRequest): Promise<Result<Differences>>;
  /** The profiles that hold keys of Mai's in either file, also after a crash, with the end of life of static keys. */
  ownedProfiles(): Promise<Result<readonly OwnedProfile[]>>;
  /** Newest first. */
  backups(): Promise<Result<readonly FileBackup[]>>;
  /** What a restore would change, with every secret hidden. Fails with `not-found`. */
  previewRestore(backup: FileBackup): Promise<Result<readonly DifferenceLine[]>>;
  /** Takes away what Mai keeps beside the files, and files that it made and that are empty. Fails with `file-unwritable`. */
  forget(): Promise<Result>;
  /** Puts a backup in the file's place; what is there now becomes a backup itself. Fails with `not-found`. */
  restore(backup: FileBackup): Promise<Result>;
};

export type KeysChange = {
  readonly file: AwsFile;
  readonly profile: ProfileName;
  readonly set?: Readonly<Record<string, string>>;
  readonly clear?: readonly string[];
};

export type AwsFilesOptions = Surroundings & EditorOptions;

export function createAwsFiles(options: AwsFilesOptions): AwsFiles {
  const paths = awsFilePaths(options);
  const queue = createQueue();
  const read = (file: AwsFile): Promise<Result<OwnFile>> => readOwnFile(file, paths[file], options.ownership);

  /** The text that an edit starts from, and the one it would leave. */
  async function plan(edit: ProfileEdit): Promise<Result<{ readonly before: ByteText; readonly after: ByteText }>> {
    const found = await read(edit.file);
    if (!found.ok) return found;
    const { text, owned } = found.value;
    const planned = planEdit(longText(text), edit, owned.sections.get(edit.profile));
    if (!planned.ok) return planned;
    const { splice } = planned.value;
    return ok({ before: text, after: splice === undefined ? text : applySplice(text, splice) });
  }

  // Whether there is anything to do; otherwise the file, which may be no file at all, is not even looked at.
  function concerns({ path, profile, set, clear }: ProfileEdit): boolean {
    if (Object.keys(set).length > 0 || clear.length > 0) return true;
    try {
      return holdsKeys(options.ownership.read(realPath(path)).sections.get(profile));
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
      return false;
    }
  }

  async function readBoth(): Promise<Result<Readonly<Record<AwsFile, OwnFile>>>> {
    const [credentials, config] = await Promise.all([read('credentials'), read('config')]);
    if (!credentials.ok) return credentials;
    return config.ok ? ok({ credentials: credentials.value, config: config.value }) : config;
  }

  async function write(request: ProfileRequest): Promise<Result> {
    if (RESERVED_PROFILE_NAMES.has(request.profile)) return fail({ kind: 'invalid-profile-name', reason: 'reserved' });
    const edits = profileEdits(request, paths).filter(concerns);
    // The first edit refuses before it writes. A refusal of the second, after that, would leave half of what was asked.
    for (const edit of edits.slice(1)) {
      const planned = await plan(edit);
      if (!planned.ok) return planned;
    }
    for (const edit of edits) {
      const done = await editProfile(edit, options);
      if (!done.ok) return done;
    }
    return ok();
  }

  async function backupOf({
    file,
    id,
  }: FileBackup): Promise<Result<{ readonly now: OwnFile; readonly bytes: Buffer }>> {
    const now = await read(file);
    if (!now.ok) return now;
    const bytes = await readBackup(now.value.target, id);
    return bytes === undefined ? fail({ kind: 'not-found' }) : ok({ now: now.value, bytes });
  }

  return {
    paths,
    writeProfile: request => queue(() => write(request)),
    removeProfile: profile => queue(() => write({ profile })),
    changeKeys: ({ file, profile, set = {}, clear = [] }) =>
      queue(async () => {
        const found = await read(file);
        if (!found.ok) return found;
        const kept = ownValues(found.value, profile).filter(([key]) => !clear.includes(key));
        return editProfile(
          {
            file,
            path: paths[file],
            profile,
            set: { ...Object.fromEntries(kept), ...set },
            clear,
            allowForeign: true,
            keepsCopy: true,
          },
          options,
        );
      }),
    removeByteOrderMark: file => queue(() => removeByteOrderMark({ file, path: paths[file] }, options)),
    async readCredentials(profile) {
      const found = await read('credentials');
      return found.ok ? ok(ownCredentials(found.value, profile)) : found;
    },
    async inspect(profile) {
      const both = await readBoth();
      if (!both.ok) return both;
      const standing = ({ file, text, owned }: OwnFile) =>
        standingOf(text, file, profile, owned.sections.get(profile), OWN_KEYS[file]);
      return ok({ credentials: standing(both.value.credentials), config: standing(both.value.config) });
    },
    async preview(request) {
      const differences: Record<AwsFile, readonly DifferenceLine[]> = { credentials: [], config: [] };
      for (const edit of profileEdits({ ...request, allowForeign: true }, paths)) {
        const planned = await plan(edit);
        if (!planned.ok) return planned;
        differences[edit.file] = difference(planned.value.before, planned.value.after);
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
        Object.values(both.value).map(async ({ file, target }) =>
          (await listBackups(target)).map(backup => ({ ...backup, file })),
        ),
      );
      return ok(lists.flat().toSorted((one, other) => other.takenAt - one.takenAt));
    },
    async previewRestore(backup) {
      const found = await backupOf(backup);
      return found.ok ? ok(difference(found.value.now.text, found.value.bytes.toString('latin1'))) : found;
    },
    forget: () => queue(() => forgetFiles(paths, options.ownership)),
    restore: backup =>
      queue(async () => {
        const found = await backupOf(backup);
        return found.ok
          ? restoreFile({ file: backup.file, path: paths[backup.file] }, found.value.bytes, options)
          : found;
      }),
  };
}

/** What of a profile is Mai's and still as Mai wrote it. */
function ownValues({ file, text, owned }: OwnFile, profile: ProfileName): readonly [string, string][] {
  const section = owned.sections.get(profile);
  if (standingOf(text, file, profile, section) !== 'ours') return [];
  const [values] = readProfile(text, file, profile);
  return Object.keys(section?.written ?? {}).flatMap((key): [string, string][] => {
    const value = values?.get(key);
    return value === undefined ? [] : [[key, value]];
  });
}

function ownCredentials({ file, text, owned }: OwnFile, profile: ProfileName): WrittenCredentials | undefined {
  const section = owned.sections.get(profile);
  if (standingOf(text, file, profile, section, OWN_KEYS.credentials) !== 'ours') return undefined;
  const [values] = readProfile(text, file, profile);
  const [accessKeyId, secretAccessKey, sessionToken] = OWN_KEYS.credentials.map(key => values?.get(key));
  if (accessKeyId === undefined || secretAccessKey === undefined || sessionToken === undefined) return undefined;
  const expiration = expirationOf(section, accessKeyId);
  return { accessKeyId, secretAccessKey, sessionToken, ...(expiration !== undefined && { expiration }) };
}

const difference = (before: ByteText, after: ByteText): readonly DifferenceLine[] =>
  redactedDifference(inWords(before), inWords(after));

const inWords = (text: ByteText): string => Buffer.from(text, 'latin1').toString('utf8');
