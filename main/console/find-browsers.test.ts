import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasLinks } from '../../scripts/testing/file-system.ts';
import { findBrowsers } from './find-browsers.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mai-browsers-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function put(path: string, text: string, mode = 0o644): string {
  const whole = join(home, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
  chmodSync(whole, mode);
  return whole;
}

const entry = (exec: string) =>
  `[Desktop Entry]\nType=Application\nName=Browser\nExec=${exec} %u\nMimeType=x-scheme-handler/https;\n`;

describe.skipIf(process.platform === 'win32')('browsers on Linux', () => {
  const environment = () => ({ PATH: join(home, 'bin'), XDG_DATA_DIRS: `${join(home, 'share')}:relative` });
  const idsIn = async (variables: NodeJS.ProcessEnv = environment()) =>
    (await findBrowsers({ platform: 'linux', environment: variables, home, folder: home })).map(({ id }) => id);

  it('are found by the person’s and the system’s entries, and in the path', async () => {
    put('.local/share/applications/firefox.desktop', entry(put('opt/firefox', '', 0o755)));
    put('share/applications/epiphany.desktop', entry('epiphany'));
    put('bin/epiphany', '', 0o755);
    put('bin/brave', '', 0o755);
    put('bin/vivaldi', 'not a program');
    mkdirSync(join(home, 'bin/chromium'));
    expect(await idsIn()).toEqual(['firefox', 'epiphany', 'brave']);
    expect(await idsIn({ XDG_DATA_HOME: join(home, 'share'), XDG_DATA_DIRS: join(home, 'none') })).toEqual([]);
  });

  it('are found beside what is no entry', async () => {
    put('share/applications/large.desktop', entry('epiphany') + ' '.repeat(300_000));
    put('share/applications/readme.txt', entry('epiphany'));
    mkdirSync(join(home, 'share/applications/folder.desktop'));
    if (hasLinks) symlinkSync('/dev/zero', join(home, 'share/applications/endless.desktop'));
    put('share/applications/epiphany.desktop', entry('epiphany'));
    put('bin/epiphany', '', 0o755);
    expect(await idsIn()).toEqual(['epiphany']);
  });

  it('of macOS are bundles in the applications folders', async () => {
    mkdirSync(join(home, 'Applications/Firefox.app'), { recursive: true });
    const found = await findBrowsers({ platform: 'darwin', environment: {}, home, folder: home });
    expect(found).toMatchObject([
      { id: 'firefox', launcher: { kind: 'bundle', path: join(home, 'Applications/Firefox.app') } },
    ]);
  });
});

it('browsers on Windows are found in the registry of the user and the machine', async () => {
  const asked: string[] = [];
  const found = await findBrowsers({
    platform: 'win32',
    environment: {},
    home,
    folder: home,
    run: async (program, [verb = '', key = '', file = '']) => {
      expect(program).toMatch(/System32.reg\.exe$/);
      asked.push(`${verb} ${key}`);
      if (!key.startsWith('HKEY_LOCAL_MACHINE')) return undefined;
      const text = [
        'Windows Registry Editor Version 5.00',
        `[${key}\\Firefox-1]`,
        '@="Mozilla Firefox"',
        `[${key}\\Firefox-1\\shell\\open\\command]`,
        '@="\\"C:\\\\Firefox\\\\firefox.exe\\""',
      ];
      await writeFile(file, Buffer.from(`\uFEFF${text.join('\r\n')}\r\n`, 'utf16le'));
      return Buffer.from('');
    },
  });
  expect(found).toMatchObject([{ id: 'firefox', launcher: { before: ['C:\\Firefox\\firefox.exe'] } }]);
  expect(asked.toSorted()).toEqual([
    'export HKEY_CURRENT_USER\\Software\\Clients\\StartMenuInternet',
    'export HKEY_LOCAL_MACHINE\\Software\\Clients\\StartMenuInternet',
  ]);
});
