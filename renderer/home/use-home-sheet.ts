import { useEffect, useState } from 'react';
import type { HomeSheet } from './home-sheet.tsx';

type Sheet = typeof HomeSheet;
let loaded: Sheet | undefined;

/**
 * What can lie over the list, loaded once it is wanted. React's `lazy` would show nothing for a third of a second even where it
 * is there already.
 */
export function useHomeSheet(isWanted: boolean): Sheet | undefined {
  const [sheet, setSheet] = useState(() => loaded);
  useEffect(() => {
    if (!isWanted || loaded !== undefined) return;
    void import('./home-sheet.tsx').then(({ HomeSheet }) => {
      loaded = HomeSheet;
      setSheet(() => HomeSheet);
    });
  }, [isWanted]);
  return sheet;
}
