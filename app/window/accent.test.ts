import { expect, test } from 'vitest';
import { createWorld } from '../testing/fake-world.ts';
import { accentOn } from './accent.ts';

test.each([
  ['Windows’ blue', '#0078d4'],
  ['a Mac’s purple', '#953d96'],
])('%s is used unchanged in the light theme', (_whose, accent) => {
  expect(accentOn('light', accent)).toBe(accent);
});

test.each([
  ['yellow', 'light', '#ffc600', '#a68100'],
  ['white', 'light', '#ffffff', '#8c8c8c'],
  ['navy', 'dark', '#000080', '#7373b9'],
  ['black', 'dark', '#000000', '#737373'],
] as const)('%s is adjusted for contrast in the %s theme', (_name, theme, accent, worn) => {
  expect(accentOn(theme, accent)).toBe(worn);
});

test('the system’s high contrast reaches the window', () => {
  const { application, desk } = createWorld(['Dev']);
  desk.heighten(true);
  expect(application.snapshot().isHighContrast).toBe(true);
});

test('the system’s accent color reaches the window when it changes, and no file', () => {
  const { application, desk, saved } = createWorld(['Dev']);
  const before = saved.length;
  desk.wear('#953d96');
  expect(application.snapshot().accent).toBe('#953d96');
  expect(saved).toHaveLength(before);
});
