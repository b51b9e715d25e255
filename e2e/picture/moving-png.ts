import { chunk, type Picture, png } from './png.ts';
import { header, indexedLines, paletteBytes, placesIn, sharedColours } from './small-png.ts';

export type Frame = { readonly picture: Picture; readonly milliseconds: number };

/** Pictures one after the other, again and again: an APNG, which every browser shows and whose first picture all else does. */
export function movingPng(frames: readonly Frame[], background: number): Buffer {
  const width = Math.max(...frames.map(({ picture }) => picture.width));
  const height = Math.max(...frames.map(({ picture }) => picture.height));
  const pictures = frames.map(({ picture }) => centred(picture, { width, height }, background));
  const colours = sharedColours(pictures);
  let sequence = 0;
  const number = (): Buffer => uint32(sequence++);
  const chunks = pictures.flatMap((picture, index) => {
    const lines = indexedLines(picture, placesIn(colours, picture));
    const control = chunk('fcTL', Buffer.concat([number(), frameHeader(picture, frames[index]?.milliseconds ?? 0)]));
    return [control, index === 0 ? chunk('IDAT', lines) : chunk('fdAT', Buffer.concat([number(), lines]))];
  });
  return png([
    chunk('IHDR', header({ width, height })),
    chunk('acTL', Buffer.concat([uint32(frames.length), uint32(0)])),
    chunk('PLTE', paletteBytes(colours)),
    ...chunks,
  ]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** The whole picture, for so long, in place of the one before. */
function frameHeader({ width, height }: Picture, milliseconds: number): Buffer {
  const delay = Buffer.alloc(6);
  delay.writeUInt16BE(milliseconds, 0);
  delay.writeUInt16BE(1_000, 2);
  return Buffer.concat([uint32(width), uint32(height), uint32(0), uint32(0), delay]);
}

/** The picture in the middle of a larger one of one colour. */
function centred(picture: Picture, size: Pick<Picture, 'width' | 'height'>, background: number): Picture {
  const rgba = new Uint8Array(size.width * size.height * 4);
  const [red, green, blue] = [background >> 16, (background >> 8) & 255, background & 255];
  for (let at = 0; at < rgba.length; at += 4) rgba.set([red, green, blue, 255], at);
  const [left, top] = [(size.width - picture.width) >> 1, (size.height - picture.height) >> 1];
  for (let y = 0; y < picture.height; y++)
    rgba.set(
      picture.rgba.subarray(y * picture.width * 4, (y + 1) * picture.width * 4),
      ((y + top) * size.width + left) * 4,
    );
  return { ...size, rgba };
}
