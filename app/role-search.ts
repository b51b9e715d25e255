/** One thing to search in: its texts, the most telling first. */
export type Searchable = { readonly texts: readonly string[] };

/**
 * The entries that match every word of the query, best first: a word may begin a text, begin a word in it, or stand
 * anywhere. Equal ranks keep their order. An empty query gives everything.
 */
export function search<T extends Searchable>(entries: readonly T[], query: string): readonly T[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '');
  if (words.length === 0) return entries;
  return entries
    .map((entry, index) => ({ entry, index, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < NONE)
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ entry }) => entry);
}

const NONE = 1_000_000;

function rankOf({ texts }: Searchable, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    let best = NONE;
    for (const [position, text] of texts.entries()) best = Math.min(best, rankIn(text.toLowerCase(), word) + position);
    if (best >= NONE) return NONE;
    sum += best;
  }
  return sum;
}

function rankIn(text: string, word: string): number {
  let rank = NONE;
  for (let at = text.indexOf(word); at >= 0 && rank > 10; at = text.indexOf(word, at + 1))
    rank = at === 0 ? 0 : Math.min(rank, /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') ? 20 : 10);
  return rank;
}
