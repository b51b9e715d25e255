import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readPng } from '../picture/png.ts';
import { readSmallPng, smallPng } from '../picture/small-png.ts';

/** A caret, and the end of a scroll bar while the last rows are drawn, are no difference. Pixels. */
const UNSEEN = 80;

/** How far a channel may be off where a picture has fewer colours than the page. */
const SHADE = 12;

/** That a page looks as it was drawn. Only one that does not is compared in a way that can be shown, which takes longer. */
export function expectPicture(name: string, screenshot: Buffer): void {
  const picture = readPng(screenshot);
  if (differences(picture.rgba, stored(test.info().snapshotPath(name))) <= UNSEEN) return;
  expect.soft(smallPng(picture)).toMatchSnapshot(name, { maxDiffPixels: UNSEEN });
}

function stored(path: string): Uint8Array {
  try {
    return readSmallPng(readFileSync(path)).rgba;
  } catch {
    return new Uint8Array();
  }
}

/** In pixels. */
function differences(one: Uint8Array, other: Uint8Array): number {
  if (one.length !== other.length) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let at = 0; at < one.length; at += 4)
    if (isFar(one, other, at) || isFar(one, other, at + 1) || isFar(one, other, at + 2)) count++;
  return count;
}

const isFar = (one: Uint8Array, other: Uint8Array, at: number): boolean =>
  Math.abs((one[at] as number) - (other[at] as number)) > SHADE;
