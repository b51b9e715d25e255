/** Whether a name fits a pattern of `*` (anything) and `?` (one character), all else letter by letter, whatever the case. */
export function matchesGlob(name: string, glob: string): boolean {
  const text = name.toLowerCase();
  const pattern = glob.toLowerCase();
  let at = 0;
  let place = 0;
  // The last star and what it has swallowed so far: on a mismatch it takes one character more. Never goes further back.
  let star = -1;
  let swallowed = 0;
  while (at < text.length) {
    if (pattern[place] === '*') {
      star = place;
      swallowed = at;
      place += 1;
    } else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      swallowed += 1;
      at = swallowed;
      place = star + 1;
    } else return false;
  }
  while (pattern[place] === '*') place += 1;
  return place === pattern.length;
}

export const matchesAny = (name: string, globs: readonly string[]): boolean =>
  globs.some(glob => matchesGlob(name, glob));
