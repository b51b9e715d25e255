import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createContrast } from './contrast.ts';

function watched(platform: NodeJS.Platform) {
  const theme = Object.assign(new EventEmitter<{ updated: [] }>(), { shouldUseHighContrastColors: false });
  const heard: boolean[] = [];
  const cancel = createContrast(platform, theme).watch(isHigh => heard.push(isHigh));
  return { theme, heard, cancel };
}

test('a high-contrast theme of a Linux desktop is reported at the start and when it changes', () => {
  const { theme, heard, cancel } = watched('linux');
  theme.shouldUseHighContrastColors = true;
  theme.emit('updated');
  expect(heard).toEqual([false, true]);
  cancel();
  theme.emit('updated');
  expect(heard).toHaveLength(2);
});

test('a high-contrast theme is not reported on other systems, where pages know it', () => {
  expect(watched('win32').heard).toEqual([]);
});
