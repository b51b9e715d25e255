import { describe, expect, it } from 'vitest';
import { bundleBrowsers } from './bundle-browsers.ts';
import { registryBrowsers } from './registry-browsers.ts';

const exportOf = (hive: string, ...browsers: readonly [key: string, name: string, command: string][]): string =>
  [
    'Windows Registry Editor Version 5.00',
    `[${hive}\\SOFTWARE\\Clients\\StartMenuInternet]`,
    ...browsers.flatMap(([key, name, command]) => [
      '',
      `[${hive}\\SOFTWARE\\Clients\\StartMenuInternet\\${key}]`,
      `@="${name}"`,
      `[${hive}\\SOFTWARE\\Clients\\StartMenuInternet\\${key}\\Capabilities]`,
      '"ApplicationName"="Other"',
      `[${hive}\\SOFTWARE\\Clients\\StartMenuInternet\\${key}\\shell\\open\\command]`,
      `@="${command.replace(/["\\]/g, '\\$&')}"`,
    ]),
    '',
  ].join('\r\n');
const system = (...browsers: Parameters<typeof exportOf> extends [string, ...infer B] ? B : never) =>
  exportOf('HKEY_LOCAL_MACHINE', ...browsers);

describe('browsers on Windows', () => {
  it('are known by their program', () => {
    const browsers = registryBrowsers([
      system(
        ['Firefox-308046B0AF4A39CB', 'Mozilla Firefox', '"C:\\Program Files\\Mozilla Firefox\\firefox.exe"'],
        ['Google Chrome', 'Google Chrome', '"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"'],
        ['Chromium.ABC', 'Chromium', '"C:\\Chromium\\chrome.exe"'],
        ['Microsoft Edge', 'Microsoft Edge', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\MSEDGE.EXE'],
      ),
    ]);
    expect(browsers.map(({ id, name }) => [id, name])).toEqual([
      ['firefox', 'Firefox'],
      ['chrome', 'Google Chrome'],
      ['chromium', 'Chromium'],
      ['edge', 'Microsoft Edge'],
    ]);
    expect(browsers[3]).toMatchObject({
      windows: ['normal', 'private', 'own'],
      launcher: {
        kind: 'program',
        before: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\MSEDGE.EXE'],
        after: ['%u'],
      },
    });
  });

  it('include others with a normal window only, but not Internet Explorer', () => {
    const browsers = registryBrowsers([
      system(
        ['IEXPLORE.EXE', 'Internet Explorer', 'C:\\Program Files\\Internet Explorer\\iexplore.exe'],
        ['Some Browser', 'Größer Browser', '"D:\\Größe\\some.exe" --flag'],
      ),
    ]);
    expect(browsers).toMatchObject([
      { id: 'SomeBrowser', name: 'Größer Browser', windows: ['normal'], launcher: { before: ['D:\\Größe\\some.exe'] } },
    ]);
  });

  it('are the user’s own first, and have absolute programs', () => {
    const own = exportOf('HKEY_CURRENT_USER', ['Firefox-1', 'Firefox', '"C:\\Users\\anna\\firefox.exe"']);
    const theirs = system(
      ['Firefox-2', 'Firefox', '"C:\\Program Files\\firefox.exe"'],
      ['Bad', 'Bad', 'bad.exe'],
      ['Worse', 'Worse', '\\\\server\\share\\worse.exe'],
    );
    expect(registryBrowsers([own, theirs])).toMatchObject([
      { id: 'firefox', launcher: { before: ['C:\\Users\\anna\\firefox.exe'] } },
    ]);
    expect(registryBrowsers(['something else', ''])).toEqual([]);
  });
});

describe('browsers on macOS', () => {
  it('are known bundles in the applications folders, the user’s own first', () => {
    const installed = new Set([
      '/Applications/Safari.app',
      '/Applications/Google Chrome.app',
      '/Users/anna/Applications/Google Chrome.app',
    ]);
    const found = bundleBrowsers(['/Users/anna/Applications', '/Applications'], path => installed.has(path));
    expect(found).toMatchObject([
      {
        id: 'chrome',
        windows: ['normal', 'private', 'own'],
        launcher: { kind: 'bundle', path: '/Users/anna/Applications/Google Chrome.app' },
      },
      { id: 'safari', name: 'Safari', windows: ['normal'] },
    ]);
  });
});
