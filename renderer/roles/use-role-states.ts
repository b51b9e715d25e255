import { useMemo } from 'react';
import type { Command } from '../../app/contract.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { type ActiveSession, type RoleState, roleStates } from '../../app/roles/active-sessions.ts';
import { useShared } from '../use-shared.ts';

/** State of each role that is not idle. Another command leaves it the same, so that long lists do not re-render. */
export function useRoleStates(
  active: readonly ActiveSession[],
  starting: readonly RoleKey[],
  pending: readonly Command[],
): ReadonlyMap<RoleKey, RoleState> {
  const asked = useShared(
    useMemo(() => {
      const isActive = (key: RoleKey) => active.some(({ session }) => session.key === key);
      return pending.flatMap(command =>
        command.type === 'startRole' || (command.type === 'openConsole' && !isActive(command.key)) ? [command.key] : [],
      );
    }, [active, pending]),
  );
  return useMemo(() => roleStates(active, starting, asked), [active, starting, asked]);
}
