import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Used fields of an X window dump's header (XWDFile.h), each a big-endian 32-bit integer. */
const HEADER = { size: 0, width: 4, height: 5, bitsPerPixel: 11, bytesPerLine: 12, colorMapEntries: 19 } as const;
const COLOR_MAP_ENTRY = 12;

/** Screenshot of the first screen of an Xvfb that was started with `-fbdir folder`. */
export function screenPicture(folder: string): PNG {
  const dump = readFileSync(join(folder, 'Xvfb_screen0'));
  const field = (name: keyof typeof HEADER): number => dump.readUInt32BE(HEADER[name] * 4);
  if (field('bitsPerPixel') !== 32) throw new Error('The display does not have 32 bits per pixel.');
  const start = field('size') + field('colorMapEntries') * COLOR_MAP_ENTRY;
  const picture = new PNG({ width: field('width'), height: field('height') });
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      const color = dump.readUIntLE(start + y * field('bytesPerLine') + x * 4, 3);
      picture.data.writeUInt32BE(color * 256 + 255, (y * picture.width + x) * 4);
    }
  return picture;
}

/** Number of pixels of that screen by color, as `#rrggbb`. */
export function screenColors(folder: string): ReadonlyMap<string, number> {
  const { data } = screenPicture(folder);
  const colors = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = `#${data.toString('hex', at, at + 3)}`;
    colors.set(color, (colors.get(color) ?? 0) + 1);
  }
  return colors;
}

/** A part of a picture, in its pixels. */
export function partOf(
  picture: PNG,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, x, y, width, height, 0, 0);
  return part;
}
