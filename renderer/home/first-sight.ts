import { isCompact } from '../sessions/is-compact.ts';

/** Minimum heights in CSS pixels: `--row`, a match of two lines, and an active role's card or line with its gap. */
const ROW = 36;
const MATCH = 40;
const CARD = 120;
const LINE = 52;

/** Number of active roles and list rows that fit into the first paint. The others are rendered after it. */
export type FirstSight = { readonly cards: number; readonly rows: number };

export function firstSight(height: number, active: number): FirstSight {
  const card = isCompact(active) ? LINE : CARD;
  return { cards: Math.ceil(height / card), rows: Math.ceil(Math.max(0, height - active * card) / ROW) };
}

/** Maximum number of matches that fit into the window. */
export const matchesInSight = (height: number): number => Math.ceil(height / MATCH);
