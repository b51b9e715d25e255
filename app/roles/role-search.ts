import type { RoleKey } from '../domain/role.ts';
import { folded, matchWord, PLACES, type TextRange } from './text-match.ts';

/** Searchable entry: its texts, most important first. */
export type Searchable = { readonly texts: readonly string[] };

export type SearchOptions<T> = {
  /** Recency rank: 0 for the most recent role; undefined if never used. Breaks ties. */
  readonly recency?: (entry: T) => number | undefined;
};

/** Sorts roles by recency. */
export function byRecency(recents: readonly RoleKey[]): SearchOptions<{ readonly key: RoleKey }> {
  const places = new Map(recents.map((key, place) => [key, place]));
  return { recency: ({ key }) => places.get(key) };
}

/**
 * Entries that match every word of the query, best first: by a prefix of the text, a prefix of a word, a substring, or a
 * subsequence. Among equal matches recent roles come first, then matches in more important texts; equal ranks keep their order.
 * An empty query returns all.
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

/** Warms up the search: folded texts are cached, and the code is compiled. */
export function prepareSearch(entries: readonly Searchable[]): void {
  for (const { texts } of entries) for (const text of texts) lowerOf(text);
  search(entries, entries[0]?.texts[0] ?? '');
}

/** Ranges of a text that match a query, ordered and disjoint, for highlighting. */
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
  /** Rank of the worst matching word. */
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
      // Best possible rank.
      if (place === 0) break;
    }
    if (place === PLACES.length) return undefined;
    worst = Math.max(worst, place);
    sum += place * 100 + Math.min(rank, 99);
  }
  return { place: worst, rank: sum };
}

// Cache of folded texts, which are searched at every keystroke. Cleared when full.
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
