import type { AwsFile } from '../domain/failure.ts';
import type { ProfileName } from '../domain/profile.ts';
import { ownSections } from './own-sections.ts';

/** One change of a text: [start, end) becomes `text`. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

export const applySplice = (text: string, { start, end, text: inserted }: Splice): string =>
  text.slice(0, start) + inserted + text.slice(end);

/**
 * The part of a text that an edit of a profile is about: all of its sections with the one before them, or the last section
 * where it has none. A header ends whatever came before it, so that the part is a text of its own to every reader, and what
 * lies outside needs no second look, however long it is.
 */
export function ownWindow(
  text: string,
  file: AwsFile,
  profile: ProfileName,
): { readonly start: number; readonly end: number } {
  const own = ownSections(text, file, profile);
  const first = own[0]?.start ?? text.length;
  const before = first < 2 ? -1 : text.lastIndexOf('\n[', first - 2);
  return { start: before + 1, end: own.at(-1)?.end ?? text.length };
}
