import { describe, expect, it } from 'vitest';
import type { BrowserWindow } from './browser-choice.ts';
import { type FoundBrowser, launchCommand, windowsOf } from './found-browser.ts';

const address = 'http://127.0.0.1:4000/nonce';
const profileFolder = '/home/anna/.config/Mai/console-profiles/x-123456789012';

const browser = (id: string, launcher: FoundBrowser['launcher']): FoundBrowser => ({
  id,
  name: id,
  windows: windowsOf(id),
  launcher,
  profiles: { kind: 'mai' },
});
const program = (id: string, ...before: readonly string[]) => browser(id, { kind: 'program', before, after: ['%u'] });
const command = (of: FoundBrowser, window: BrowserWindow) => launchCommand(of, { window, address, profileFolder });

describe('a browser is started', () => {
  it('as the desktop does, for a normal window', () => {
    const flatpak = browser('firefox', {
      kind: 'program',
      before: ['/usr/bin/flatpak', 'run', 'org.mozilla.firefox'],
      after: ['@@u', '%u', '@@'],
    });
    expect(command(flatpak, 'normal')).toEqual([
      ...['/usr/bin/flatpak', 'run', 'org.mozilla.firefox'],
      ...['@@u', address, '@@'],
    ]);
  });

  it.each([
    ['firefox', '--private-window'],
    ['librewolf', '--private-window'],
    ['chrome', '--incognito'],
    ['chromium', '--incognito'],
    ['brave', '--incognito'],
    ['vivaldi', '--incognito'],
    ['edge', '--inprivate'],
    ['opera', '--private'],
  ])('with its own switch for a private window: %s', (id, flag) => {
    expect(command(program(id, id), 'private')).toEqual([id, flag, address]);
  });

  it('with a folder for a profile of its own', () => {
    expect(command(program('firefox', 'firefox'), 'own')).toEqual(['firefox', '--profile', profileFolder, address]);
    expect(command(program('chrome', 'google-chrome'), 'own')).toEqual([
      'google-chrome',
      `--user-data-dir=${profileFolder}`,
      '--no-first-run',
      '--no-default-browser-check',
      address,
    ]);
  });

  it('by its bundle on macOS, as a new process where it gets switches', () => {
    const chrome = browser('chrome', { kind: 'bundle', path: '/Applications/Google Chrome.app' });
    expect(command(chrome, 'normal')).toEqual(['/usr/bin/open', '-a', '/Applications/Google Chrome.app', address]);
    expect(command(chrome, 'private')).toEqual([
      ...['/usr/bin/open', '-n', '-a', '/Applications/Google Chrome.app', '--args', '--incognito'],
      address,
    ]);
  });

  it('in a normal window only if its switches are unknown', () => {
    const other = program('org.gnome.Epiphany', 'epiphany');
    expect(command(other, 'normal')).toEqual(['epiphany', address]);
    expect(command(other, 'private')).toBeUndefined();
    expect(command(other, 'own')).toBeUndefined();
  });
});
