import { openSheet } from './open-sheets.ts';

/** Element that takes the focus when no element has it: the search field, else the heading of what is open. */
export function placeToGoOn(): HTMLElement | null {
  const sheet = openSheet();
  if (sheet) return sheet.querySelector<HTMLElement>('h2[tabindex]');
  // Not the ones of the last picture.
  const main = document.querySelector('#root main');
  return main?.querySelector<HTMLElement>('[type="search"]') ?? main?.querySelector('h1[tabindex]') ?? null;
}
