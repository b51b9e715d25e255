import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { AS_OTHER_USER, canRunAsOther } from '../../scripts/testing/other-user.ts';
import { encrypt } from '../credentials/encrypt.ts';
import {
  addressIn,
  ask,
  closeSockets,
  imposter,
  keys,
  listenAt,
  newFolder,
  OTHER_SERVER,
  serving,
  stops,
} from '../testing/credential-sockets.ts';
import { allocateSocket } from './allocate-socket.ts';
import { serveCredentialSocket } from './credential-socket.ts';
import { findSocketInfo, formatSocketInfo, socketInfoFile } from './socket-info.ts';

afterEach(closeSockets);

describe('a process in the running app’s place', () => {
  it('can’t send an accepted answer, and can’t read the request', async () => {
    claim('socket-imitation');
    const folder = await newFolder();
    const info = { address: addressIn(folder), key: randomBytes(32) };
    const foreign = JSON.stringify(keys('FOREIGN'));
    const answers = [
      `${foreign}\n`,
      `${encrypt(foreign, 'mai credentials 1 question', info.key).toString('base64')}\n`,
      `${encrypt(foreign, `mai credentials 1 answer ${'0'.repeat(32)}`, info.key).toString('base64')}\n`,
      '\n',
    ];
    const heard = await imposter(folder, info, () => answers.shift() ?? '');
    for (let left = answers.length; left >= 0; left -= 1) expect((await ask(folder, 'dev')).kind).toBe('refused');
    expect(heard).toHaveLength(5);
    expect(heard.filter(question => question.includes('dev'))).toEqual([]);
  });

  it('can’t replay an earlier answer of the running app', async () => {
    claim('socket-imitation');
    const folder = await newFolder();
    const info = await serving(folder, async () => keys('EARLIER'));
    const answers: string[] = [];
    const pass = createServer(client => {
      const through = connect(info.address);
      client.pipe(through);
      through.setEncoding('utf8').on('data', (chunk: string) => answers.push(chunk));
      through.pipe(client);
    });
    await listenAt(pass, folder, { ...info, address: addressIn(folder, 'between') });
    expect(await ask(folder, 'dev')).toEqual(keys('EARLIER'));
    expect(answers.join('')).not.toContain('EARLIER');
    pass.close();
    await imposter(folder, { ...info, address: addressIn(folder, 'later') }, () => answers.join(''));
    expect((await ask(folder, 'dev')).kind).toBe('refused');
  });

  it.skipIf(!canRunAsOther)('is not contacted if it is another user’s', async () => {
    claim('socket-not-asked');
    const folder = await newFolder();
    const place = await mkdtemp('/tmp/mai-');
    chownSync(place, 65_534, 65_534);
    const address = join(place, 'mai');
    const other = spawn('setpriv', [...AS_OTHER_USER, process.execPath, '-e', OTHER_SERVER, address], { cwd: '/' });
    stops.push(() => other.kill());
    const said = await new Promise<string>(resolve => other.stdout.once('data', chunk => resolve(String(chunk))));
    expect(said).toBe('listening\n');
    writeFileSync(socketInfoFile(folder), formatSocketInfo({ address, key: randomBytes(32) }), { mode: 0o600 });
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    writeFileSync(socketInfoFile(folder), address);
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    let heard = '';
    other.stdout.on('data', chunk => {
      heard += String(chunk);
    });
    const told = new Promise(resolve => other.once('close', resolve));
    other.kill();
    await told;
    expect(heard).toBe('');
  });

  it.skipIf(process.platform === 'win32').each([
    ['an info file that others can read', (folder: string) => chmodSync(socketInfoFile(folder), 0o644)],
    [
      'an info file that is a link',
      (folder: string) => {
        renameSync(socketInfoFile(folder), join(folder, 'elsewhere'));
        symlinkSync(join(folder, 'elsewhere'), socketInfoFile(folder));
      },
    ],
    ['a folder that others can enter', (folder: string) => chmodSync(join(folder, 'socket'), 0o711)],
    ['a socket that others can write', (folder: string) => chmodSync(join(folder, 'socket', 'mai'), 0o666)],
  ])('is not contacted by %s', async (_, loosen) => {
    claim('socket-not-asked');
    const folder = await newFolder();
    const asked: string[] = [];
    await serving(folder, async ({ profile }) => {
      asked.push(profile);
      return keys(profile);
    });
    loosen(folder);
    expect((await ask(folder, 'dev')).kind).toBe('refused');
    expect(asked).toEqual([]);
  });

  it('is not found after Mai has quit: socket info, socket and folder are removed', async () => {
    claim('socket-not-asked');
    const short = await newFolder();
    const long = join(await newFolder(), 'x'.repeat(100));
    mkdirSync(long);
    for (const folder of [short, long]) {
      const stop = await serveCredentialSocket(folder, async ({ profile }) => keys(profile));
      const info = await findSocketInfo(folder);
      expect(info).toBeDefined();
      stop();
      expect([existsSync(socketInfoFile(folder)), existsSync(dirname(info?.address ?? ''))]).toEqual([false, false]);
    }
  });

  it('gets no secret for the next start, nor on Windows the pipe’s name', async () => {
    const folder = await newFolder();
    const [first, second] = [await allocateSocket(folder, 'win32'), await allocateSocket(folder, 'win32')];
    expect(first.address).toMatch(/^\\\\\.\\pipe\\mai-[0-9a-f]{32}$/);
    expect(first.address).not.toBe(second.address);
    expect(first.key.equals(second.key)).toBe(false);
    await second.publish();
    expect(existsSync(socketInfoFile(folder))).toBe(true);
    second.release();
    expect(existsSync(socketInfoFile(folder))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('leaves files alone whose name is that of a pipe', async () => {
    const { address, release } = await allocateSocket(await newFolder(), 'win32');
    writeFileSync(address, '');
    release();
    const isLeft = existsSync(address);
    rmSync(address, { force: true });
    expect(isLeft).toBe(true);
  });
});
