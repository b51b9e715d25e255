import { useRef } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import { byRecency } from '../../app/roles/role-search.ts';

/**
 * How results of a search are ordered: by recency as of the moment when the query was typed. A role that is started then keeps its
 * place, so that the rows don't move while a person starts several of them.
 */
export function useResultsRanking(query: string, recents: readonly RoleKey[]): ReturnType<typeof byRecency> {
  const held = useRef<{ readonly query: string; readonly ranking: ReturnType<typeof byRecency> }>(undefined);
  if (held.current?.query !== query) held.current = { query, ranking: byRecency(recents) };
  return held.current.ranking;
}
