import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '../../app/company/canonical-json.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { fetchSetup, openSetupFile } from './open-setup.ts';

const SETUP = { version: 1, company: 'Acme', accounts: { '123456789012': { name: 'Größe' } } };
const text = JSON.stringify(SETUP, null, 2);

let folder: string;
let server: Server;
const address = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const file = async (content: string | Uint8Array): Promise<string> => {
  const path = join(folder, 'acme.mai');
  await writeFile(path, content);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mai-setup-'));
  server = createServer((request, response) => {
    if (request.url === '/good') response.end(text);
    else if (request.url === '/moved') response.writeHead(302, { location: '/good' }).end();
    else if (request.url === '/endless') {
      const chunk = Buffer.alloc(65_536, 'x');
      response.on('drain', () => response.write(chunk));
      while (response.write(chunk));
    } else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

describe('a setup file', () => {
  it('is opened under its file name, unsigned if no key is pinned', async () => {
    expect(await openSetupFile(await file(text), [])).toEqual({
      ok: true,
      name: 'acme.mai',
      setup: SETUP,
    });
  });

  it.skipIf(process.platform === 'win32')('is refused without waiting if it is a pipe', async () => {
    claim('pipes-block-nothing');
    const pipe = join(folder, 'pipe.mai');
    execFileSync('mkfifo', [pipe]);
    expect(await openSetupFile(pipe, [])).toEqual({
      ok: false,
      name: 'pipe.mai',
      refusal: { kind: 'unreadable', fault: 'not-a-file' },
    });
  });

  it('is refused with line and reason if it is broken', async () => {
    expect(await openSetupFile(await file('{\n"version": 1,\n}'), [])).toMatchObject({
      ok: false,
      refusal: { kind: 'syntax', line: 3, fault: 'trailing-comma' },
    });
  });

  it.each([
    [
      '{"version": 1,\n"company": "Acme",\n"integratedSignIn": ["a.acme.example", "*.co.uk"]}',
      'integratedSignIn[1]',
      3,
    ],
    [
      '{"version": 1, "company": "Acme", "providers": [{ "address": "https://a.example", "name": "A",\n"allowedHosts": ["*.github.io"] }]}',
      'providers[0].allowedHosts[0]',
      2,
    ],
  ])('is refused by line if it names a public suffix: %.60s', async (content, at, line) => {
    expect(await openSetupFile(await file(content), [])).toMatchObject({
      refusal: { kind: 'schema', line, at, fault: { kind: 'public-suffix' } },
    });
  });

  it('is refused if it can’t be read, is no text or is too large', async () => {
    await mkdir(join(folder, 'folder.mai'));
    expect(await openSetupFile(join(folder, 'folder.mai'), [])).toMatchObject({
      refusal: { kind: 'unreadable', fault: 'not-a-file' },
    });
    expect(await openSetupFile(join(folder, 'none.mai'), [])).toMatchObject({ refusal: { kind: 'unreadable' } });
    expect(await openSetupFile(await file(Buffer.from([0xff, 0xfe, 0x00])), [])).toMatchObject({
      refusal: { kind: 'not-text' },
    });
    expect(await openSetupFile(await file('x'.repeat(4_000_001)), [])).toMatchObject({
      refusal: { kind: 'too-large' },
    });
  });
});

describe('with a pinned key', () => {
  const keyPair = () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
    return { privateKey, pinned: `ed25519:${raw.toString('base64')}` };
  };
  const { privateKey, pinned } = keyPair();
  const signedBy = (key: KeyObject, about: object = SETUP) => ({
    ...about,
    signature: sign(null, Buffer.from(canonicalJson(about)), key).toString('base64'),
  });

  it('a setup signed with it is accepted, however it is formatted', async () => {
    const path = await file(
      JSON.stringify(Object.fromEntries(Object.entries(signedBy(privateKey)).toReversed()), null, 3),
    );
    expect(await openSetupFile(path, [pinned])).toMatchObject({ ok: true, signedWith: pinned });
  });

  it('a setup signed with any pinned key is accepted, the old one until it is removed', async () => {
    const before = keyPair();
    const path = await file(JSON.stringify(signedBy(before.privateKey)));
    expect(await openSetupFile(path, [pinned, before.pinned])).toMatchObject({ ok: true, signedWith: before.pinned });
    expect(await openSetupFile(path, [pinned])).toMatchObject({ refusal: { kind: 'wrong-signature' } });
  });

  it('an unsigned setup is refused', async () => {
    expect(await openSetupFile(await file(text), [pinned])).toMatchObject({ refusal: { kind: 'unsigned' } });
  });

  it('a setup that was changed or signed with another key is refused', async () => {
    claim('setup-signature');
    const changed = { ...signedBy(privateKey), company: 'Acne' };
    const foreign = signedBy(generateKeyPairSync('ed25519').privateKey);
    for (const setup of [changed, foreign])
      expect(await openSetupFile(await file(JSON.stringify(setup)), [pinned])).toMatchObject({
        refusal: { kind: 'wrong-signature' },
      });
  });
});

describe('a setup link', () => {
  it('is fetched and named after its host', async () => {
    const opened = await fetchSetup(address('/good'), fetch, []);
    expect(opened).toMatchObject({ ok: true, name: new URL(address('/')).host, setup: SETUP });
  });

  it.each([
    ['/none', { kind: 'status', status: 404 }],
    ['/moved', { kind: 'redirected' }],
    ['/endless', { kind: 'too-large' }],
  ])('%s is refused', async (path, refusal) => {
    expect(await fetchSetup(address(path), fetch, [])).toMatchObject({ ok: false, refusal });
  });

  it('is given up with a server that is silent or stops in the middle', async () => {
    const given: number[] = [];
    const timer = new AbortController();
    const asked = vi.spyOn(AbortSignal, 'timeout').mockImplementation(time => {
      given.push(time);
      return timer.signal;
    });
    const endless: Fetch = async (_, { signal }) =>
      new Response(new ReadableStream({ start: stream => signal?.addEventListener('abort', () => stream.error()) }));
    const opened = fetchSetup('https://it.acme.example/x', endless, []);
    timer.abort();
    expect(await opened).toMatchObject({ refusal: { kind: 'unreachable' } });
    expect(given).toEqual([15_000]);
    asked.mockRestore();
  });

  it('is reported as unreachable if no server responds', async () => {
    expect(await fetchSetup('http://127.0.0.1:1/x', fetch, [])).toMatchObject({
      refusal: { kind: 'unreachable' },
    });
  });
});
