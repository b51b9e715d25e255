import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { sampleList, samplePackage } from '../../app/testing/sample-update.ts';
import { acceptList } from '../../app/updates/accept-list.ts';
import { createUpdater } from './create-updater.ts';
import { updateBuild } from './update-build.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mai-updater-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pair = () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  return { privateKey, key: `ed25519:${raw.toString('base64')}` };
};
const [inUse, offline, other] = [pair(), pair(), pair()];
const INSTALLER = Buffer.from('#!/bin/sh\nexit 0\n');

/** A server with a list, its signature and the package; `change` tampers with what it sends. */
const updaterFor = (privateKey: KeyObject, change: (bytes: Buffer) => Buffer = bytes => bytes) => {
  const one = samplePackage({
    address: 'https://mai.example/MaiSetup.exe',
    size: INSTALLER.length,
    sha512: createHash('sha512').update(INSTALLER).digest('base64'),
  });
  const list = Buffer.from(JSON.stringify(sampleList({ packages: [one] })));
  const signature = sign(null, list, privateKey).toString('base64');
  return createUpdater({
    ...{ folder, version: '1.2.3', arch: 'x64', archive: join(folder, 'app.asar'), openFile: open },
    build: {
      address: 'https://mai.example/mai.json',
      keys: [inUse.key, offline.key],
      sequence: 3,
      installation: 'nsis',
    },
    fetch: async address => {
      if (address.endsWith('.sig')) return new Response(`${signature}\n`);
      return new Response(Buffer.from(address.endsWith('.exe') ? INSTALLER : change(list)));
    },
    ...{ platform: 'win32', isPackaged: true, program: 'C:\\Mai\\Mai.exe', home: folder, environment: {} },
    run: async () => undefined,
  });
};

async function accept(...given: Parameters<typeof updaterFor>) {
  const { fetchList, keys, isSigned, record } = await updaterFor(...given);
  const fetched = await fetchList();
  if (!fetched.ok) return fetched;
  return acceptList(fetched.value, { keys, seen: (await record()).seen, now: NOW }, isSigned);
}

describe('an updater', () => {
  it.each([
    ['in use', inUse],
    ['offline', offline],
  ])('accepts a list with a real signature of the key that is %s', async (_, { key, privateKey }) => {
    expect(await accept(privateKey)).toMatchObject({ ok: true, value: { seen: { signedWith: key, sequence: 7 } } });
  });

  it('refuses a list of another key, and a list with a changed byte', async () => {
    claim('update-signed-list');
    expect(await accept(other.privateKey)).toMatchObject({ failure: { reason: 'signature' } });
    const changed = (bytes: Buffer) => Buffer.from(bytes.toString().replace('2.0.0', '3.0.0'));
    expect(await accept(inUse.privateKey, changed)).toMatchObject({ failure: { reason: 'signature' } });
    const spaced = (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('\n')]);
    expect(await accept(inUse.privateKey, spaced)).toMatchObject({ failure: { reason: 'signature' } });
  });

  it('knows the sequence of its build before the first list', async () => {
    expect((await (await updaterFor(inUse.privateKey)).record()).seen).toEqual({ signedWith: inUse.key, sequence: 3 });
  });

  it('downloads the package of the list', async () => {
    const updater = await updaterFor(inUse.privateKey);
    const accepted = await accept(inUse.privateKey);
    const [wanted] = accepted.ok ? accepted.value.list.packages : [];
    if (wanted === undefined) throw new TypeError('no package');
    const downloaded = await updater.download('2.0.0', wanted);
    expect(downloaded.ok && (await readFile(downloaded.value.path))).toEqual(INSTALLER);
    expect(await readdir(folder)).toEqual(['updates']);
  });
});

describe('a build', () => {
  const given = JSON.stringify({ address: 'https://127.0.0.1/', keys: [inUse.key], installation: 'nsis' });

  it('without an address and keys has no updates', () => {
    expect(updateBuild({}, true)).toEqual({ address: '', keys: [], sequence: 0 });
  });

  it('that is packaged takes neither from the environment', () => {
    claim('update-build');
    expect(updateBuild({ MAI_UPDATES: given }, true).keys).toEqual([]);
    expect(updateBuild({ MAI_UPDATES: given }, false)).toMatchObject({ keys: [inUse.key], installation: 'nsis' });
  });
});
