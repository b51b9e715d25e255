import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from './started.ts';

/** Xvfb keeps its picture in a file in a form of its own: a header of this many bytes at most, then rows of pixels. */
const FILE = 'Xvfb_screen0';

/** The picture that a person would see, by way of the file that Xvfb keeps it in (`-fbdir`). */
export class Screen {
  readonly #file: number;
  readonly #rows: readonly Buffer[];
  readonly #rowBytes: number;
  readonly #start: number;

  /** Every eighth row is enough to see what is painted. */
  constructor(folder: string, { width, height }: { readonly width: number; readonly height: number }) {
    this.#file = openSync(join(folder, FILE), 'r');
    const header = Buffer.alloc(100);
    readSync(this.#file, header, 0, 100, 0);
    // X's own dump format: the header's size, then its fields, the number of colors being the 20th and each 12 bytes.
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
   * How long it takes from now until the picture is what it is at the end, but for a hundredth of it: a cursor blinks.
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
