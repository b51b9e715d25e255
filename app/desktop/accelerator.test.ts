import { describe, expect, it } from 'vitest';
import { en } from '../text/en/en.ts';
import { ACCELERATOR, acceleratorOf, type KeyPress, keyNames } from './accelerator.ts';

const press = (code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

describe('an accelerator', () => {
  it.each<[KeyPress, string | undefined]>([
    [press('KeyM', { ctrlKey: true, altKey: true }), 'Control+Alt+M'],
    [press('Digit1', { metaKey: true }), 'Meta+1'],
    [press('F9', { altKey: true, shiftKey: true }), 'Alt+Shift+F9'],
    [press('Space', { ctrlKey: true, shiftKey: true }), 'Control+Shift+Space'],
    [press('ArrowUp', { metaKey: true }), 'Meta+Up'],
    [press('KeyM'), undefined],
    [press('KeyM', { shiftKey: true }), undefined],
    [press('ControlLeft', { ctrlKey: true }), undefined],
    [press('Comma', { ctrlKey: true }), undefined],
  ])('%j is valid only with Ctrl, Alt or Super: %s', (keys, accelerator) => {
    expect(acceleratorOf(keys)).toBe(accelerator);
  });

  it.each(['M', 'Shift+M', 'Control+', 'Control+Delete+M', 'Control+m', 'constructor', 'Control+F25'])(
    'is not parsed from “%s”',
    text => expect(text).not.toMatch(ACCELERATOR),
  );

  it('is shown with the platform’s key names', () => {
    expect(keyNames('Control+Alt+M', 'linux', en)).toEqual(['Ctrl', 'Alt', 'M']);
    expect(keyNames('Mod+F', 'win32', en)).toEqual(['Ctrl', 'F']);
    expect(keyNames('Mod+F', 'darwin', en)).toEqual(['⌘', 'F']);
    expect(keyNames('Escape', 'linux', en)).toEqual(['Esc']);
  });
});
