import { parseSignInUrl } from '../domain/provider.ts';
import type { Role } from '../domain/role.ts';
import { recognize } from '../sign-in/recognize-address.ts';

/** Other tools whose settings Mai can import. */
export type ImportSource = 'mai' | 'saml2aws' | 'aws-azure-login' | 'aws-config';

/** An entry of another tool's settings as it would be imported. */
export type ImportCandidate = {
  readonly source: ImportSource;
  /** Name in the other tool. */
  readonly name: string;
  readonly signInUrl: string;
  /** Role and provider ARN, if the tool has saved both. */
  readonly role?: Role;
  /** If the tool saved the role only. */
  readonly roleArn?: string;
  readonly accountName?: string;
  /** User name at the identity provider, for display only. */
  readonly user?: string;
  /** Profile that the tool wrote to, or its own name. */
  readonly profileName?: string;
  readonly region?: string;
  readonly isDefault: boolean;
  /** Of an access portal. */
  readonly portalRegion?: string;
  /** Permission sets that the tool's profiles use, with the profile's region. */
  readonly permissionSets?: readonly { readonly arn: string; readonly region?: string }[];
};

/** An entry that can't be imported, and why. */
export type SkippedImport = {
  readonly source: ImportSource;
  readonly name: string;
  readonly reason: 'no-address' | 'bad-address';
};

export type ImportReading = {
  readonly candidates: readonly ImportCandidate[];
  readonly skipped: readonly SkippedImport[];
};

/** Settings of another tool on this computer. */
export type FoundImport = ImportReading & { readonly source: ImportSource; readonly path: string };

/** Identifier of an entry in the person's choice. */
export const importId = ({ source, name }: Pick<ImportCandidate, 'source' | 'name'>): string => `${source} ${name}`;

export const NOTHING_FOUND: ImportReading = { candidates: [], skipped: [] };

/** Maximum size of another tool's file, in bytes. */
export const LARGEST_IMPORT = 1_000_000;

/** Maximum number of entries. */
export const MOST_ENTRIES = 500;

type Entry = Omit<ImportCandidate, 'signInUrl'> & { readonly address: string | undefined };

/** Splits entries into importable and not. Addresses are corrected if their form shows the right one. */
export function readEntries(entries: readonly Entry[]): ImportReading {
  const candidates: ImportCandidate[] = [];
  const skipped: SkippedImport[] = [];
  for (const { address, ...entry } of entries.slice(0, MOST_ENTRIES)) {
    const { source, name } = entry;
    const parsed = parseSignInUrl(address ?? '');
    if (parsed.ok) {
      const known = recognize(parsed.value);
      candidates.push({ ...entry, signInUrl: known.kind === 'corrected' ? known.address : parsed.value });
    } else skipped.push({ source, name, reason: (address ?? '').trim() === '' ? 'no-address' : 'bad-address' });
  }
  return { candidates, skipped };
}
