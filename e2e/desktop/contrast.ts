import type { PNG } from 'pngjs';
import { contrast } from '../../app/window/contrast.ts';

/** Highest contrast of a pixel to the top left one, 1 to 21. */
export function strongestContrast({ data }: PNG): number {
  const colorAt = (pixel: number) =>
    [data[pixel * 4] ?? 0, data[pixel * 4 + 1] ?? 0, data[pixel * 4 + 2] ?? 0] as const;
  const ground = colorAt(0);
  return Math.max(1, ...Array.from({ length: data.length / 4 }, (_, pixel) => contrast(colorAt(pixel), ground)));
}
