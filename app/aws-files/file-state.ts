import type { AwsFile } from '../domain/aws-file.ts';
import type { WrittenCredentials } from '../domain/credentials.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { OwnedFile } from './ini/owned-file.ts';
import { expirationOf, OWN_KEYS, type Standing, standingOf } from './ini/ownership.ts';
import { readProfile } from './ini/profile-sections.ts';
import type { LongText } from './ini/text-window.ts';

/** An AWS file as read. A missing file is empty. */
export type FileState = {
  readonly file: AwsFile;
  /** For failure messages only. */
  readonly path: string;
  /** One character per byte. */
  readonly text: LongText;
  readonly owned: OwnedFile;
  /** Exactly as Mai left it: not written by another program since. */
  readonly isAsLeft: boolean;
};

/** Ownership of the profile's section for all keys that Mai may write to the file. */
export const sectionStanding = (state: FileState, profile: ProfileName): Standing =>
  standingOf(wholeText(state), state.file, profile, state.owned.sections.get(profile), OWN_KEYS[state.file]);

/** Keys of a profile that still have the values that Mai wrote. */
export function ownValues(state: FileState, profile: ProfileName): Readonly<Record<string, string>> {
  const { file, owned } = state;
  const text = wholeText(state);
  const section = owned.sections.get(profile);
  if (standingOf(text, file, profile, section) !== 'ours') return {};
  const [values] = readProfile(text, file, profile);
  return Object.fromEntries(
    Object.keys(section?.written ?? {}).flatMap((key): [string, string][] => {
      const value = values?.get(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Static credentials that Mai wrote to the credentials file; undefined if there are none any more. */
export function ownCredentials(state: FileState, profile: ProfileName): WrittenCredentials | undefined {
  if (sectionStanding(state, profile) !== 'ours') return undefined;
  const [values] = readProfile(wholeText(state), state.file, profile);
  const [accessKeyId, secretAccessKey, sessionToken] = OWN_KEYS.credentials.map(key => values?.get(key));
  if (accessKeyId === undefined || secretAccessKey === undefined || sessionToken === undefined) return undefined;
  const expiration = expirationOf(state.owned.sections.get(profile), accessKeyId);
  return { accessKeyId, secretAccessKey, sessionToken, ...(expiration !== undefined && { expiration }) };
}

export const wholeText = ({ text }: Pick<FileState, 'text'>): string => text.part(0, text.length);
