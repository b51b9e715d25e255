/** Glob match with `*` and `?`, case-insensitive. */
export function matchesGlob(name: string, glob: string): boolean {
  const text = name.toLowerCase();
  const pattern = glob.toLowerCase();
  let at = 0;
  let place = 0;
  // Position of the last star and its match so far: a mismatch extends it by one character. No further backtracking.
  let star = -1;
  let matchEnd = 0;
  while (at < text.length) {
    if (pattern[place] === '*') {
      star = place;
      matchEnd = at;
      place += 1;
    } else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      matchEnd += 1;
      at = matchEnd;
      place = star + 1;
    } else return false;
  }
  while (pattern[place] === '*') place += 1;
  return place === pattern.length;
}

export const matchesAny = (name: string, globs: readonly string[]): boolean =>
  globs.some(glob => matchesGlob(name, glob));
