import { useCallback, useState } from 'react';
import { onceClosed } from '../ui/open-sheets.ts';

/**
 * Pages over the window's content, the first at the bottom. All functions are stable references.
 *
 * `open` adds one, or goes back to it if it is open; `back` removes the topmost; `replace` removes it and adds another; `leave` removes all.
 */
export function useSubpages<P>() {
  const [pages, setPages] = useState<readonly P[]>([]);
  // The end of a page that has just been closed would take away the new one.
  const open = useCallback((page: P) => onceClosed(() => setPages(pages => [...before(pages, page), page])), []);
  const back = useCallback(() => setPages(pages => pages.slice(0, -1)), []);
  const replace = useCallback((page: P) => setPages(pages => [...before(pages.slice(0, -1), page), page]), []);
  const leave = useCallback(() => setPages([]), []);
  return { pages, open, back, replace, leave };
}

function before<P>(pages: readonly P[], page: P): readonly P[] {
  const name = JSON.stringify(page);
  const at = pages.findIndex(open => JSON.stringify(open) === name);
  return at < 0 ? pages : pages.slice(0, at);
}
