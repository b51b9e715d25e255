import { useEffect, useState } from 'react';
import type { HomeSheet } from './home-sheet.tsx';

type Sheet = typeof HomeSheet;
let loaded: Sheet | undefined;

/**
 * Loads sheets on demand. React's `lazy` would show nothing for a third of a second even if the module was loaded
 * already.
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
