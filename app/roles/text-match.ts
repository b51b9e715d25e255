/** Where a word stands in a text: the better the place, the lower the rank. */
export type TextMatch = { readonly place: Place; readonly rank: number; readonly ranges: readonly TextRange[] };

/** Half open, in UTF-16 units of the text as it is drawn. */
export type TextRange = { readonly start: number; readonly end: number };

/** How a word was found, best first. A subsequence is the letters of the word in their order with others between them. */
export const PLACES = ['prefix', 'word-start', 'inside', 'subsequence'] as const;
export type Place = (typeof PLACES)[number];

/** Lower case of the same length, so that places in it are places in the text. The few letters that would grow stay as they are. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, letter =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

/**
 * The best place of a word (folded, without white space) in a text; undefined where it has none. A word begins after
 * anything that is neither letter nor digit, and at a capital behind a small letter (`SalesAdmin`).
 */
export function matchWord(text: string, lower: string, word: string, acceptsSubsequence = true): TextMatch | undefined {
  let inside = -1;
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    if (at === 0) return found('prefix', 0, at, word.length);
    if (startsWord(text, at)) return found('word-start', 0, at, word.length);
    if (inside < 0) inside = at;
  }
  if (inside >= 0) return found('inside', 0, inside, word.length);
  // Numbers are looked up, not guessed, and a single letter stands in nearly everything.
  const isGuessable = acceptsSubsequence && word.length >= 2 && word.length <= lower.length && !/\d/.test(word);
  return isGuessable ? subsequence(text, lower, word) : undefined;
}

const found = (place: Place, rank: number, start: number, length: number): TextMatch => ({
  place,
  rank,
  ranges: [{ start, end: start + length }],
});

/** The tightest run that begins at a word: what begins in the midst of one is noise. */
function subsequence(text: string, lower: string, word: string): TextMatch | undefined {
  let best: TextMatch | undefined;
  const first = word[0] ?? '';
  for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) {
    if (at > 0 && !startsWord(text, at)) continue;
    const ranges = rangesFrom(lower, word, at);
    if (ranges === undefined) break;
    const rank = (ranges.at(-1)?.end ?? 0) - at - word.length + ranges.length;
    if (best === undefined || rank < best.rank) best = { place: 'subsequence', rank, ranges };
  }
  return best;
}

function rangesFrom(lower: string, word: string, start: number): readonly TextRange[] | undefined {
  const ranges: { start: number; end: number }[] = [];
  let from = start;
  for (const letter of word) {
    const at = lower.indexOf(letter, from);
    if (at < 0) return undefined;
    const last = ranges.at(-1);
    if (last?.end === at) last.end = at + letter.length;
    else ranges.push({ start: at, end: at + letter.length });
    from = at + letter.length;
  }
  return ranges;
}

function startsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const here = text.charCodeAt(at);
  if (before > 127 || here > 127) return startsWordBeyondAscii(text, at);
  if (!isLetterOrDigit(before)) return true;
  return isCapital(here) && !isCapital(before);
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isLetterOrDigit = (code: number): boolean =>
  isCapital(code) || (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

function startsWordBeyondAscii(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  return /\p{Lu}/u.test(text[at] ?? '') && !/\p{Lu}/u.test(before);
}
