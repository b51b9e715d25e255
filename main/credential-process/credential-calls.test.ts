import { existsSync, linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { credentialsCall } from '../testing/credential-sockets.ts';
import { type CredentialAnswer, createRequest } from './credential-protocol.ts';
import { type AnswerCall, serveCredentialSocket } from './credential-socket.ts';
import { findSocketInfo, type SocketInfo, socketInfoFile } from './socket-info.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const newFolder = () => mkdtemp(join(tmpdir(), 'mai-socket-'));
const keys = (name: string): CredentialAnswer => ({ kind: 'credentials', output: `{"AccessKeyId":"${name}"}\n` });

async function serving(folder: string, answer: AnswerCall): Promise<SocketInfo> {
  // A timeout longer than the test: connections are closed for what they sent.
  stops.push(await serveCredentialSocket(folder, answer, { timeout: 600_000 }));
  const note = await findSocketInfo(folder);
  if (note === undefined) throw new Error('no note');
  return note;
}

/** The response to a caller that sends these pieces, until the connection is closed. */
async function exchange({ address }: SocketInfo, ...pieces: readonly string[]): Promise<string> {
  const socket = connect(address).setEncoding('utf8');
  socket.on('error', () => undefined);
  let received = '';
  socket.on('data', (chunk: string) => {
    received += chunk;
  });
  for (const piece of pieces) {
    await new Promise(resolve => socket.write(piece, resolve));
    // Once another connection was closed, the piece has been read.
    if (piece !== pieces.at(-1)) await exchange({ address } as SocketInfo, '\n');
  }
  await new Promise(resolve => socket.once('close', resolve));
  return received;
}

/** A pipe is not in a folder, and has one name. */
const isWindows = process.platform === 'win32';

describe('a connection to the credential socket', () => {
  it('gets an answer to a request in pieces, and to no further one', async () => {
    const note = await serving(await newFolder(), async ({ profile }) => keys(profile));
    // A length whose base64 has no padding.
    const { line, read } = createRequest(credentialsCall('d'), note.key);
    expect(line).not.toContain('=');
    const other = createRequest(credentialsCall('other'), note.key);
    const received = await exchange(note, line.slice(0, 20), `${line.slice(20)}${other.line}`);
    expect(read(received)).toEqual(keys('d'));
    expect(received.trimEnd()).not.toContain('\n');
  });

  it('asks for credentials once, whatever else the caller says until the answer', async () => {
    let give = (_: CredentialAnswer) => {};
    let asked = 0;
    const note = await serving(await newFolder(), () => {
      asked += 1;
      return new Promise(resolve => (give = resolve));
    });
    const { line, read } = createRequest(credentialsCall('dev'), note.key);
    const received = exchange(note, line, 'more\n');
    await expect.poll(() => asked).toBe(1);
    await exchange(note, '\n');
    await exchange(note, '\n');
    give(keys('dev'));
    expect(read(await received)).toEqual(keys('dev'));
    expect(asked).toBe(1);
  });

  it('is closed after a request that is too long or unknown', async () => {
    const asked: string[] = [];
    const note = await serving(await newFolder(), async ({ profile }) => {
      asked.push(profile);
      return keys(profile);
    });
    expect(await exchange(note, 'x'.repeat(1_001))).toBe('');
    expect(await exchange(note, 'give me the keys\n')).toBe('');
    expect(await exchange(note, '\n')).toBe('');
    expect(asked).toEqual([]);
  });

  it('is closed if the answer fails', async () => {
    const note = await serving(await newFolder(), () => Promise.reject(new Error('no')));
    expect(await exchange(note, createRequest(credentialsCall('dev'), note.key).line)).toBe('');
  });

  it('is closed after a timeout without a request', async () => {
    const folder = await newFolder();
    stops.push(await serveCredentialSocket(folder, async ({ profile }) => keys(profile), { timeout: 20 }));
    const note = await findSocketInfo(folder);
    expect(note && (await exchange(note))).toBe('');
  });

  it('does not affect others when it is broken off', async () => {
    const note = await serving(await newFolder(), async ({ profile }) => {
      await new Promise(resolve => setTimeout(resolve, 20));
      return keys(profile);
    });
    const gone = connect(note.address);
    const { line } = createRequest(credentialsCall('dev'), note.key);
    await new Promise(resolve => gone.write(line, resolve));
    gone.destroy();
    const { line: again, read } = createRequest(credentialsCall('dev'), note.key);
    expect(read(await exchange(note, again))).toEqual(keys('dev'));
  });

  it.skipIf(isWindows)('is refused if the socket can’t be created', async () => {
    const folder = await newFolder();
    mkdirSync(join(folder, 'socket', 'mai', 'x'), { recursive: true });
    await expect(serveCredentialSocket(folder, async ({ profile }) => keys(profile))).rejects.toThrow();
  });

  it.skipIf(isWindows)('keeps foreign files in the socket’s folder after the stop', async () => {
    const folder = await newFolder();
    const end = await serveCredentialSocket(folder, async ({ profile }) => keys(profile));
    writeFileSync(join(folder, 'socket', 'theirs'), '');
    end();
    expect(readdirSync(join(folder, 'socket'))).toEqual(['theirs']);
  });

  it('is refused after the stop, which leaves neither socket info nor folder', async () => {
    const folder = await newFolder();
    const end = await serveCredentialSocket(folder, async ({ profile }) => keys(profile));
    const note = await findSocketInfo(folder);
    if (note === undefined) throw new Error('no note');
    end();
    expect(existsSync(dirname(note.address))).toBe(false);
    expect(existsSync(socketInfoFile(folder))).toBe(false);
    end();
  });

  it.skipIf(isWindows)('takes none by another name of the socket either, once it has ended', async () => {
    const folder = await newFolder();
    const end = await serveCredentialSocket(folder, async ({ profile }) => keys(profile));
    linkSync(join(folder, 'socket', 'mai'), join(folder, 'link'));
    end();
    const error = await new Promise<unknown>(resolve => connect(join(folder, 'link')).on('error', resolve));
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
  });
});
