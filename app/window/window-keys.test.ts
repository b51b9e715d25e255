import { describe, expect, it } from 'vitest';
import { en } from '../text/en/en.ts';
import { ariaKeyShortcuts, digitKey, isWindowKey, WINDOW_KEYS } from './window-keys.ts';

const press = (
  key: string,
  held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean; shiftKey?: boolean } = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a keyboard shortcut', () => {
  it('matches with Ctrl or Command', () => {
    expect(isWindowKey('find', press('f', { ctrlKey: true }))).toBe(true);
    expect(isWindowKey('find', press('F', { metaKey: true }))).toBe(true);
    expect(isWindowKey('find', press('f'))).toBe(false);
    expect(isWindowKey('find', press('f', { ctrlKey: true, altKey: true }))).toBe(false);
    expect(isWindowKey('options', press('Enter', { ctrlKey: true }))).toBe(true);
    expect(isWindowKey('shortcuts', press('?'))).toBe(true);
    expect(isWindowKey('menu', press('F10', { shiftKey: true }))).toBe(true);
    expect(isWindowKey('menu', press('F10'))).toBe(false);
  });

  it('has a label, and its keys are unique', () => {
    const all = Object.values(WINDOW_KEYS).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(Object.keys(en.keyboard.what).toSorted()).toEqual([...Object.keys(WINDOW_KEYS), 'openMai'].toSorted());
  });
});

it('has the digit of its key, also where the key types another character', () => {
  const digit = (key: string, code: string, held: Parameters<typeof press>[1] = { ctrlKey: true }) =>
    digitKey({ ...press(key, held), code });
  expect(digit('1', 'Digit1')).toBe(1);
  expect(digit('9', 'Numpad9', { metaKey: true })).toBe(9);
  expect(digit('&', 'Digit1')).toBe(1);
  expect(digit('0', 'Digit0')).toBeUndefined();
  expect(digit('1', 'Digit1', {})).toBeUndefined();
  expect(digit('!', 'Digit1', { ctrlKey: true, shiftKey: true })).toBeUndefined();
  expect(digit('1', 'Digit1', { ctrlKey: true, altKey: true })).toBeUndefined();
});

it('is offered to screen readers by the names of the keys on this system', () => {
  expect(ariaKeyShortcuts('shortcuts', 'linux')).toBe('Control+/ ?');
  expect(ariaKeyShortcuts('find', 'darwin')).toBe('Meta+F Meta+K');
});
