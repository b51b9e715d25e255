import { deflateSync, inflateSync } from 'node:zlib';
import { chunk, chunksOf, type Picture, png } from './png.ts';

type Size = Pick<Picture, 'width' | 'height'>;

/** Colours as numbers, and for each pixel the place of its colour among them. */
type Palette = { readonly colours: readonly number[]; readonly places: Uint8Array };

/** A picture of a page with 256 colours at most: those that are seen most stay exactly what they are. A third of the size. */
export function smallPng(picture: Picture): Buffer {
  const { colours, places } = paletteOf(picture);
  return png([
    chunk('IHDR', header(picture)),
    chunk('PLTE', paletteBytes(colours)),
    chunk('IDAT', indexedLines(picture, places)),
  ]);
}

/** The pixels of a picture that was written here. */
export function readSmallPng(file: Buffer): Picture {
  const parts = new Map(chunksOf(file).map(({ type, body }) => [type, body]));
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map(type => parts.get(type) ?? Buffer.alloc(0));
  if (header === undefined || palette === undefined || data === undefined) throw new TypeError('This is no small PNG.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const places = inflateSync(data);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to += 4) {
      const from = (places[y * (width + 1) + 1 + x] as number) * 3;
      rgba[to] = palette[from] as number;
      rgba[to + 1] = palette[from + 1] as number;
      rgba[to + 2] = palette[from + 2] as number;
    }
  return { width, height, rgba };
}

export const paletteBytes = (colours: readonly number[]): Buffer =>
  Buffer.from(colours.flatMap(colour => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]));

/** Eight bits a pixel, by palette (colour type 3). */
export function header({ width, height }: Size): Buffer {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body.set([8, 3], 8);
  return body;
}

export function indexedLines({ width, height }: Size, places: Uint8Array): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  // Each line starts with the number of its filter, 0 for none.
  for (let y = 0; y < height; y++) lines.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return deflateSync(lines, { level: 9 });
}

function paletteOf(picture: Picture): Palette {
  const all = byFrequency([picture]);
  const colours = all.length > 256 ? sharedColours([picture], 128) : all;
  return { colours, places: placesIn(colours, picture) };
}

/**
 * 256 colours for one picture or many: after the `exact` that are seen most, none so near to another that nobody tells them
 * apart, or the greys of the letters would fill them all.
 */
export function sharedColours(pictures: readonly Picture[], exact = 0): readonly number[] {
  const colours: number[] = [];
  for (const colour of byFrequency(pictures)) {
    if (colours.length === 256) break;
    if (colours.length < exact || colours.every(chosen => distance(chosen, colour) > JUST_VISIBLE))
      colours.push(colour);
  }
  return colours;
}

/** Squared, over the three channels. */
const JUST_VISIBLE = 150;

function byFrequency(pictures: readonly Picture[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const picture of pictures) {
    const pixels = pixelsOf(picture);
    // Most pixels have the colour of the one before them: they are counted together.
    for (let from = 0, to = 0; from < pixels.length; from = to) {
      const colour = pixels[from] as number;
      while (pixels[to] === colour) to++;
      counts.set(colour, (counts.get(colour) ?? 0) + to - from);
    }
  }
  return [...counts].toSorted(([one, many], [other, more]) => more - many || one - other).map(([colour]) => colour);
}

const distance = (one: number, other: number): number =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
  ((one & 255) - (other & 255)) ** 2;

/** For each pixel the place of its colour, or of the nearest one. */
export function placesIn(colours: readonly number[], picture: Picture): Uint8Array {
  const known = new Map(colours.map((colour, place) => [colour, place]));
  const pixels = pixelsOf(picture);
  const places = new Uint8Array(pixels.length);
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    const colour = pixels[from] as number;
    while (pixels[to] === colour) to++;
    const place = known.get(colour) ?? nearest(colours, colour);
    known.set(colour, place);
    places.fill(place, from, to);
  }
  return places;
}

/** Each pixel's colour as a number. */
function pixelsOf({ rgba }: Picture): Uint32Array {
  const pixels = new Uint32Array(rgba.length / 4);
  for (let at = 0, from = 0; at < pixels.length; at++, from += 4)
    pixels[at] = ((rgba[from] as number) << 16) | ((rgba[from + 1] as number) << 8) | (rgba[from + 2] as number);
  return pixels;
}

function nearest(colours: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, candidate] of colours.entries()) {
    const away = distance(candidate, colour);
    if (away >= least) continue;
    [best, least] = [place, away];
  }
  return best;
}
