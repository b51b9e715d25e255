import { expect, it } from 'vitest';
import type { ProfileName } from '../../domain/profile.ts';
import { longText, textWindow } from './text-window.ts';

const dev = 'dev' as ProfileName;

it.each([
  ['all of its sections, with the one before them', '[a]\nk = v\n[b]\n', '[dev]\nk = v\n[c]\n[dev]\nk = w\n', '[d]\n'],
  ['its section from the start if it is the first one', '', '[dev]\nk = v\n', '[b]\n'],
  ['the blank line above the first section too', '', '\n[dev]\nk = v\n', '[b]\n'],
  ['its section behind a byte order mark', '', '\uFEFF[dev]\nk = v\n', '[b]\n'],
  ['its section with Windows line endings', '[a]\r\n[b]\r\n', '[dev]\r\nk = v\r\n', '[c]\r\n'],
  ['its section at the end', '[a]\n[b]\n', '[dev]\nk = v', ''],
])('an edit of a profile covers %s', (_, before, own, behind) => {
  const text = longText(before + own + behind);
  const { start, end } = textWindow(text, 'credentials', dev);
  expect(text.part(start, end)).toBe((/\[b\]\r?\n$/.exec(before)?.[0] ?? '') + own);
});

it.each([
  ['has no section of it', '[a]\nk = v\n', '[b]\nk = v\n'],
  ['names it in values and comments only', '[a]\nk = dev\n# [dev]\n', '[b]\nk = v\n'],
  ['has a header of its name that begins with something else', '[a]\n\uFEFF[dev]\nk = v\n', '[b]\nk = v\n'],
  ['has a longer name whose header does not end', '[a]\n[devs\nk = v\n', '[b]\nk = v\n'],
  ['has only one section', '', '[b]\nk = v'],
])('an edit of a text that %s covers the last section', (_, before, last) => {
  const text = longText(before + last);
  const { start, end } = textWindow(text, 'credentials', dev);
  expect(text.part(start, end)).toBe(last);
});
