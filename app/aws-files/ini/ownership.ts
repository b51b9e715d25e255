import type { AwsFile } from '../../domain/aws-file.ts';
import { isLongLived } from '../../domain/credentials.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { readProfile } from './own-sections.ts';
import type { Values } from './profiles.ts';

/** The keys that Mai may write, by file. Every other key is always somebody else's. */
export const OWN_KEYS = {
  credentials: ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'],
  config: ['region', 'credential_process'],
} as const satisfies Record<AwsFile, readonly string[]>;

const ACCESS_KEY_ID = 'aws_access_key_id';
const SECRET_KEYS: ReadonlySet<string> = new Set(['aws_secret_access_key', 'aws_session_token']);

/** What Mai remembers of a profile's section in one file, to know its own keys again. */
export type OwnedSection = {
  /** Mai wrote the header. */
  readonly created: boolean;
  /**
   * The keys that Mai wrote with their latest values, newest first: noted before the file is written, so that after a crash
   * both the old and the new value are known as Mai's. No values for secrets.
   */
  readonly written: Readonly<Record<string, readonly string[]>>;
  /** When the credentials written last expire. */
  readonly expiration?: Instant;
  /** When the credentials expire that were written, by their access key ID: the file may still hold the ones before the last. */
  readonly expirations?: Readonly<Record<string, Instant>>;
};

/** Whose the profile's section in one file is. `foreign-long-lived` holds a key (`AKIA`) that is a person's own. */
export type Standing = 'absent' | 'ours' | 'foreign' | 'foreign-long-lived';

/** Where Mai stands with a section whose `keys` it is about to set; a value that Mai did not write makes it somebody else's. */
export function standingOf(
  text: string,
  file: AwsFile,
  profile: ProfileName,
  owned: OwnedSection | undefined,
  keys: readonly string[] = [],
): Standing {
  const spellings = readProfile(text, file, profile);
  if (spellings.length === 0) return 'absent';
  // A header alone is what a person begins with, or what an interrupted takeover leaves: there is nothing to lose.
  if (spellings.every(values => values.size === 0)) return 'ours';
  const isKnown = (key: string, { written }: OwnedSection): boolean =>
    SECRET_KEYS.has(key) ||
    spellings.every(values => {
      const value = values.get(key);
      return value === undefined || (written[key]?.includes(value) ?? false);
    });
  if (owned !== undefined && [...Object.keys(owned.written), ...keys].every(key => isKnown(key, owned))) return 'ours';
  return spellings.some(values => isLongLived(values.get('aws_access_key_id') ?? ''))
    ? 'foreign-long-lived'
    : 'foreign';
}

/**
 * The record once nothing of Mai's is left in the section: a person's yes to a section that Mai did not make holds until
 * somebody puts a key of their own there.
 */
export const ownedWithoutKeys = (owned: OwnedSection | undefined, standing: Standing): OwnedSection | undefined =>
  standing === 'ours' && owned?.created === false ? { created: false, written: {} } : undefined;

export const holdsKeys = (owned: OwnedSection | undefined): boolean =>
  owned !== undefined && Object.keys(owned.written).length > 0;

/** Values that stay known: those of a write that was cut short, what is there, and a little more. */
const REMEMBERED = 4;

/**
 * The record to be kept before `values` are written to a section that stands as `standing` and has `present` in it. However
 * many writes in a row are cut short, what is in the file stays known.
 */
export function ownedAfter(
  owned: OwnedSection | undefined,
  standing: Standing,
  values: Readonly<Record<string, string>>,
  { present, expiration }: { readonly present: readonly Values[]; readonly expiration: Instant | undefined },
): OwnedSection {
  const written: Record<string, readonly string[]> = { ...owned?.written };
  for (const [key, value] of Object.entries(values)) {
    const known = owned?.written[key] ?? [];
    const inFile = present.flatMap(now => now.get(key) ?? []).filter(now => known.includes(now));
    written[key] = SECRET_KEYS.has(key) ? [] : [...new Set([value, ...inFile, ...known])].slice(0, REMEMBERED);
  }
  const created = standing === 'absent' || (standing === 'ours' && (owned?.created ?? false));
  if (expiration === undefined) return { created, written };
  const { [ACCESS_KEY_ID]: newest = '' } = values;
  const expirations = Object.entries({ ...owned?.expirations, [newest]: expiration });
  const stillKnown = expirations.filter(([id]) => written[ACCESS_KEY_ID]?.includes(id));
  return { created, written, expiration, expirations: Object.fromEntries(stillKnown) };
}

/** When the credentials of this access key ID expire; undefined for those that Mai does not know. */
export function expirationOf(owned: OwnedSection | undefined, accessKeyId: string): Instant | undefined {
  const { written, expiration, expirations } = owned ?? {};
  const known =
    expirations !== undefined && Object.hasOwn(expirations, accessKeyId) ? expirations[accessKeyId] : undefined;
  // A record of an earlier version has the expiration of what was written last only.
  return known ?? (written?.[ACCESS_KEY_ID]?.[0] === accessKeyId ? expiration : undefined);
}
