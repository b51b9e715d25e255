import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from './started.ts';

/** Xvfb's framebuffer file (XWD): a header of this many bytes at most, then rows of pixels. */
const FILE = 'Xvfb_screen0';

/** The screen's content, from Xvfb's framebuffer file (`-fbdir`). */
export class Screen {
  readonly #file: number;
  readonly #rows: readonly Buffer[];
  readonly #rowBytes: number;
  readonly #start: number;

  /** Every eighth row is enough. */
  constructor(folder: string, { width, height }: { readonly width: number; readonly height: number }) {
    this.#file = openSync(join(folder, FILE), 'r');
    const header = Buffer.alloc(100);
    readSync(this.#file, header, 0, 100, 0);
    // XWD: the header's size, then its fields; the 20th is the number of colors, 12 bytes each.
    this.#start = header.readUInt32BE(0) + header.readUInt32BE(76) * 12;
    this.#rowBytes = width * 4;
    this.#rows = Array.from({ length: Math.floor(height / 8) }, () => Buffer.alloc(this.#rowBytes));
  }

  read(): Buffer {
    for (const [at, row] of this.#rows.entries())
      readSync(this.#file, row, 0, this.#rowBytes, this.#start + at * 8 * this.#rowBytes);
    return Buffer.concat(this.#rows);
  }

  /**
   * Time until the picture equals the final one, except for a hundredth of it: a cursor blinks.
   * Milliseconds.
   */
  async untilPainted(milliseconds: number): Promise<number> {
    const from = performance.now();
    const seen: { readonly at: number; readonly picture: Buffer }[] = [];
    while (performance.now() - from < milliseconds) {
      const picture = this.read();
      if (!seen.at(-1)?.picture.equals(picture)) seen.push({ at: performance.now() - from, picture });
      await pause(1);
    }
    const [first, last] = [seen[0], seen.at(-1)];
    if (first === undefined || last === undefined || isAlike(first.picture, last.picture)) return Number.NaN;
    return seen.find(({ picture }) => isAlike(picture, last.picture))?.at ?? Number.NaN;
  }

  close(): void {
    closeSync(this.#file);
  }
}

function isAlike(one: Buffer, other: Buffer): boolean {
  let different = 0;
  for (let at = 0; at < one.length; at += 4) if (one.readUInt32LE(at) !== other.readUInt32LE(at)) different += 1;
  return different < one.length / 4 / 100;
}
