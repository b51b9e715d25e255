import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findSocketInfo, formatSocketInfo, type SocketInfo, socketInfoFile } from './socket-info.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A data folder with a listening socket and its info file. */
async function running(text?: (info: SocketInfo) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'mai-note-'));
  const info = { address: join(folder, 'socket', 'mai'), key: Buffer.alloc(32, 7) };
  mkdirSync(dirname(info.address), { mode: 0o700 });
  const server = createServer();
  await new Promise<void>(resolve => server.listen(info.address, resolve));
  stops.push(() => server.close());
  chmodSync(info.address, 0o600);
  writeFileSync(socketInfoFile(folder), text?.(info) ?? formatSocketInfo(info), { mode: 0o600 });
  return { folder, info: info };
}

describe.skipIf(process.platform === 'win32')('the socket of the running app', () => {
  test('is found by its info file', async () => {
    const { folder, info } = await running();
    expect(await findSocketInfo(folder)).toEqual(info);
  });

  test.each([
    ['nothing', () => ''],
    ['no JSON', () => 'socket'],
    ['null', () => 'null'],
    ['no object', () => '7'],
    ['no address', ({ key }: SocketInfo) => JSON.stringify({ key: key.toString('base64') })],
    [
      'an address that is no text',
      ({ key }: SocketInfo) => JSON.stringify({ address: 7, key: key.toString('base64') }),
    ],
    ['no secret', ({ address }: SocketInfo) => JSON.stringify({ address })],
    ['a secret of another type', ({ address }: SocketInfo) => JSON.stringify({ address, key: [7] })],
    [
      'a secret that is a list of bytes',
      ({ address }: SocketInfo) => JSON.stringify({ address, key: Array(32).fill(7) }),
    ],
    ['a shorter secret', ({ address }: SocketInfo) => formatSocketInfo({ address, key: Buffer.alloc(31) })],
    ['a longer secret', ({ address }: SocketInfo) => formatSocketInfo({ address, key: Buffer.alloc(33) })],
  ])('is not found by an info file with %s', async (_, text) => {
    expect(await findSocketInfo((await running(text)).folder)).toBeUndefined();
  });

  test.each([
    ['the info file', ({ folder }: { folder: string }) => chmodSync(socketInfoFile(folder), 0o640)],
    ['the socket', ({ info }: { info: SocketInfo }) => chmodSync(info.address, 0o622)],
    ['the folder of the socket', ({ info }: { info: SocketInfo }) => chmodSync(dirname(info.address), 0o750)],
  ])('is not found if others can access %s', async (_, open) => {
    const world = await running();
    open(world);
    expect(await findSocketInfo(world.folder)).toBeUndefined();
  });

  test.runIf(process.getuid?.() === 0).each([
    ['the info file', ({ folder }: { folder: string }) => chownSync(socketInfoFile(folder), 65_534, 65_534)],
    ['the socket', ({ info }: { info: SocketInfo }) => chownSync(info.address, 65_534, 65_534)],
    ['the folder of the socket', ({ info }: { info: SocketInfo }) => chownSync(dirname(info.address), 65_534, 65_534)],
  ])('is not found if another user owns %s', async (_, give) => {
    const world = await running();
    give(world);
    expect(await findSocketInfo(world.folder)).toBeUndefined();
  });

  test.runIf(process.platform === 'linux')('leaves no file open', async () => {
    const { folder } = await running();
    const open = () => readdirSync('/proc/self/fd').length;
    await findSocketInfo(folder);
    const before = open();
    for (let count = 0; count < 20; count += 1) await findSocketInfo(folder);
    expect(open()).toBeLessThan(before + 20);
  });

  test('is not found by a link in place of the info file', async () => {
    const { folder } = await running();
    const path = socketInfoFile(folder);
    linkSync(path, `${path}-elsewhere`);
    rmSync(path);
    symlinkSync(`${path}-elsewhere`, path);
    expect(await findSocketInfo(folder)).toBeUndefined();
  });

  test('is not found if the socket is missing or a regular file', async () => {
    const { folder, info } = await running();
    rmSync(info.address);
    expect(await findSocketInfo(folder)).toBeUndefined();
    writeFileSync(info.address, '', { mode: 0o600 });
    expect(await findSocketInfo(folder)).toBeUndefined();
  });
});

test('the pipe of the running app on Windows is found by an info file that only its folder protects', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mai-note-'));
  const info = { address: String.raw`\\.\pipe\mai-1`, key: Buffer.alloc(32, 7) };
  writeFileSync(socketInfoFile(folder), formatSocketInfo(info), { mode: 0o644 });
  expect(await findSocketInfo(folder, 'win32')).toEqual(info);
});
