import type { AwsFile } from '../domain/aws-file.ts';
import type { Credentials } from '../domain/credentials.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import type { OwnedSections } from './file-plan.ts';
import { type FileState, sectionStanding } from './file-state.ts';
import { holdsKeys, OWN_KEYS } from './ini/ownership.ts';
import type { ProfileEdit } from './ini/plan-own-edit.ts';
import { CREDENTIAL_SOURCES } from './ini/profiles.ts';
import type { FileChange } from './plan-file.ts';

/** All keys that Mai sets in the profile; keys that it wrote before and that are not named here are removed. */
export type ProfileRequest = {
  readonly profile: ProfileName;
  readonly credentials?: Credentials;
  /** No region if the section of config is foreign: that section's region applies. */
  readonly config?: { readonly region?: string; readonly credential_process?: string };
  /** Consent to replace a foreign section. */
  readonly allowForeign?: boolean;
};

/** A change of one or both files. No file is replaced before `after` resolves. */
export type FilesChange =
  | { readonly requests: readonly ProfileRequest[]; readonly after?: Promise<unknown> }
  | ChangedFile;

export type ChangedFile = { readonly file: AwsFile; readonly change: FileChange };

/**
 * Splits a change into the files in write order: the file that gains keys comes first, so that a
 * profile that moves between static credentials and a `credential_process` always has one of them. `config` is the state of that
 * file, where it is known.
 */
export function fileChanges(
  change: FilesChange,
  paths: Readonly<Record<AwsFile, string>>,
  config?: FileState,
): readonly ChangedFile[] {
  if ('file' in change) return [change];
  const { requests } = change;
  const credentialsEdits = requests.map(request => credentialsEdit(request, paths.credentials));
  const configEdits = requests.map(request => configEdit(request, paths.config, config));
  const changes: readonly ChangedFile[] = [
    { file: 'credentials', change: { kind: 'profiles', edits: credentialsEdits } },
    { file: 'config', change: { kind: 'profiles', edits: configEdits } },
  ];
  return requests.some(runsProcess) ? changes.toReversed() : changes;
}

/** Whether the file needs a change; otherwise it is not read, since it may not even be a file. */
export const concerns = ({ change }: ChangedFile, owned: OwnedSections): boolean =>
  change.kind !== 'profiles' ||
  change.edits.some(
    ({ profile, set, clear }) => Object.keys(set).length > 0 || clear.length > 0 || holdsKeys(owned.get(profile)),
  );

const runsProcess = ({ config }: ProfileRequest): boolean => config?.credential_process !== undefined;

function credentialsEdit(request: ProfileRequest, path: string): ProfileEdit {
  const { profile, credentials: keys, allowForeign = false } = request;
  const isProcess = runsProcess(request);
  return {
    file: 'credentials',
    path,
    profile,
    set: keys === undefined || isProcess ? {} : byteValues(staticKeys(keys)),
    clear: isProcess ? OWN_KEYS.credentials : [],
    allowForeign,
    ...(keys === undefined ? {} : { expiration: keys.expiration }),
  };
}

function configEdit(request: ProfileRequest, path: string, state: FileState | undefined): ProfileEdit {
  const { profile, config: { region, ...rest } = {}, allowForeign = false } = request;
  const isWrite = request.credentials !== undefined || runsProcess(request);
  const standing = state === undefined ? 'absent' : sectionStanding(state, profile);
  const isForeign = standing === 'foreign' || standing === 'foreign-long-lived';
  return {
    file: 'config',
    path,
    profile,
    set: byteValues(isForeign ? rest : { region, ...rest }),
    clear: isWrite && profile === DEFAULT_PROFILE ? OTHER_DEFAULTS.filter(name => !(name in rest)) : [],
    allowForeign,
  };
}

/** What makes a person's own `default`. A `default` that only has settings, such as a region, has no credentials to lose. */
const OTHER_DEFAULTS = [...CREDENTIAL_SOURCES, ...OWN_KEYS.credentials];

const staticKeys = (keys: Credentials): Record<(typeof OWN_KEYS.credentials)[number], string> => ({
  aws_access_key_id: keys.accessKeyId,
  aws_secret_access_key: keys.secretAccessKey,
  aws_session_token: keys.sessionToken,
});

/** UTF-8, one character per byte. */
const byteValues = (values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]): [string, string][] =>
      value === undefined ? [] : [[key, String.fromCharCode(...new TextEncoder().encode(value))]],
    ),
  );
