import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { bundleOf, findInstallation, type InstallationQuery } from './installation.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mai-installation-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const QUERY: InstallationQuery = {
  platform: 'linux',
  isPackaged: true,
  program: '/opt/Mai/mai',
  home: '/home/ann',
  environment: {},
  run: async () => undefined,
};

/** What `reg query` prints for these values, by root key. */
const registryOf =
  (values: Readonly<Record<string, string>>): InstallationQuery['run'] =>
  async (_, [, key = '']) => {
    const value = values[key.slice(0, 4)];
    return value === undefined
      ? undefined
      : Buffer.from(`\r\nHKEY_X\\Software\\Mai\r\n    InstalledBy    REG_SZ    ${value}\r\n\r\n`);
  };
const LOCAL = 'C:\\Users\\ann\\AppData\\Local';
const windows = (program: string, values: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv = {}) =>
  findInstallation({
    ...QUERY,
    ...{ platform: 'win32', program, run: registryOf(values) },
    environment: { LOCALAPPDATA: LOCAL, ...environment },
  });

describe('how Mai was installed', () => {
  it('is “development” from source, whatever else is there', async () => {
    expect(await findInstallation({ ...QUERY, isPackaged: false })).toBe('development');
  });

  it.each([
    [`${LOCAL}\\Programs\\Mai\\Mai.exe`, { HKCU: 'nsis' }, 'nsis'],
    [`${LOCAL}\\Programs\\Mai\\Mai.exe`, {}, 'archive'],
    [`${LOCAL}\\Programs\\Mai\\Mai.exe`, { HKLM: 'msi' }, 'archive'],
    ['C:\\Program Files\\Mai\\Mai.exe', { HKLM: 'msi' }, 'msi'],
    ['C:\\Program Files\\Mai\\Mai.exe', { HKLM: 'msi', HKCU: 'nsis' }, 'msi'],
    ['C:\\Program Files\\Mai\\Mai.exe', { HKCU: 'nsis' }, 'managed'],
    ['D:\\Tools\\Mai\\Mai.exe', {}, 'managed'],
    [`${LOCAL}Other\\Mai.exe`, { HKCU: 'nsis' }, 'managed'],
  ])('on Windows at %s with %o is %s', async (program, values, installation) => {
    claim('update-in-place');
    expect(await windows(program, values)).toBe(installation);
  });

  it('on Windows without a folder for local data is not for one person', async () => {
    expect(await windows('C:\\Mai\\Mai.exe', { HKCU: 'nsis' }, { LOCALAPPDATA: '' })).toBe('managed');
  });

  it.skipIf(process.platform === 'win32')('on Linux is by dpkg if its lists have the program', async () => {
    await writeFile(join(folder, 'mai.list'), '/.\n/opt\n/opt/Mai\n/opt/Mai/mai\n');
    expect(await findInstallation({ ...QUERY, dpkg: folder })).toBe('deb');
    expect(await findInstallation({ ...QUERY, dpkg: folder, program: '/srv/Mai/mai' })).toBe('managed');
  });

  it('on Linux is by rpm if it names the package', async () => {
    const query = { ...QUERY, dpkg: folder };
    expect(await findInstallation({ ...query, run: async () => Buffer.from('mai') })).toBe('rpm');
    expect(await findInstallation({ ...query, run: async () => Buffer.from('other') })).toBe('managed');
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'on Linux is an archive in a folder of the person',
    async () => {
      const query = { ...QUERY, dpkg: folder, program: join(folder, 'mai') };
      expect(await findInstallation(query)).toBe('archive');
      await chmod(folder, 0o500);
      expect(await findInstallation(query)).toBe('managed');
      await chmod(folder, 0o700);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'on a Mac is in place only for an own bundle in a folder for apps',
    async () => {
      claim('update-in-place');
      const apps = join(folder, 'Applications');
      const bundle = join(apps, 'Mai.app');
      await mkdir(join(bundle, 'Contents', 'MacOS'), { recursive: true });
      const at = (path: string) =>
        findInstallation({ ...QUERY, platform: 'darwin', home: folder, program: join(path, 'Contents/MacOS/Mai') });
      expect(await at(bundle)).toBe('mac-app');
      // Where macOS runs an app that was never moved out of its disk image.
      expect(await at('/private/var/folders/zz/T/AppTranslocation/1/d/Mai.app')).toBe('managed');
      expect(await at('/Volumes/Mai/Mai.app')).toBe('managed');
    },
  );

  // Only root can give a bundle away, and may write everywhere.
  it.skipIf(process.getuid?.() !== 0)('is never in place where another user owns it, or for root', async () => {
    claim('update-in-place');
    const bundle = join(folder, 'Applications', 'Mai.app');
    const program = join(bundle, 'Contents', 'MacOS', 'Mai');
    await mkdir(join(program, '..'), { recursive: true });
    await chown(bundle, 65_534, 65_534);
    expect(await findInstallation({ ...QUERY, platform: 'darwin', home: folder, program })).toBe('managed');
    expect(await findInstallation({ ...QUERY, dpkg: folder, program })).toBe('managed');
  });

  it('knows the bundle of a program', () => {
    expect(bundleOf('/Applications/Mai.app/Contents/MacOS/Mai')).toBe('/Applications/Mai.app');
    expect(bundleOf('/opt/Mai/mai')).toBeUndefined();
  });
});
