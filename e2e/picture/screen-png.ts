import { deflateSync } from 'node:zlib';
import { chunk, png } from './png.ts';

/** Fields of the X window dump header (XWDFile.h): 32 bits, big-endian. */
const HEADER = { size: 0, width: 4, height: 5, bytesPerLine: 12, colourMapEntries: 19 } as const;
const COLOUR_MAP_ENTRY = 12;

/** A PNG of a display's dump, whose pixels are four bytes each: blue, green, red and nothing. */
export function pictureOf(dump: Buffer): Buffer {
  const word = (name: keyof typeof HEADER): number => dump.readUInt32BE(HEADER[name] * 4);
  const [width, height] = [word('width'), word('height')];
  const start = word('size') + word('colourMapEntries') * COLOUR_MAP_ENTRY;
  const lines = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = start + y * word('bytesPerLine') + x * 4;
      const to = y * (width * 3 + 1) + 1 + x * 3;
      for (let part = 0; part < 3; part++) lines[to + part] = dump[from + 2 - part] ?? 0;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return png([chunk('IHDR', header), chunk('IDAT', deflateSync(lines))]);
}
