import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import { filteredRoles, isSameFilter, offeredFilters, type RoleFilter } from '../../app/roles/role-filters.ts';
import type { AccountGroup, RoleEntry } from '../../app/roles/role-list.ts';
import { say } from '../ui/say.ts';
import { useText } from '../use-text.ts';

export type RoleFilters = {
  readonly offered: readonly RoleFilter[];
  readonly chosen: readonly RoleFilter[];
  readonly toggle: (filter: RoleFilter) => void;
  readonly clear: () => void;
  /** Accounts and roles that are left. */
  readonly groups: readonly AccountGroup[];
  readonly entries: readonly RoleEntry[];
};

/** Filters of the list of roles. One that is no longer offered no longer applies. */
export function useRoleFilters(all: readonly AccountGroup[], states: ReadonlyMap<RoleKey, RoleState>): RoleFilters {
  const text = useText();
  const [wanted, setWanted] = useState<readonly RoleFilter[]>(NONE);
  const offered = useMemo(() => offeredFilters(all, states), [all, states]);
  const chosen = useMemo(() => {
    const still = wanted.filter(filter => offered.some(other => isSameFilter(filter, other)));
    return still.length === 0 ? NONE : still;
  }, [wanted, offered]);
  // Otherwise it would apply again as soon as it is offered, and the list would shrink under the pointer.
  if (chosen.length < wanted.length) setWanted(chosen);
  const groups = useMemo(() => filteredRoles(all, chosen, states), [all, chosen, states]);
  const entries = useMemo(() => groups.flatMap(group => group.entries), [groups]);
  const left = chosen.length > 0 ? entries.length : undefined;
  // The effect of a filter is only visual otherwise.
  useEffect(() => {
    if (left !== undefined) say(text.home.matches(left), 'calm');
  }, [left, text]);
  return {
    offered,
    chosen,
    groups,
    entries,
    toggle: useCallback((filter: RoleFilter) => setWanted(now => toggled(now, filter)), []),
    clear: useCallback(() => setWanted(NONE), []),
  };
}

const NONE: readonly RoleFilter[] = [];

function toggled(filters: readonly RoleFilter[], filter: RoleFilter): readonly RoleFilter[] {
  const others = filters.filter(other => !isSameFilter(other, filter));
  return others.length < filters.length ? others : [...filters, filter];
}
