import type { AwsFile } from '../domain/aws-file.ts';
import type { LongLivedKey } from '../domain/credentials.ts';
import { parseProfileName } from '../domain/parse-profile-name.ts';
import type { ProfileName } from '../domain/profile.ts';
import { propertiesIn, readProfile, setsKey } from './ini/profile-sections.ts';
import { sectionsOf } from './ini/section.ts';

export type ProfileKey = { readonly profile: ProfileName; readonly key: LongLivedKey };

/** The forms of IAM: an ID with its prefix, and a secret of base64 letters. */
const ACCESS_KEY_ID = /^AKIA[A-Z0-9]{12,124}$/;
const SECRET = /^[A-Za-z0-9/+=]{16,128}$/;

/**
 * The complete long-lived keys of an AWS file's profiles. A profile that different tools read differently (two spellings of its
 * header with different values) has none, and neither has one with a session token.
 */
export function longLivedKeysIn(text: string, file: AwsFile): readonly ProfileKey[] {
  const names = new Set(sectionsOf(text).flatMap(({ name }) => profileOf(name, file) ?? []));
  return Array.from(names).flatMap(profile => {
    const key = keyOf(text, file, profile);
    return key === undefined ? [] : [{ profile, key }];
  });
}

/**
 * All sections of an AWS file with this access key ID, as some tool may read it: other names than Mai's profiles can have, and incomplete
 * or contradictory keys too. One character per byte, as the text.
 */
export const sectionsWithKey = (
  text: string,
  file: AwsFile,
  id: string,
): readonly { readonly section: string; readonly profile: ProfileName | undefined }[] =>
  sectionsOf(text)
    .filter(section =>
      propertiesIn(text, [section]).some(
        property => setsKey(property, 'aws_access_key_id') && property.value.includes(id),
      ),
    )
    .map(({ name }) => ({ section: name, profile: profileOf(name, file) }));

function profileOf(section: string, file: AwsFile): ProfileName | undefined {
  const [, , named] = file === 'config' ? (/^profile[ \t]+(["']?)(.*)\1$/s.exec(section) ?? []) : ['', '', section];
  const parsed = parseProfileName(named ?? (section === 'default' ? section : ''));
  return parsed.ok ? parsed.value : undefined;
}

function keyOf(text: string, file: AwsFile, profile: ProfileName): LongLivedKey | undefined {
  const spellings = readProfile(text, file, profile);
  const same = (name: string): string | undefined => {
    const values = new Set(spellings.map(read => read.get(name) ?? ''));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const accessKeyId = same('aws_access_key_id') ?? '';
  const secretAccessKey = same('aws_secret_access_key') ?? '';
  const isComplete = ACCESS_KEY_ID.test(accessKeyId) && SECRET.test(secretAccessKey);
  const isTemporary = same('aws_session_token') !== '';
  return isComplete && !isTemporary ? { accessKeyId, secretAccessKey } : undefined;
}
