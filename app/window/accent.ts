/** Red, green and blue, 0 to 255. */
type Color = readonly [red: number, green: number, blue: number];

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

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Color, other: Color): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
