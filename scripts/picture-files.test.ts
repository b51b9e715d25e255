import { describe, expect, it } from 'vitest';
import { movingPng } from '../e2e/picture/moving-png.ts';
import { type Picture, readPng } from '../e2e/picture/png.ts';
import { smallPng } from '../e2e/picture/small-png.ts';

const picture = (width: number, height: number, colourOf: (x: number, y: number) => readonly number[]): Picture => ({
  width,
  height,
  rgba: Uint8Array.from(
    Array.from({ length: width * height }, (_, at) => [...colourOf(at % width, Math.floor(at / width)), 255]).flat(),
  ),
});
const few = picture(5, 3, (x, y) => [x * 10, y * 20, 7]);

describe('a small picture', () => {
  it('is written the same each time, by a palette', () => {
    const file = smallPng(few);
    expect(file).toEqual(smallPng(few));
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect(file.includes('PLTE')).toBe(true);
    expect(() => readPng(file)).toThrow('not one that Chromium wrote');
  });

  it('keeps 256 colours at most', () => {
    const many = picture(40, 40, (x, y) => [x * 6, y * 6, x + y]);
    const file = smallPng(many);
    const palette = file.indexOf('PLTE');
    expect(file.readUInt32BE(palette - 4)).toBe(256 * 3);
  });
});

describe('a moving picture', () => {
  it('has every frame, in the size of the largest', () => {
    const file = movingPng(
      [
        { picture: few, milliseconds: 100 },
        { picture: picture(9, 3, () => [1, 2, 3]), milliseconds: 250 },
      ],
      0xffffff,
    );
    const control = file.indexOf('acTL');
    expect(file.readUInt32BE(control + 4)).toBe(2);
    expect(file.readUInt32BE(16)).toBe(9);
    expect(file.toString('latin1').match(/fcTL/g)).toHaveLength(2);
    expect(file.toString('latin1').match(/fdAT/g)).toHaveLength(1);
  });
});
