import { type Color, contrast } from './contrast.ts';

/** Background with the least contrast to controls, per theme (`--paper-sunken`, `--paper-raised`). */
const PAPER = { light: [243, 246, 246], dark: [27, 40, 48] } as const satisfies Record<string, Color>;

/** Direction of higher contrast. */
const INK = { light: [0, 0, 0], dark: [255, 255, 255] } as const satisfies Record<string, Color>;

/** WCAG 1.4.11, non-text contrast. */
const CONTRAST = 3;

/** Accent color with sufficient contrast: darkened, or lightened in the dark theme, if needed. */
export function accentOn(theme: keyof typeof PAPER, accent: string): string {
  const color = colorOf(accent);
  for (let step = 0; ; step += 1) {
    const mixed = mix(color, INK[theme], step / 20);
    if (step === 20 || contrast(mixed, PAPER[theme]) >= CONTRAST) return hexOf(mixed);
  }
}

const colorOf = (hex: string): Color => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const hexOf = (color: Color): string => `#${color.map(part => part.toString(16).padStart(2, '0')).join('')}`;

const mix = ([red, green, blue]: Color, [toRed, toGreen, toBlue]: Color, share: number): Color => [
  Math.round(red + (toRed - red) * share),
  Math.round(green + (toGreen - green) * share),
  Math.round(blue + (toBlue - blue) * share),
];
