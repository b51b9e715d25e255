import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readPng } from '../picture/png.ts';
import { readSmallPng, smallPng } from '../picture/small-png.ts';

/** Tolerated pixels: a caret, or the end of a scrollbar while the last rows are rendered. */
const UNSEEN = 80;

/** Tolerance per channel for pictures with a reduced palette. */
const SHADE = 12;

/** Compares a page with its picture. Only a mismatch takes Playwright's slower comparison, which shows the difference. */
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
