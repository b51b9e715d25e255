import type { AwsFile } from '../../domain/aws-file.ts';
import { isLongLived } from '../../domain/credentials.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { readProfile } from './profile-sections.ts';
import type { Values } from './profiles.ts';

/** Keys that Mai may write, by file. All other keys are always foreign. */
export const OWN_KEYS = {
  credentials: ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'],
  config: ['region', 'credential_process'],
} as const satisfies Record<AwsFile, readonly string[]>;

const ACCESS_KEY_ID = 'aws_access_key_id';
const SECRET_KEYS: ReadonlySet<string> = new Set(['aws_secret_access_key', 'aws_session_token']);

/** Ownership record of a profile's section in one file. */
export type OwnedSection = {
  /** Mai created the section. */
  readonly created: boolean;
  /**
   * Keys that Mai wrote with their latest values, newest first. Recorded before the file is written, so that after a crash
   * both the old and the new value are recognized. No values of secrets.
   */
  readonly written: Readonly<Record<string, readonly string[]>>;
  /** Expiration of the credentials written last. */
  readonly expiration?: Instant;
  /** Expirations by access key ID: the file may still have earlier credentials. */
  readonly expirations?: Readonly<Record<string, Instant>>;
};

/** Ownership of a profile's section in one file. `foreign-long-lived`: with a long-lived access key (`AKIA`). */
export type Standing = 'absent' | 'ours' | 'foreign' | 'foreign-long-lived';

/** Ownership of a section in which `keys` are about to be set; any value that Mai did not write makes it foreign. */
export function standingOf(
  text: string,
  file: AwsFile,
  profile: ProfileName,
  owned: OwnedSection | undefined,
  keys: readonly string[] = [],
): Standing {
  const spellings = readProfile(text, file, profile);
  if (spellings.length === 0) return 'absent';
  // A header alone contains nothing to lose: it is new, or left by an interrupted takeover.
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
 * Record after all of Mai's keys were removed: consent to use a foreign section lasts until it has
 * foreign keys again.
 */
export const ownedWithoutKeys = (owned: OwnedSection | undefined, standing: Standing): OwnedSection | undefined =>
  standing === 'ours' && owned?.created === false ? { created: false, written: {} } : undefined;

export const holdsKeys = (owned: OwnedSection | undefined): boolean =>
  owned !== undefined && Object.keys(owned.written).length > 0;

/** Maximum of remembered values per key: an interrupted write, the current one, and some more. */
const REMEMBERED = 4;

/**
 * Record to save before `values` are written to a section with ownership `standing` and contents `present`. However
 * many writes are interrupted, the contents of the file stay recognized.
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

/** Expiration by access key ID; undefined if unknown. */
export function expirationOf(owned: OwnedSection | undefined, accessKeyId: string): Instant | undefined {
  const { written, expiration, expirations } = owned ?? {};
  const known =
    expirations !== undefined && Object.hasOwn(expirations, accessKeyId) ? expirations[accessKeyId] : undefined;
  // Records of earlier versions have only the last expiration.
  return known ?? (written?.[ACCESS_KEY_ID]?.[0] === accessKeyId ? expiration : undefined);
}
