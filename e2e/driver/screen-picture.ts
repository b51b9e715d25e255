import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Contents of a display: `colours` counts pixels by color, `#rrggbb`. */
export type ScreenPicture = { readonly pixels: number; readonly colours: ReadonlyMap<string, number> };

/** Fields of the X window dump header (XWDFile.h): 32 bits, big-endian. */
const HEADER = { size: 0, width: 4, height: 5, bitsPerPixel: 11, bytesPerLine: 12, colourMapEntries: 19 } as const;
const COLOUR_MAP_ENTRY = 12;

/** Reads the first screen of an Xvfb that was started with `-fbdir folder`. */
export function screenPicture(folder: string): ScreenPicture {
  const dump = readFileSync(join(folder, 'Xvfb_screen0'));
  const word = (name: keyof typeof HEADER): number => dump.readUInt32BE(HEADER[name] * 4);
  if (word('bitsPerPixel') !== 32) throw new Error('The display has pixels of another size than 32 bits.');
  const start = word('size') + word('colourMapEntries') * COLOUR_MAP_ENTRY;
  const colours = new Map<string, number>();
  for (let y = 0; y < word('height'); y++)
    for (let x = 0; x < word('width'); x++) {
      const at = start + y * word('bytesPerLine') + x * 4;
      const colour = `#${(dump.readUInt32LE(at) & 0xffffff).toString(16).padStart(6, '0')}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  return { pixels: word('width') * word('height'), colours };
}
