import { parseSignInUrl } from '../domain/provider.ts';
import type { Role } from '../domain/role.ts';
import { recognise } from '../sign-in/recognise-address.ts';

/** Other tools whose settings Mai can take over. */
export type ImportSource = 'mai' | 'saml2aws' | 'aws-azure-login';

/** What one entry of another tool's settings would become here. Shown first, taken only on a yes. */
export type ImportCandidate = {
  readonly source: ImportSource;
  /** What the other tool calls it. */
  readonly name: string;
  readonly signInUrl: string;
  /** Known as a pair before the first sign-in where the tool kept both ARNs. */
  readonly role?: Role;
  /** Where the tool kept the role alone. */
  readonly roleArn?: string;
  readonly accountName?: string;
  /** The person's name at the identity provider, to be shown: Mai never types it. */
  readonly user?: string;
  /** The AWS profile that the tool wrote to, or its own name for it. */
  readonly profileName?: string;
  readonly region?: string;
  readonly isDefault: boolean;
};

/** An entry that can't be taken, and why. */
export type SkippedImport = {
  readonly source: ImportSource;
  readonly name: string;
  readonly reason: 'no-address' | 'bad-address';
};

export type ImportReading = {
  readonly candidates: readonly ImportCandidate[];
  readonly skipped: readonly SkippedImport[];
};

/** Settings of another tool that are on this computer. */
export type FoundImport = ImportReading & { readonly source: ImportSource; readonly path: string };

/** By which a person's choice names it. */
export const importId = ({ source, name }: Pick<ImportCandidate, 'source' | 'name'>): string => `${source} ${name}`;

export const NOTHING_FOUND: ImportReading = { candidates: [], skipped: [] };

/** The largest file of another tool that is read, in bytes. */
export const LARGEST_IMPORT = 1_000_000;

/** More entries than a person could look at are not looked at. */
export const MOST_ENTRIES = 500;

type Entry = Omit<ImportCandidate, 'signInUrl'> & { readonly address: string | undefined };

/** Sorts entries into what can be taken and what can't. An address is corrected where its shape says which one leads to AWS. */
export function readEntries(entries: readonly Entry[]): ImportReading {
  const candidates: ImportCandidate[] = [];
  const skipped: SkippedImport[] = [];
  for (const { address, ...entry } of entries.slice(0, MOST_ENTRIES)) {
    const { source, name } = entry;
    const parsed = parseSignInUrl(address ?? '');
    if (parsed.ok) {
      const known = recognise(parsed.value);
      candidates.push({ ...entry, signInUrl: known.kind === 'corrected' ? known.address : parsed.value });
    } else skipped.push({ source, name, reason: (address ?? '').trim() === '' ? 'no-address' : 'bad-address' });
  }
  return { candidates, skipped };
}
