import type { AwsFile } from '../../domain/aws-file.ts';
import type { OwnedFile } from './owned-file.ts';
import { standingOf } from './ownership.ts';
import { removeKeys } from './set-keys.ts';
import { applySplice, longText, textWindow } from './text-window.ts';

/** The text (one character per byte) without what Mai wrote; foreign bytes are unchanged. */
export function withoutOwn(text: string, file: AwsFile, { sections }: OwnedFile): string {
  let rest = text;
  for (const [profile, section] of sections) {
    const { start, end } = textWindow(longText(rest), file, profile);
    const part = rest.slice(start, end);
    if (standingOf(part, file, profile, section) !== 'ours') continue;
    const { created, written } = section;
    rest = applySplice(rest, {
      start,
      end,
      text: removeKeys(part, file, profile, Object.keys(written), { created }),
    });
  }
  return rest;
}
