import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import type { RunProgram } from '../company/run-program.ts';
import { replaceBundle } from './replace-bundle.ts';

const TEAM = 'identifier "org.mai.desktop" and anchor apple generic and certificate leaf[subject.OU] = ABCDE12345';
const BYTES = Buffer.from('zip');

let folder = '';
let bundle = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mai-bundle-'));
  bundle = join(folder, 'Applications', 'Mai.app');
  await mkdir(bundle, { recursive: true });
  await writeFile(join(bundle, 'version'), '1.0.0');
  await mkdir(join(folder, 'updates'));
  await writeFile(join(folder, 'updates', 'Mai.zip'), BYTES);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Mac = {
  readonly requirement?: string;
  readonly refuses?: string;
  readonly version?: string;
  readonly unpacksNothing?: true;
};

/** Stand-ins for macOS' programs; `refuses`: one of them fails. */
function macOf({ requirement = TEAM, refuses, version = '2.0.0', unpacksNothing }: Mac = {}) {
  const calls: string[] = [];
  const run: RunProgram = async (program, args) => {
    const name = `${program.split('/').at(-1)} ${args[0]}`;
    calls.push(name);
    if (name === refuses) return undefined;
    if (name === 'ditto -x' && !unpacksNothing) {
      await mkdir(join(args[3] ?? '', 'Mai.app'));
      await writeFile(join(args[3] ?? '', 'Mai.app', 'version'), version);
    }
    if (name === 'codesign --display') return Buffer.from(`designated => ${requirement}\n`);
    if (name === 'codesign --verify') expect(args).toContain(`-R=${requirement}`);
    return Buffer.from(name === 'plutil -extract' ? `${version}\n` : '');
  };
  const sha512 = createHash('sha512').update(BYTES).digest('base64');
  const one = {
    system: 'darwin',
    arch: 'universal',
    kind: 'zip',
    address: 'https://mai.example/',
    size: 3,
    sha512,
  } as const;
  const downloaded = { version: '2.0.0', package: one, path: join(folder, 'updates', 'Mai.zip') };
  return { calls, replace: () => replaceBundle(downloaded, bundle, run) };
}
const versionThere = () => readFile(join(bundle, 'version'), 'utf8');

describe.skipIf(process.platform === 'win32')('a Mac app', () => {
  it('is replaced once macOS has verified the new one', async () => {
    const mac = macOf();
    expect(await mac.replace()).toMatchObject({ ok: true });
    expect(await versionThere()).toBe('2.0.0');
    expect(mac.calls).toEqual([
      'ditto -x',
      'codesign --display',
      'codesign --verify',
      'spctl --assess',
      'plutil -extract',
    ]);
    expect(await readdir(join(folder, 'Applications'))).toEqual(['Mai.app']);
  });

  it.each([
    ['whose signature is broken or another team’s', { refuses: 'codesign --verify' }, 'publisher'],
    ['that is not notarized', { refuses: 'spctl --assess' }, 'publisher'],
    ['of another version', { version: '1.5.0' }, 'content'],
    ['that can’t be unpacked', { refuses: 'ditto -x' }, 'installer'],
    ['for a running app without a certificate', { requirement: 'cdhash H"0123"' }, 'publisher'],
  ])('is not replaced by one %s', async (_, mac, reason) => {
    claim('update-mac');
    expect(await macOf(mac).replace()).toMatchObject({ failure: { reason } });
    expect(await versionThere()).toBe('1.0.0');
  });

  it('is not replaced by a file that was swapped after the download', async () => {
    claim('update-file', 'update-mac');
    await writeFile(join(folder, 'updates', 'Mai.zip'), 'ZIP');
    const mac = macOf();
    expect(await mac.replace()).toMatchObject({ failure: { kind: 'update-file-refused', reason: 'content' } });
    expect(mac.calls).toEqual([]);
  });

  it('replaces what an interrupted replacement has left beside it', async () => {
    await mkdir(join(folder, 'Applications', 'Mai (before update).app'));
    await writeFile(join(folder, 'Applications', 'Mai (before update).app', 'version'), '0.9.0');
    expect(await macOf().replace()).toMatchObject({ ok: true });
    expect(await versionThere()).toBe('2.0.0');
    expect(await readdir(join(folder, 'Applications'))).toEqual(['Mai.app']);
  });

  it('is there again if the new one can’t be put in its place', async () => {
    claim('update-failed-installer');
    expect(await macOf({ unpacksNothing: true }).replace()).toMatchObject({ failure: { kind: 'update-failed' } });
    expect(await versionThere()).toBe('1.0.0');
  });
});
