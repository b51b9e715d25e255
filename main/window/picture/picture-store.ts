import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasSameList, outdatedParts, type PassingPart } from '../../../app/window/picture/picture-fits.ts';
import { MOST_CHARACTERS, type PictureHtml, pictureHtml } from '../../../app/window/picture/picture-html.ts';
import type { Picture, PicturePort } from '../../../app/window/picture/picture-port.ts';
import { createQueue } from '../../files/queue.ts';
import { readOwnFile } from '../../files/read-own-file.ts';
import { replaceFile } from '../../files/replace-file.ts';

export type PictureStore = PicturePort & {
  /** Reads the last run's picture. */
  load(): Promise<void>;
  has(): boolean;
  /** Whether there is one, of a different list than `fits`. */
  isOfOtherList(fits: string): boolean;
  /** The last picture if it fits, and what it has to leave out. */
  fitting(fits: string): FittingPicture | undefined;
  /** Removes the picture from the memory and the disk. */
  drop(): Promise<void>;
};

export type FittingPicture = PictureHtml & { readonly outdated: readonly PassingPart[] };

/** Characters of JSON may have three bytes in UTF-8, and are escaped once more as part of the file. */
const MOST_BYTES = 6 * MOST_CHARACTERS;

/** Keeps the last picture in memory, and in a file of its own for the next run. */
export function createPictureStore(folder: string): PictureStore {
  const path = join(folder, 'last-picture.json');
  const queued = createQueue();
  let last: (Picture & { readonly html: PictureHtml }) | undefined;

  return {
    async load() {
      const bytes = await readOwnFile(path, MOST_BYTES).catch(() => undefined);
      if (bytes instanceof Buffer) last ??= pictureIn(bytes.toString());
    },
    has: () => last !== undefined,
    isOfOtherList: fits => last !== undefined && !hasSameList(last.fits, fits),
    fitting(fits) {
      const outdated = last && outdatedParts(last.fits, fits);
      return last && outdated && { ...last.html, outdated };
    },
    keep(picture) {
      if (picture.fits === last?.fits && picture.parts === last.parts) return;
      const html = pictureHtml(picture.parts);
      if (html === undefined) return;
      last = { ...picture, html };
      const bytes = Buffer.from(JSON.stringify(picture));
      void queued(() => replaceFile(path, { bytes, mode: 0o600 }, true).catch(() => undefined));
    },
    drop() {
      last = undefined;
      return queued(() => rm(path, { force: true }).catch(() => undefined));
    },
  };
}

function pictureIn(json: string): (Picture & { readonly html: PictureHtml }) | undefined {
  try {
    const { fits, parts } = JSON.parse(json) as Partial<Picture>;
    if (typeof fits !== 'string' || typeof parts !== 'string') return undefined;
    const html = pictureHtml(parts);
    return html && { fits, parts, html };
  } catch {
    return undefined;
  }
}
