import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Color of a token in a theme, as `#rrggbb`. */
function color(token: string, theme: Theme): string {
  const [, light = '', dark = ''] =
    new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens) ?? [];
  return theme === 'light' ? light : dark;
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const MARKS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'grey'].map(name => `mark-${name}`);
const GROUNDS = ['paper', 'paper-raised'];

describe.each(THEMES)('in the %s theme', theme => {
  const poor = (fronts: readonly string[], grounds: readonly string[], least: number) =>
    fronts.flatMap(front =>
      grounds
        .map(ground => ({ front, ground, ratio: contrast(color(front, theme), color(ground, theme)) }))
        .filter(({ ratio }) => !(ratio >= least))
        .map(({ ground, ratio }) => `--${front} on --${ground}: ${ratio.toFixed(2)}`),
    );

  it('what shows a control has a contrast of 3:1, also while hovered (WCAG 1.4.11)', () => {
    expect(poor(['line-strong', 'accent', 'alarm'], [...GROUNDS, 'paper-sunken', 'hover'], 3)).toEqual([]);
  });

  it('the colors of accounts have a contrast of 3:1', () => {
    expect(poor(MARKS, GROUNDS, 3)).toEqual([]);
  });

  it('text has a contrast of 4.5:1, also while hovered (WCAG 1.4.3)', () => {
    expect(
      poor(['ink', 'ink-soft', 'accent-hover'], [...GROUNDS, 'paper-sunken', 'hover', 'accent-wash'], 4.5),
    ).toEqual([]);
    expect(poor(['accent', 'alarm'], GROUNDS, 4.5)).toEqual([]);
    expect(poor(['on-accent'], ['accent', 'accent-hover'], 4.5)).toEqual([]);
    expect(poor(['on-alarm'], ['alarm'], 4.5)).toEqual([]);
  });

  it('a hovered background differs visibly from others', () => {
    expect(poor(['hover'], ['paper'], 1.15)).toEqual([]);
  });
});
