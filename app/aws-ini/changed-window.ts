export type ChangedWindow = { readonly before: string; readonly after: string };

const CHUNK = 65_536;

/**
 * The part of two texts that differs, widened to whole sections: what lies outside is the same in both, character by
 * character, and since a header ends whatever came before it, every tool reads it the same. Keeps a proof cheap in a long file.
 */
export function changedWindow(before: string, after: string): ChangedWindow {
  const shorter = Math.min(before.length, after.length);
  const head = commonLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const fromEnd = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  const tail = commonLength(shorter - head, (from, to) => fromEnd(before, from, to) === fromEnd(after, from, to));
  const start = sectionStart(before, head);
  // A header at the very first differing character still ends a section that differs: look from one before it.
  const next = before.indexOf('\n[', before.length - tail);
  const kept = next === -1 ? 0 : before.length - next - 1;
  return { before: before.slice(start, before.length - kept), after: after.slice(start, after.length - kept) };
}

// How many characters agree, found by chunks (a native comparison) and then by halves.
function commonLength(limit: number, agree: (from: number, to: number) => boolean): number {
  let length = 0;
  while (length < limit && agree(length, Math.min(limit, length + CHUNK))) length = Math.min(limit, length + CHUNK);
  for (let step = CHUNK / 2; step >= 1; step /= 2) {
    if (length + step <= limit && agree(length, length + step)) length += step;
  }
  return length;
}

// The header at or before the first difference, in a part that both texts share; 0 where there is none.
function sectionStart(text: string, firstDifference: number): number {
  if (firstDifference < 2) return 0;
  const before = text.lastIndexOf('\n[', firstDifference - 2);
  return before === -1 ? 0 : before + 1;
}
