import type { AwsFile } from '../../domain/aws-file.ts';
import { removeKeys } from './editor.ts';
import { applySplice, longText, ownWindow } from './own-window.ts';
import type { OwnedFile } from './owned-file.ts';
import { standingOf } from './ownership.ts';

/** The text (one character per byte) without what Mai wrote; foreign bytes are unchanged. */
export function withoutOwn(text: string, file: AwsFile, { sections }: OwnedFile): string {
  let rest = text;
  for (const [profile, section] of sections) {
    const { start, end } = ownWindow(longText(rest), file, profile);
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
