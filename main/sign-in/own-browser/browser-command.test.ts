import { describe, expect, test } from 'vitest';
import { canSignInWith, type FoundBrowser } from '../../../app/console/found-browser.ts';
import { claim } from '../../../app/testing/claims/claim.ts';
import { browserCommand } from './browser-command.ts';

const found = (parts: Partial<FoundBrowser> = {}): FoundBrowser => ({
  id: 'chrome',
  name: 'Google Chrome',
  windows: ['normal'],
  launcher: { kind: 'program', before: ['/usr/bin/env', 'X=1', 'google-chrome'], after: ['--lang=de', '%u'] },
  profiles: { kind: 'mai' },
  ...parts,
});
const SWITCHES = [
  '--user-data-dir=/data/acme/chrome',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
];
const command = (browser: FoundBrowser, mode: 'window' | 'silent' = 'window') =>
  browserCommand(browser, '/data/acme/chrome', mode);

describe('a browser for a sign-in', () => {
  test('starts with the person’s own switches and without a page', () => {
    claim('browser-own-sandbox');
    expect(command(found())).toEqual(['/usr/bin/env', 'X=1', 'google-chrome', ...SWITCHES, '--lang=de']);
  });

  test('opens no port and uses no other folder, whatever the person’s own entry says', () => {
    claim('browser-no-port', 'browser-folders');
    const developer = {
      kind: 'program',
      before: ['google-chrome', '--remote-debugging-port=9222', '--remote-debugging-address=0.0.0.0'],
      after: ['--lang=de', '%u', '--user-data-dir=/tmp/dev', '--remote-allow-origins=*', '--Remote-Debugging-Port=1'],
    } as const;
    expect(command(found({ launcher: developer }))).toEqual(['google-chrome', ...SWITCHES, '--lang=de']);
  });

  test('is none if the person’s own entry names no program', () => {
    expect(command(found({ launcher: { kind: 'program', before: ['%u'], after: ['--lang=de'] } }))).toBeUndefined();
  });

  test('has no window for a renewal', () => {
    expect(command(found(), 'silent')).toContain('--headless=new');
    expect(command(found())).not.toContain('--headless=new');
  });

  test('is the program of its bundle on macOS, which passes its pipe on', () => {
    const launcher = { kind: 'bundle', path: '/Applications/Brave Browser.app' } as const;
    expect(command(found({ id: 'brave', launcher }))).toEqual([
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      ...SWITCHES,
    ]);
  });

  test.each(['edge', 'chrome', 'brave', 'vivaldi', 'chromium'])('can be %s', id => {
    expect(canSignInWith(found({ id }))).toBe(true);
  });

  test.each([
    ['Firefox, which has no pipe', { id: 'firefox' }],
    ['one that is not known', { id: 'other' }],
    ['a confined one', { profiles: { kind: 'home', folder: 'snap/chromium/common' } }],
  ] as const)('can’t be %s', (_, parts) => {
    expect(canSignInWith(found(parts))).toBe(false);
  });
});
