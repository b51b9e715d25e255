/** Match with its rank; lower is better. */
export type TextMatch = { readonly place: Place; readonly rank: number; readonly ranges: readonly TextRange[] };

/** Half-open range in UTF-16 code units of the shown text. */
export type TextRange = { readonly start: number; readonly end: number };

/** Kinds of matches, best first. Subsequence: the letters in order with others in between. */
export const PLACES = ['prefix', 'word-start', 'inside', 'subsequence'] as const;
export type Place = (typeof PLACES)[number];

/** Length-preserving lowercase, so that offsets match the text. Letters that would grow stay unchanged. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, letter =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

/**
 * Best match of a word (folded, without whitespace) in a text; undefined without one. Words start after any character that is
 * neither letter nor digit, and at a capital after a small letter (`SalesAdmin`).
 */
export function matchWord(text: string, lower: string, word: string, acceptsSubsequence = true): TextMatch | undefined {
  let inside = -1;
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    if (at === 0) return found('prefix', 0, at, word.length);
    if (startsWord(text, at)) return found('word-start', 0, at, word.length);
    if (inside < 0) inside = at;
  }
  if (inside >= 0) return found('inside', 0, inside, word.length);
  // No subsequences for digits and single letters, which would match nearly everything.
  const isGuessable = acceptsSubsequence && word.length >= 2 && word.length <= lower.length && !/\d/.test(word);
  return isGuessable ? subsequence(text, lower, word) : undefined;
}

const found = (place: Place, rank: number, start: number, length: number): TextMatch => ({
  place,
  rank,
  ranges: [{ start, end: start + length }],
});

/** Shortest match that starts at a word boundary. */
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
