import { openSheet } from './open-sheets.ts';

/** Element that takes the focus when no element has it: the search field, else the heading of what is open. */
export function placeToGoOn(): HTMLElement | null {
  const sheet = openSheet();
  if (sheet) return sheet.querySelector<HTMLElement>('h2[tabindex]');
  return document.querySelector<HTMLElement>('main [type="search"]') ?? document.querySelector('main h1[tabindex]');
}
