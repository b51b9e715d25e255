import type { AwsFile } from '../../domain/aws-file.ts';
import type { ProfileName } from '../../domain/profile.ts';
import { afterByteOrderMark } from './line.ts';
import { belongsTo } from './profile-sections.ts';
import { sectionsOf } from './section.ts';

/** Searchable text that need not be one string, such as the buffer of a very long file. */
export type LongText = {
  readonly length: number;
  indexOf(part: string, from: number): number;
  lastIndexOf(part: string, from: number): number;
  part(start: number, end: number): string;
};

export const longText = (text: string): LongText => ({
  length: text.length,
  indexOf: (part, from) => text.indexOf(part, from),
  lastIndexOf: (part, from) => text.lastIndexOf(part, from),
  part: (start, end) => text.slice(start, end),
});

/** A text edit: replaces [start, end) by `text`. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

export const applySplice = (text: string, { start, end, text: inserted }: Splice): string =>
  text.slice(0, start) + inserted + text.slice(end);

/** Longer than any byte order mark. */
const MARK = 4;

/**
 * Part of a text that an edit of a profile affects: all its sections with the one before them, or the last section
 * if it has none. A header ends everything before it, so every parser reads the part independently, and the
 * rest need not be parsed. Cost: one search for the profile's name, whatever the number of sections.
 */
export function textWindow(
  text: LongText,
  file: AwsFile,
  profile: ProfileName,
): { readonly start: number; readonly end: number } {
  const top = afterByteOrderMark(text.part(0, MARK));
  let first: number | undefined;
  let end = text.length;
  for (let found = text.indexOf(profile, top); found !== -1; ) {
    const start = Math.max(top, text.lastIndexOf('\n', found) + 1);
    const lineEnd = orElse(text.indexOf('\n', found), text.length);
    const [section] = text.part(start, start + 1) === '[' ? sectionsOf(text.part(start, lineEnd + 1)) : [];
    if (section !== undefined && belongsTo(section, file, profile)) {
      first ??= start;
      end = orElse(text.indexOf('\n[', lineEnd) + 1, text.length);
    }
    found = text.indexOf(profile, lineEnd);
  }
  const anchor = first ?? text.length;
  return { start: anchor < 2 ? 0 : text.lastIndexOf('\n[', anchor - 2) + 1, end };
}

const orElse = (found: number, otherwise: number): number => (found > 0 ? found : otherwise);
