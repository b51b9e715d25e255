import { deflateSync } from 'node:zlib';
import { chunk, png } from '../../e2e/picture/png.ts';
import { header } from '../../e2e/picture/small-png.ts';

/** Pixels as a canvas gives them: four bytes each (red, green, blue, alpha), row by row, for a square of `size`. */
export type Pixels = { readonly size: number; readonly rgba: readonly number[] };

/** A PNG with a palette: a tray icon has so few colours that this halves its size. Fails above 256 colours. */
export function encodeSmallPng({ size, rgba }: Pixels): Buffer {
  const pixels = Array.from({ length: size * size }, (_, index) => edgeRounded(rgba.slice(index * 4, index * 4 + 4)));
  const palette = [...new Map(pixels.map(colour => [colour.join(), colour])).values()];
  if (palette.length > 256) throw new Error(`A palette holds 256 colours, this picture has ${palette.length}.`);
  const position = new Map(palette.map((colour, index) => [colour.join(), index]));
  // Each line starts with the number of its filter, 0 for none.
  const lines = Array.from({ length: size }, (_, y) => [
    0,
    ...pixels.slice(y * size, (y + 1) * size).map(colour => position.get(colour.join()) ?? 0),
  ]);
  return png([
    chunk('IHDR', header({ width: size, height: size })),
    chunk('PLTE', Buffer.from(palette.flatMap(colour => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(colour => colour[3] ?? 255))),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()), { level: 9 })),
  ]);
}

/** A smooth edge needs no more than 16 steps, and the canvas's own rounding makes a new colour of nearly every pixel there. */
function edgeRounded([red = 0, green = 0, blue = 0, alpha = 0]: readonly number[]): readonly number[] {
  if (alpha === 255) return [red, green, blue, alpha];
  const step = Math.round(alpha / 17);
  return step === 0
    ? [0, 0, 0, 0]
    : [...[red, green, blue].map(value => Math.min(255, Math.round(value / 16) * 16)), step * 17];
}
