import { expect, test } from 'vitest';
import { popoverSize } from './popover-size.ts';

test('the popover has its usual size where there is room', () => {
  expect(popoverSize({ width: 1280, height: 984 })).toEqual({ width: 380, height: 600 });
});

test('the popover stays inside a work area that scaling has made low or narrow', () => {
  expect(popoverSize({ width: 640, height: 492 })).toEqual({ width: 380, height: 476 });
  expect(popoverSize({ width: 320, height: 480 })).toEqual({ width: 304, height: 464 });
});
