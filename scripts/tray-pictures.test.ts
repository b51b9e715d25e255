import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { type Color, contrast, luminance } from '../app/window/contrast.ts';
import { TRAY_STATES } from './icons/tray-icon.ts';

type Pixel = { readonly color: Color; readonly alpha: number };

const PICTURES = join(import.meta.dirname, '../assets/tray');

function pixels(file: Buffer): readonly Pixel[] {
  const { data } = PNG.sync.read(file);
  return Array.from({ length: data.length / 4 }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at * 4, at * 4 + 4);
    return { color: [red, green, blue] as const, alpha: alpha / 255 };
  });
}

/** Images in an .ico: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10) */
function inside(ico: Buffer): readonly Buffer[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, at) => {
    const entry = 6 + at * 16;
    const start = ico.readUInt32LE(entry + 12);
    return ico.subarray(start, start + ico.readUInt32LE(entry + 8));
  });
}

const on = (panel: Color, { color, alpha }: Pixel): Color => {
  const mixed = (part: 0 | 1 | 2) => Math.round(color[part] * alpha + panel[part] * (1 - alpha));
  return [mixed(0), mixed(1), mixed(2)];
};

/** Every gray, the panels of Xfce, KDE and GNOME, and the strongest colors in use. */
const PANELS: readonly Color[] = [
  ...Array.from({ length: 18 }, (_, step) => [step * 15, step * 15, step * 15] as const),
  [0xf6, 0xf5, 0xf4],
  [0x30, 0x30, 0x36],
  [0xef, 0xf0, 0xf1],
  [0x2a, 0x2e, 0x32],
  [0, 0x78, 0xd7],
  [0x81, 0x84, 0x8a],
  [0xc0, 0x1c, 0x28],
  [0x26, 0xa2, 0x69],
  [0xff, 0x78, 0],
  [0x8f, 0x6b, 0xc8],
];

const read = (name: string) => readFileSync(join(PICTURES, name));
const pictures = TRAY_STATES.flatMap(state =>
  [read(`${state}.png`), read(`${state}@2x.png`), ...inside(read(`${state}.ico`))].map(
    file => [state, pixels(file)] as const,
  ),
);

const INKED = [
  ['light', PANELS.filter(panel => luminance(panel) < 0.05)],
  ['dark', PANELS.filter(panel => luminance(panel) > 0.7)],
] as const;
const inked = INKED.flatMap(([ink, panels]) =>
  TRAY_STATES.flatMap(state =>
    ['.png', '@2x.png'].map(end => [`${ink}-${state}${end}`, pixels(read(`${ink}-${state}${end}`)), panels] as const),
  ),
);

describe('the tray icon in one ink', () => {
  it.each(inked)('%s has a contrast of 3:1 to its panels', (_, picture, panels) => {
    const solid = picture.filter(({ alpha }) => alpha > 0.9);
    expect(solid.length).toBeGreaterThan(picture.length / 12);
    expect(panels.length).toBeGreaterThan(3);
    for (const panel of panels)
      for (const { color } of solid) expect(contrast(color, panel), `on rgb(${panel})`).toBeGreaterThan(3);
  });
});

describe('the tray icon', () => {
  it.each(pictures)('%s has a contrast of 3:1 to every panel', (_, picture) => {
    const drawn = picture.filter(({ alpha }) => alpha > 0.5);
    expect(drawn.length).toBeGreaterThan(picture.length / 8);
    for (const panel of PANELS) {
      const seen = drawn.filter(pixel => contrast(on(panel, pixel), panel) >= 3);
      expect(seen.length / drawn.length, `on rgb(${panel})`).toBeGreaterThan(0.1);
    }
  });

  it.each(pictures)('%s has a mark with a contrast of 3:1 to its own background on any panel', (_, picture) => {
    const solid = picture.filter(({ alpha }) => alpha > 0.9).map(({ color }) => color);
    const light = solid.filter(color => luminance(color) > 0.3);
    const dark = solid.filter(color => luminance(color) < 0.05);
    for (const tone of [light, dark]) expect(tone.length / solid.length).toBeGreaterThan(0.1);
    for (const color of light) expect(Math.min(...dark.map(ground => contrast(color, ground)))).toBeGreaterThan(3);
  });
});
