import type { Snapshot } from '../snapshot.ts';
import type { FoundImport } from './import-candidate.ts';

/** Found entries of unknown companies. */
export function newImports({
  imports = [],
  providers,
}: Pick<Snapshot, 'imports' | 'providers'>): readonly FoundImport[] {
  const known = new Set(providers.map(({ signInUrl }) => signInUrl));
  return imports
    .map(found => ({ ...found, candidates: found.candidates.filter(({ signInUrl }) => !known.has(signInUrl)) }))
    .filter(({ candidates }) => candidates.length > 0);
}
