// On Windows, and under wine in `npm run installers`: its registry, its programs, its files in use.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UpdatePackage } from '../../app/updates/update-list.ts';
import { runProgram } from '../company/run-program.ts';
import { downloadPackage } from './download-package.ts';
import { findInstallation, type InstallationQuery } from './installation.ts';
import { runInstaller } from './run-installer.ts';

const { SystemRoot: system = 'C:\\Windows', LOCALAPPDATA: local = 'C:\\Local' } = process.env;
const reg = (...args: readonly string[]) =>
  execFileSync(join(system, 'System32', 'reg.exe'), args, { stdio: 'ignore' });

describe.runIf(process.platform === 'win32')('on Windows', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mai-windows-updates-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

  it('how Mai was installed is read from the registry', async () => {
    const program = join(local, 'Programs', 'Mai', 'Mai.exe');
    const query: InstallationQuery = {
      ...{ isPackaged: true, program, home: folder, environment: process.env, run: runProgram },
      platform: 'win32',
    };
    expect(await findInstallation(query)).toBe('archive');
    reg('add', 'HKCU\\Software\\Mai', '/v', 'InstalledBy', '/d', 'nsis', '/f', '/reg:64');
    try {
      expect(await findInstallation(query)).toBe('nsis');
      expect(await findInstallation({ ...query, program: 'C:\\Program Files\\Mai\\Mai.exe' })).toBe('managed');
    } finally {
      reg('delete', 'HKCU\\Software\\Mai', '/v', 'InstalledBy', '/f', '/reg:64');
    }
  });

  it('a downloaded program is verified, run, and told by its end', async () => {
    // A program that takes the installer's switches, has nothing to do, and ends.
    const bytes = await readFile(join(system, 'System32', 'cmd.exe'));
    const sha512 = createHash('sha512').update(bytes).digest('base64');
    const address = 'https://mai.example/MaiSetup.exe';
    const wanted: UpdatePackage = { system: 'win32', arch: 'x64', kind: 'nsis', address, size: bytes.length, sha512 };
    const downloaded = await downloadPackage(async () => new Response(bytes), join(folder, 'updates'), '2.0.0', wanted);
    if (!downloaded.ok) throw new TypeError(downloaded.failure.kind);
    const run = (version: string) => runInstaller(downloaded.value, { installedVersion: async () => version });
    expect(await run('2.0.0')).toMatchObject({ ok: true });
    expect(await run('1.0.0')).toMatchObject({ failure: { kind: 'update-failed', reason: 'unchanged' } });
  });
});
