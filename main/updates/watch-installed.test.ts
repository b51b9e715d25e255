import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installedVersion } from './installed-version.ts';
import { watchInstalled } from './watch-installed.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mai-installed-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An archive as electron-builder makes it, in place at once, as a package manager does. */
async function install(version: string): Promise<string> {
  const source = join(folder, 'source');
  await mkdir(join(source, 'out'), { recursive: true });
  await writeFile(join(source, 'package.json'), JSON.stringify({ name: 'mai', version }));
  await writeFile(join(source, 'out', 'index.js'), '// x');
  await createPackage(source, join(folder, 'new.asar'));
  await rm(source, { recursive: true });
  await mkdir(join(folder, 'resources'), { recursive: true });
  // Windows replaces no file that Mai reads at this moment.
  await vi.waitFor(() => rename(join(folder, 'new.asar'), join(folder, 'resources', 'app.asar')));
  return join(folder, 'resources', 'app.asar');
}

describe('the installed version', () => {
  it('is read from the archive itself', async () => {
    expect(await installedVersion(await install('1.2.3'))).toBe('1.2.3');
  });

  it.each(['', 'x', '\u0004\0\0\0\u00ff\u00ff\u00ff\u007f\0\0\0\0\u00ff\u00ff\u00ff\u007f', '{'.repeat(200)])(
    'is unknown of what is no archive: %j',
    async bytes => {
      await writeFile(join(folder, 'app.asar'), bytes, 'latin1');
      expect(await installedVersion(join(folder, 'app.asar'))).toBeUndefined();
      expect(await installedVersion(join(folder, 'none.asar'))).toBeUndefined();
    },
  );

  it('is unknown if it is no version', async () => {
    expect(await installedVersion(await install('latest'))).toBeUndefined();
  });
});

describe('a replaced Mai', () => {
  it('is reported with its version, and its return to the running one, too', async () => {
    const archive = await install('1.0.0');
    const reported: (string | undefined)[] = [];
    const stop = watchInstalled({ archive, version: '1.0.0', settle: 30 }, version => reported.push(version));
    await expect.poll(() => reported).toEqual([undefined]);
    await install('1.1.0');
    await expect.poll(() => reported.at(-1)).toBe('1.1.0');
    await install('1.0.0');
    await expect.poll(() => reported.at(-1)).toBeUndefined();
    stop();
    await install('1.2.0');
    expect(reported).not.toContain('1.2.0');
  });

  it('is not reported while it is removed or half written, and a missing folder is no error', async () => {
    const archive = await install('1.0.0');
    const reported: (string | undefined)[] = [];
    const stop = watchInstalled({ archive, version: '1.0.0', settle: 30 }, version => reported.push(version));
    await expect.poll(() => reported).toHaveLength(1);
    await writeFile(archive, 'half');
    await install('1.1.0');
    await expect.poll(() => reported).toEqual([undefined, '1.1.0']);
    stop();
    watchInstalled({ archive: join(folder, 'none', 'app.asar'), version: '1.0.0' }, () => expect.unreachable())();
  });
});
