import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BrowserWindow } from '../../app/console/browser-choice.ts';
import { type FoundBrowser, windowsOf } from '../../app/console/found-browser.ts';
import type { AccountId } from '../../app/domain/arn.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { removeConfinedProfiles } from './browser-profiles.ts';
import { launchBrowser } from './launch-browser.ts';

const ADDRESS = 'http://127.0.0.1:4000/nonce';
const accountId = '123456789012' as AccountId;

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mai-launch-'));
  folder = join(home, '.config', 'Mai');
  mkdirSync(folder, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A browser that records its arguments, one per line. */
function recorder(id: string, profiles: FoundBrowser['profiles'] = { kind: 'mai' }): FoundBrowser {
  const program = join(home, 'browser');
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${home}/part' && mv '${home}/part' '${home}/arguments'\n`);
  chmodSync(program, 0o755);
  return {
    id,
    name: id,
    windows: windowsOf(id),
    launcher: { kind: 'program', before: [program], after: ['%u'] },
    profiles,
  };
}

const launch = (browser: FoundBrowser, window: BrowserWindow, id = browser.id) =>
  launchBrowser({ id, window, accountId }, ADDRESS, { folder, home, find: async () => [browser] });
const received = () =>
  vi.waitFor(() => readFileSync(join(home, 'arguments'), 'utf8').split('\n').filter(Boolean), { timeout: 5_000 });

describe.skipIf(process.platform === 'win32')('a chosen browser', () => {
  it('gets the address as one argument, without a shell', async () => {
    claim('console-browser');
    expect(await launch(recorder('some.browser'), 'normal')).toBe(true);
    expect(await received()).toEqual([ADDRESS]);
  });

  it('gets a private folder for an account’s profile', async () => {
    expect(await launch(recorder('chrome'), 'own')).toBe(true);
    const path = join(folder, 'console-profiles', `chrome-${accountId}`);
    expect((await received()).slice(0, 1)).toEqual([`--user-data-dir=${path}`]);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'console-profiles')).mode & 0o777).toBe(0o700);
  });

  it('gets Firefox’s preferences at the first use of a profile only', async () => {
    const path = join(folder, 'console-profiles', `firefox-${accountId}`, 'user.js');
    await launch(recorder('firefox'), 'own');
    expect(await received()).toEqual(['--profile', join(path, '..'), ADDRESS]);
    expect(readFileSync(path, 'utf8')).toContain('browser.aboutwelcome.enabled');
    rmSync(path);
    rmSync(join(home, 'arguments'));
    await launch(recorder('firefox'), 'own');
    await received();
    expect(existsSync(path)).toBe(false);
  });

  it('that is confined gets a folder where it can write, which is removed with all data', async () => {
    const place = { kind: 'home', folder: 'snap/firefox/common/mai-console-profiles' } as const;
    await launch(recorder('firefox', place), 'own');
    const path = join(home, place.folder, accountId);
    expect(await received()).toEqual(['--profile', path, ADDRESS]);
    await removeConfinedProfiles(home);
    expect(existsSync(path)).toBe(false);
    expect(existsSync(join(home, 'snap/firefox/common'))).toBe(true);
  });

  it('opens nothing if it is not installed, has no such window, or does not start', async () => {
    const browser = recorder('some.browser');
    expect(await launch(browser, 'normal', 'other')).toBe(false);
    expect(await launch(browser, 'private')).toBe(false);
    const gone = { kind: 'program', before: [join(home, 'gone')], after: ['%u'] } as const;
    expect(await launch({ ...browser, launcher: gone }, 'normal')).toBe(false);
    writeFileSync(join(folder, 'console-profiles'), 'in the way');
    expect(await launch(recorder('chrome'), 'own')).toBe(false);
    expect(existsSync(join(home, 'arguments'))).toBe(false);
  });
});
