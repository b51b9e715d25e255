import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmod,
  chown,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import type { UpdatePackage } from '../../app/updates/update-list.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { downloadPackage, isStillRight } from './download-package.ts';
import { runInstaller } from './run-installer.ts';

let base = '';
let folder = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'mai-download-'));
  folder = join(base, 'updates');
});
afterEach(() => rm(base, { recursive: true, force: true }));

const BYTES = Buffer.from('#!/bin/sh\nexit 0\n');
const packageOf = (bytes: Buffer, changes: Partial<UpdatePackage> = {}): UpdatePackage => ({
  system: 'win32',
  arch: 'x64',
  kind: 'nsis',
  address: 'https://mai.example/../../evil name.exe',
  size: bytes.length,
  sha512: createHash('sha512').update(bytes).digest('base64'),
  ...changes,
});
const serving =
  (bytes: Uint8Array, status = 200): Fetch =>
  async () =>
    new Response(Buffer.from(bytes), { status });
const download = (bytes: Uint8Array, wanted = packageOf(BYTES)) =>
  downloadPackage(serving(bytes), folder, '2.0.0', wanted, { idle: 1_000, overall: 2_000 });

async function downloaded(bytes = BYTES) {
  const done = await download(bytes, packageOf(bytes));
  if (!done.ok) throw new TypeError(done.failure.kind);
  return done.value;
}

describe('a package', () => {
  it('is kept in a folder that only this person can enter, under a name of Mai’s', async () => {
    const { path } = await downloaded();
    expect(await readFile(path)).toEqual(BYTES);
    expect(path.startsWith(join(folder, 'package-'))).toBe(true);
    expect(path.endsWith('MaiSetup.exe')).toBe(true);
    if (process.platform !== 'win32')
      for (const part of [folder, dirname(path), path]) expect((await stat(part)).mode & 0o077).toBe(0);
  });

  it.each([
    ['another content of the same size', Buffer.from('#!/bin/sh\nexit 1\n'), 'content'],
    ['a shorter one', BYTES.subarray(1), 'size'],
    ['a longer one', Buffer.concat([BYTES, Buffer.from('x')]), 'size'],
  ])('is refused and deleted as %s', async (_, bytes, reason) => {
    claim('update-file');
    expect(await download(bytes)).toMatchObject({ failure: { kind: 'update-file-refused', reason } });
    expect(await readdir(folder).catch(() => [])).toEqual([]);
  });

  it('is refused behind a redirect to http', async () => {
    claim('update-https');
    const fetch: Fetch = async () => new Response(null, { status: 301, headers: { location: 'http://mai.example/x' } });
    expect(await downloadPackage(fetch, folder, '2.0.0', packageOf(BYTES))).toMatchObject({
      failure: { kind: 'update-file-refused', reason: 'redirect' },
    });
  });

  it.each([
    ['silent', { idle: 50, overall: 3_600_000 }],
    ['endless', { idle: 3_600_000, overall: 50 }],
  ])('is given up with a server that is %s', async (_, times) => {
    claim('update-slow');
    const fetch: Fetch = async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
    expect(await downloadPackage(fetch, folder, '2.0.0', packageOf(BYTES), times)).toMatchObject({
      failure: { kind: 'update-unreachable', reason: 'timeout' },
    });
  });

  it('replaces an earlier download, and leaves nothing of a failed one', async () => {
    const { path } = await downloaded();
    expect(await downloadPackage(serving(BYTES, 500), folder, '2.0.0', packageOf(BYTES))).toMatchObject({
      failure: { kind: 'update-unreachable', reason: 'answer' },
    });
    await expect(stat(path)).rejects.toThrow();
    expect(await readdir(folder).catch(() => [])).toEqual([]);
  });

  it.each([
    ['fails', 500, BYTES],
    ['has another content', 200, Buffer.from('#!/bin/sh\nexit 1\n')],
  ])('stays if an older download, slower than its own, %s', async (_, status, bytes) => {
    let older: ReturnType<typeof download> | undefined;
    const answer = await new Promise<(response: Response) => void>(asked => {
      const slow: Fetch = () => new Promise(asked);
      older = downloadPackage(slow, folder, '1.9.0', packageOf(BYTES));
    });
    const newer = await downloaded();
    answer(new Response(bytes, { status }));
    expect(await older).toMatchObject({ ok: false });
    expect(await isStillRight(newer)).toBe(true);
    expect(await readdir(folder)).toEqual([basename(dirname(newer.path))]);
  });

  it.skipIf(process.platform === 'win32')('goes into no folder that a link leads to', async () => {
    claim('update-file');
    const elsewhere = join(base, 'elsewhere');
    await mkdir(elsewhere);
    await symlink(elsewhere, folder);
    await downloaded();
    expect(await readdir(elsewhere)).toEqual([]);
  });

  // Only root can become another user for a while. That user can delete nothing in `base`.
  describe.skipIf(process.getuid?.() !== 0)('that can’t remove what was there before', () => {
    beforeEach(async () => {
      await chmod(base, 0o500);
      await chown(base, 65_534, 65_534);
      process.seteuid?.(65_534);
    });
    afterEach(() => process.seteuid?.(0));
    const asRoot = async (work: () => Promise<unknown>) => {
      process.seteuid?.(0);
      await work();
      process.seteuid?.(65_534);
    };

    it('closes the folder to all others', async () => {
      claim('update-file');
      await asRoot(async () => {
        await mkdir(folder);
        await chmod(folder, 0o777);
        await chown(folder, 65_534, 65_534);
      });
      await downloaded();
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
    });

    it('goes into no folder of another user, and through no link', async () => {
      claim('update-file');
      const refused = { failure: { kind: 'update-unsaved', fault: 'denied' } };
      await asRoot(async () => {
        await mkdir(folder);
        await chmod(folder, 0o777);
      });
      expect(await download(BYTES)).toMatchObject(refused);
      const elsewhere = await mkdtemp(join(tmpdir(), 'mai-elsewhere-'));
      await asRoot(async () => {
        await rm(folder, { recursive: true });
        await symlink(elsewhere, folder);
        await lchown(folder, 65_534, 65_534);
      });
      expect(await download(BYTES)).toMatchObject(refused);
      expect(await readdir(elsewhere)).toEqual([]);
    });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('says that it can’t be saved', async () => {
    await chmod(base, 0o500);
    expect(await download(BYTES)).toMatchObject({ failure: { kind: 'update-unsaved', fault: 'denied' } });
    await chmod(base, 0o700);
  });
});

describe('a downloaded package', () => {
  it('is still right until something changes it', async () => {
    claim('update-file');
    const one = await downloaded();
    expect(await isStillRight(one)).toBe(true);
    await writeFile(one.path, Buffer.from('#!/bin/sh\nexit 1\n'));
    expect(await isStillRight(one)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('is not right as a link, even to the same content', async () => {
    claim('update-file');
    const one = await downloaded();
    await rename(one.path, `${one.path}.moved`);
    await symlink(`${one.path}.moved`, one.path);
    expect(await isStillRight(one)).toBe(false);
    await rm(one.path);
    expect(await isStillRight(one)).toBe(false);
    // A pipe would be waited for.
    execFileSync('mkfifo', [one.path]);
    expect(await isStillRight(one)).toBe(false);
  });
});

// A program in a script of the shell; the whole cycle under wine is in `npm run installers`.
describe.skipIf(process.platform === 'win32')('an installer', () => {
  const scriptOf = (lines: string) => downloaded(Buffer.from(`#!/bin/sh\n${lines}\n`));
  const unchanged = { installedVersion: async () => '1.0.0' };

  it('runs silently, as an update, and starts Mai again', async () => {
    const note = join(base, 'note');
    const one = await scriptOf(`echo "$@" > ${note}`);
    expect(await runInstaller(one, { installedVersion: async () => '2.0.0' })).toMatchObject({ ok: true });
    expect(await readFile(note, 'utf8')).toBe('/S --updated --force-run\n');
  });

  it('is not run if its file was swapped after the download', async () => {
    claim('update-file');
    const note = join(base, 'note');
    const one = await scriptOf('exit 0');
    await writeFile(one.path, `#!/bin/sh\ntouch ${note}\n`);
    expect(await runInstaller(one, unchanged)).toMatchObject({
      failure: { kind: 'update-file-refused', reason: 'content' },
    });
    await expect(stat(note)).rejects.toThrow();
  });

  it.each([
    ['that fails', 'exit 3', 'installer'],
    ['that is killed', 'kill -9 $$', 'unchanged'],
    ['that ends without replacing Mai', 'exit 0', 'unchanged'],
  ])('%s is reported', async (_, lines, reason) => {
    claim('update-failed-installer');
    expect(await runInstaller(await scriptOf(lines), unchanged)).toMatchObject({
      failure: { kind: 'update-failed', version: '2.0.0', reason },
    });
  });

  it('that hangs is reported, and not waited for', async () => {
    claim('update-failed-installer');
    const one = await scriptOf('exec sleep 5');
    expect(await runInstaller(one, { ...unchanged, timeout: 50 })).toMatchObject({ failure: { reason: 'unchanged' } });
  });

  it('that is no program is reported', async () => {
    const one = await downloaded(Buffer.from('\u0000\u0001'));
    expect(await runInstaller(one, unchanged)).toMatchObject({
      failure: { kind: 'update-failed', reason: 'installer' },
    });
  });
});
