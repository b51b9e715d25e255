import type { PointerEvent } from 'react';

/**
 * Gives the row below the pointer the whole texts of its cut names as tooltip. For an element around all rows: thousands of
 * tooltips would be read as descriptions, and only the layout knows what is cut.
 */
export function titleCutNames({ target }: PointerEvent): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role="row"]') : null;
  if (!row) return;
  const cut = [...row.querySelectorAll('bdi, [data-clamp]')].filter(isCut).map(({ textContent }) => textContent);
  if (cut.length > 0) row.title = cut.join('\n');
  else row.removeAttribute('title');
}

const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean =>
  clientHeight > 0 && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
