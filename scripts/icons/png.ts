import { crc32, deflateSync } from 'node:zlib';

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
    chunk('IHDR', header(size)),
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

/** Eight bits a pixel, by palette (colour type 3). */
function header(size: number): Buffer {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(size, 0);
  body.writeUInt32BE(size, 4);
  body.set([8, 3], 8);
  return body;
}

function chunk(type: string, body: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(content.length + 8);
  frame.writeUInt32BE(body.length, 0);
  content.copy(frame, 4);
  frame.writeUInt32BE(crc32(content), content.length + 4);
  return frame;
}

function png(chunks: readonly Buffer[]): Buffer {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, ...chunks, chunk('IEND', Buffer.alloc(0))]);
}
