import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createAccent } from './accent.ts';

function watched(platform: NodeJS.Platform, colors: string[]) {
  const windows = new EventEmitter<{ 'browser-window-focus': [] }>();
  const heard: string[] = [];
  const cancel = createAccent(platform, { getAccentColor: () => colors.shift() ?? '' }, windows).watch(accent =>
    heard.push(accent),
  );
  return { windows, heard, cancel };
}

test.each(['darwin', 'win32'] as const)(
  'the accent color of %s is read at the start, and when a window gets the focus',
  platform => {
    const { windows, heard, cancel } = watched(platform, ['0078D4FF', 'ffc600ff']);
    windows.emit('browser-window-focus');
    expect(heard).toEqual(['#0078d4', '#ffc600']);
    cancel();
    windows.emit('browser-window-focus');
    expect(heard).toHaveLength(2);
  },
);

test('an accent color is ignored on other systems and if it is invalid', () => {
  expect(watched('linux', ['0078d4ff']).heard).toEqual([]);
  expect(watched('win32', ['']).heard).toEqual([]);
});
