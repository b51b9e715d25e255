import type { PNG } from 'pngjs';

/** Highest contrast of a pixel to the top left one, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function strongestContrast({ data }: PNG): number {
  const luminances = Array.from({ length: data.length / 4 }, (_, at) => luminance(data.subarray(at * 4, at * 4 + 3)));
  const [ground = 0] = luminances;
  return Math.max(1, ...luminances.map(each => (Math.max(each, ground) + 0.05) / (Math.min(each, ground) + 0.05)));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Uint8Array): number {
  const [red = 0, green = 0, blue = 0] = [...color].map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
