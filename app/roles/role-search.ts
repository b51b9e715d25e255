import type { RoleKey } from '../domain/role.ts';
import { folded, matchWord, PLACES, type TextRange } from './text-match.ts';

/** One thing to search in: its texts, the most telling first. */
export type Searchable = { readonly texts: readonly string[] };

export type SearchOptions<T> = {
  /** 0 for the one used last, and so on; undefined for one that was never used. Among equally good places it comes first. */
  readonly recency?: (entry: T) => number | undefined;
};

/** Puts roles first that were used last, the latest before all. */
export function byRecency(recents: readonly RoleKey[]): SearchOptions<{ readonly key: RoleKey }> {
  const places = new Map(recents.map((key, place) => [key, place]));
  return { recency: ({ key }) => places.get(key) };
}

/**
 * The entries that match every word of the query, best first: a word may begin a text, begin a word in it, stand anywhere,
 * or have its letters there in their order. Among entries of the same place those used last come first, then those whose
 * more telling text matches; equal ranks keep their order. An empty query gives everything.
 */
export function search<T extends Searchable>(
  entries: readonly T[],
  query: string,
  { recency = () => undefined }: SearchOptions<T> = {},
): readonly T[] {
  const words = wordsOf(query);
  if (words.length === 0) return entries;
  const found: Found<T>[] = [];
  for (const entry of entries) {
    const rank = rankOf(entry, words);
    if (rank !== undefined) found.push({ entry, ...rank, recency: recency(entry) ?? NEVER });
  }
  return found
    .sort((one, other) => one.place - other.place || one.recency - other.recency || one.rank - other.rank)
    .map(({ entry }) => entry);
}

/** Makes ready what the first search among these would wait for: later ones look the folded texts up, and run code that has run. */
export function prepareSearch(entries: readonly Searchable[]): void {
  for (const { texts } of entries) for (const text of texts) lowerOf(text);
  search(entries, entries[0]?.texts[0] ?? '');
}

/** The parts of a text that a query found in it, in order and apart from each other, for highlighting. */
export function matchRanges(text: string, query: string): readonly TextRange[] {
  const lower = folded(text);
  const ranges = wordsOf(query).flatMap(word => matchWord(text, lower, word)?.ranges ?? []);
  const joined: TextRange[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || range.start > last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

const SUBSEQUENCE = PLACES.indexOf('subsequence');
const NEVER = Number.MAX_SAFE_INTEGER;

type Rank = {
  /** Of the word that was found worst. */
  readonly place: number;
  readonly rank: number;
};
type Found<T> = Rank & { readonly entry: T; readonly recency: number };

const wordsOf = (query: string): readonly string[] =>
  folded(query)
    .split(/\s+/)
    .filter(word => word !== '');

function rankOf({ texts }: Searchable, words: readonly string[]): Rank | undefined {
  let worst = 0;
  let sum = 0;
  for (const word of words) {
    let place: number = PLACES.length;
    let rank = 0;
    for (const [position, text] of texts.entries()) {
      const match = matchWord(text, lowerOf(text), word, place > SUBSEQUENCE);
      if (match === undefined) continue;
      const at = PLACES.indexOf(match.place);
      const here = position + match.rank;
      if (at > place || (at === place && here >= rank)) continue;
      place = at;
      rank = here;
      // No later text can do better.
      if (place === 0) break;
    }
    if (place === PLACES.length) return undefined;
    worst = Math.max(worst, place);
    sum += place * 100 + Math.min(rank, 99);
  }
  return { place: worst, rank: sum };
}

// The same few thousand texts are searched at every key. Bounded: what was searched long ago is let go all at once.
const lowered = new Map<string, string>();
const MOST_LOWERED = 50_000;

function lowerOf(text: string): string {
  const known = lowered.get(text);
  if (known !== undefined) return known;
  if (lowered.size >= MOST_LOWERED) lowered.clear();
  const lower = folded(text);
  lowered.set(text, lower);
  return lower;
}
