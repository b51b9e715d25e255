import { type FocusEvent, useState } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import { focusedRow } from './focused-row.ts';

type TabStop = {
  /** The only row of the list that Tab stops at: the one that had the focus last, else the first. */
  readonly tabStop: RoleKey | undefined;
  /** For the element around the rows: no row listens. */
  readonly onFocus: (event: FocusEvent) => void;
};

/** Roving tab stop of a list of roles. Arrow keys move within it. */
export function useTabStop(keys: readonly RoleKey[]): TabStop {
  const [current, setCurrent] = useState<RoleKey>();
  const isThere = current !== undefined && keys.includes(current);
  return {
    tabStop: isThere ? current : keys[0],
    onFocus: () => setCurrent(focusedRow()?.dataset.row as RoleKey | undefined),
  };
}
