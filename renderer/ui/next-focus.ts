import { openSheet } from './open-sheets.ts';

/** Where the keyboard and a screen reader go on when nothing has the focus: the search, else the heading of what is open. */
export function placeToGoOn(): HTMLElement | null {
  const sheet = openSheet();
  if (sheet) return sheet.querySelector<HTMLElement>('h2[tabindex]');
  return document.querySelector<HTMLElement>('main [type="search"]') ?? document.querySelector('main h1[tabindex]');
}
