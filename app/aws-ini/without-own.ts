import type { AwsFile } from '../domain/failure.ts';
import { removeKeys } from './editor.ts';
import type { OwnedFile } from './owned-file.ts';
import { holdsKeys, standingOf } from './ownership.ts';

/** The text (one character per byte) without what Mai wrote in it: every byte of others is as it was. */
export function withoutOwn(text: string, file: AwsFile, { sections }: OwnedFile): string {
  let rest = text;
  // The newest section first: it is the last one, and takes the blank line above it along.
  for (const [profile, section] of [...sections].reverse()) {
    if (!holdsKeys(section) || standingOf(rest, file, profile, section) !== 'ours') continue;
    rest = removeKeys(rest, file, profile, Object.keys(section.written), { created: section.created });
  }
  return rest;
}
