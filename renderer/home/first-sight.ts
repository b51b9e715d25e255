/** The least that they take, in CSS pixels: `--row`, the two lines of a match, and a live role's card with the gap behind it. */
const ROW = 36;
const MATCH = 40;
const CARD = 88;

/** How many live roles, and rows of the list below them, the first picture can show. The others are drawn behind it. */
export type FirstSight = { readonly cards: number; readonly rows: number };

export function firstSight(height: number, live: number): FirstSight {
  return { cards: Math.ceil(height / CARD), rows: Math.ceil(Math.max(0, height - live * CARD) / ROW) };
}

/** How many matches of a search a window shows at most. */
export const matchesInSight = (height: number): number => Math.ceil(height / MATCH);
