/** States of a tray icon. `active-8` has all its time left, `active-1` the last eighth. */
export const TRAY_STATES = [
  'idle',
  'working',
  'active-8',
  'active-7',
  'active-6',
  'active-5',
  'active-4',
  'active-3',
  'active-2',
  'active-1',
  'expiring',
  'attention',
] as const;

export type TrayState = (typeof TRAY_STATES)[number];

/** Colors of a variant: `ink` draws the mark, `time` and `alarm` only repeat what the shape shows. */
export type Palette = {
  readonly ink: string;
  readonly time: string;
  readonly alarm: string;
  /** Background of the mark if the panel's color is unknown. */
  readonly ground?: string;
};

/**
 * The panel's color is unknown on Linux and Windows: a light mark has a dark background there. One of the two has a contrast of
 * at least 3:1 to any panel, and more to each other. macOS tints the template itself.
 */
export const PALETTES = {
  any: { ink: '#ffffff', time: '#3fdca4', alarm: '#ffcb7d', ground: '#14191f' },
  /** On a dark panel. */
  light: { ink: '#ffffff', time: '#3fdca4', alarm: '#ffcb7d' },
  /** On a light panel. */
  dark: { ink: '#14191f', time: '#0b6e4c', alarm: '#8a4b00' },
  template: { ink: '#000000', time: '#000000', alarm: '#000000' },
} as const satisfies Record<string, Palette>;

/** Dimensions on whole pixels at 1x: scaling one drawing to the other size would blur it. */
type Grid = {
  readonly size: number;
  readonly radius: number;
  readonly stroke: number;
  readonly track: number;
  readonly key: string;
  readonly lonelyKey: string;
  readonly hourglass: string;
  readonly bang: string;
};

/** 16 for Windows and macOS, 22 for Linux panels. */
export const GRIDS = {
  16: {
    size: 16,
    radius: 6.5,
    stroke: 2,
    track: 1,
    key: 'M8 3.6a2.3 2.3 0 0 1 1 4.4V9h1.5v1.2H9v.8h1.5v1.2H9v.3H7V8a2.3 2.3 0 0 1 1-4.4z',
    lonelyKey:
      'M8 .5a4 4 0 0 1 1 7.87V10h2.5v2H9v1h2v2H9v.5H7V8.37A4 4 0 0 1 8 .5zm0 2.4a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2z',
    hourglass: 'M5 4h6v1.2L8.9 8 11 10.8V12H5v-1.2L7.1 8 5 5.2z',
    bang: 'M7 4h2v5H7zM7 10.5h2v2H7z',
  },
  22: {
    size: 22,
    radius: 8.75,
    stroke: 2.5,
    track: 1,
    key: 'M11 5a3.2 3.2 0 0 1 1 6.24V13h2v1.5h-2v1h2V17h-4v-5.76A3.2 3.2 0 0 1 11 5zm0 2a1.2 1.2 0 1 0 0 2.4A1.2 1.2 0 0 0 11 7z',
    lonelyKey:
      'M11 1a5.25 5.25 0 0 1 1.25 10.35V14H16v2h-3.75v2H15v2.5H9.75v-9.15A5.25 5.25 0 0 1 11 1zm0 2.9a2.35 2.35 0 1 0 0 4.7 2.35 2.35 0 0 0 0-4.7z',
    hourglass: 'M7 6h8v1.5L12.2 11l2.8 3.5V16H7v-1.5L9.8 11 7 7.5z',
    bang: 'M9.9 5h2.2v8H9.9zM9.9 14.8h2.2V17H9.9z',
  },
} as const satisfies Record<number, Grid>;

/** A tray icon as SVG. Each state has its own shape, so that color is not needed. */
export function trayIcon(state: TrayState, palette: Palette, grid: Grid): string {
  const { size } = grid;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${drawing(state, palette, grid)}</svg>`;
}

function drawing(state: TrayState, { ink, time, alarm, ground }: Palette, grid: Grid): string {
  const under = ground === undefined ? '' : circle(grid, grid.size / 2, ground);
  switch (state) {
    case 'idle':
      return outline(grid.lonelyKey, ground) + shape(grid.lonelyKey, ink);
    case 'working':
      return under + dottedRing(grid, ink) + shape(grid.key, ink);
    case 'expiring':
      return under + ring(grid, alarm) + arc(grid, 1 / 8, alarm) + shape(grid.hourglass, alarm);
    case 'attention':
      return under + disc(grid, alarm, ground === undefined ? 0 : 1);
    default:
      return under + ring(grid, ink) + arc(grid, Number(state.slice(-1)) / 8, time) + shape(grid.key, ink);
  }
}

/** A pixel around a mark without a disc. */
function outline(path: string, color: string | undefined): string {
  if (color === undefined) return '';
  return `<path fill="${color}" stroke="${color}" stroke-width="2" stroke-linejoin="round" d="${path}"/>`;
}

function circle({ size }: Grid, radius: number, color: string): string {
  return `<circle cx="${size / 2}" cy="${size / 2}" r="${radius}" fill="${color}"/>`;
}

function shape(path: string, color: string): string {
  return `<path fill="${color}" fill-rule="evenodd" d="${path}"/>`;
}

/** Thin ring of the whole hour: elapsed time stays visible. */
function ring({ size, radius, track }: Grid, color: string): string {
  return `<circle cx="${size / 2}" cy="${size / 2}" r="${radius}" fill="none" stroke="${color}" stroke-width="${track}" stroke-opacity=".5"/>`;
}

/** Thick arc of the time left. It shrinks clockwise from twelve. */
function arc({ size, radius, stroke }: Grid, left: number, color: string): string {
  const turn = 2 * Math.PI * radius;
  return `<circle cx="${size / 2}" cy="${size / 2}" r="${radius}" fill="none" stroke="${color}" stroke-width="${stroke}" stroke-dasharray="${turn * left} ${turn}" transform="rotate(${360 * (1 - left) - 90} ${size / 2} ${size / 2})"/>`;
}

function dottedRing({ size, radius, stroke }: Grid, color: string): string {
  const dots = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    return `<circle cx="${size / 2 + radius * Math.sin(angle)}" cy="${size / 2 - radius * Math.cos(angle)}" r="${stroke / 2}"/>`;
  });
  return `<g fill="${color}">${dots.join('')}</g>`;
}

/** A filled disc with the mark cut out, smaller by a margin. */
function disc({ size, radius, stroke, bang }: Grid, color: string, margin: number): string {
  const edge = radius + stroke / 2 - margin;
  const circle = `M${size / 2} ${size / 2 - edge}a${edge} ${edge} 0 1 1 0 ${2 * edge}a${edge} ${edge} 0 1 1 0 ${-2 * edge}z`;
  return shape(circle + bang, color);
}
