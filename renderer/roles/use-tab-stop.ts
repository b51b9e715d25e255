import { type FocusEvent, useState } from 'react';
import { focusedStop } from './focused-row.ts';

type TabStop<K> = {
  /** The only row of the list that Tab stops at: the one that had the focus last, else the first. */
  readonly tabStop: K | undefined;
  /** For the element around the rows: no row listens. */
  readonly onFocus: (event: FocusEvent) => void;
};

/** Roving tab stop of a list of roles. Arrow keys move within it. */
export function useTabStop<K extends string>(keys: readonly K[]): TabStop<K> {
  const [current, setCurrent] = useState<K>();
  const isThere = current !== undefined && keys.includes(current);
  return {
    tabStop: isThere ? current : keys[0],
    onFocus: () => {
      const { row, account } = focusedStop()?.dataset ?? {};
      setCurrent((row ?? account) as K | undefined);
    },
  };
}
