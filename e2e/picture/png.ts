import { crc32, inflateSync } from 'node:zlib';

/** Pixels row by row, four bytes each: red, green, blue, alpha. */
export type Picture = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function chunk(type: string, body: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const frame = Buffer.alloc(content.length + 8);
  frame.writeUInt32BE(body.length, 0);
  content.copy(frame, 4);
  frame.writeUInt32BE(crc32(content), content.length + 4);
  return frame;
}

export const png = (chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([SIGNATURE, ...chunks, chunk('IEND', Buffer.alloc(0))]);

/** The pixels of a PNG as Chromium writes it: eight bits a channel, with or without alpha, not interlaced. */
export function readPng(file: Buffer): Picture {
  const chunks = chunksOf(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.body ?? Buffer.alloc(13);
  const [width, height, depth, colour, interlaced] = [
    header.readUInt32BE(0),
    header.readUInt32BE(4),
    ...header.subarray(8, 10),
    header[12],
  ];
  const channels = colour === 6 ? 4 : 3;
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0)
    throw new TypeError('This PNG is not one that Chromium wrote.');
  const data = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body)));
  return { width, height, rgba: withAlpha(unfiltered(data, width * channels, height, channels), channels) };
}

export function chunksOf(file: Buffer): readonly { readonly type: string; readonly body: Buffer }[] {
  const chunks: { type: string; body: Buffer }[] = [];
  for (let at = SIGNATURE.length; at < file.length; ) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), body: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Each line begins with the number of its filter: https://www.w3.org/TR/png-3/#9Filters */
function unfiltered(data: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0;
    const start = y * stride;
    pixels.set(data.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)), start);
    const guess = GUESSES[filter];
    if (guess === undefined) continue;
    for (let at = start; at < start + stride; at++) {
      const isFirst = at < start + channels;
      const left = isFirst ? 0 : (pixels[at - channels] as number);
      const above = y === 0 ? 0 : (pixels[at - stride] as number);
      const corner = isFirst || y === 0 ? 0 : (pixels[at - stride - channels] as number);
      pixels[at] = (pixels[at] as number) + guess(left, above, corner);
    }
  }
  return pixels;
}

/** What each filter has taken from a byte; the first takes nothing. */
const GUESSES: readonly (((left: number, above: number, corner: number) => number) | undefined)[] = [
  undefined,
  left => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  paeth,
];

function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function withAlpha(pixels: Uint8Array, channels: number): Uint8Array {
  if (channels === 4) return pixels;
  const rgba = new Uint8Array((pixels.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < pixels.length; from += 3, to += 4) {
    rgba[to] = pixels[from] as number;
    rgba[to + 1] = pixels[from + 1] as number;
    rgba[to + 2] = pixels[from + 2] as number;
  }
  return rgba;
}
