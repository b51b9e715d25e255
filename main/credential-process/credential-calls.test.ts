import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { profileName } from '../../app/testing/sample-role.ts';
import { type CredentialAnswer, createRequest } from './credential-protocol.ts';
import { serveCredentialSocket } from './credential-socket.ts';
import { findSocketInfo, type SocketInfo, socketInfoFile } from './socket-info.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const newFolder = () => mkdtemp(join(tmpdir(), 'mai-socket-'));
const keys = (name: string): CredentialAnswer => ({ kind: 'credentials', output: `{"AccessKeyId":"${name}"}\n` });

async function serving(folder: string, answer: (profile: string) => Promise<CredentialAnswer>): Promise<SocketInfo> {
  // With more patience than a test has: who is hung up on is so for what it said.
  stops.push(await serveCredentialSocket(folder, answer, 600_000));
  const note = await findSocketInfo(folder);
  if (note === undefined) throw new Error('no note');
  return note;
}

/** What a caller hears that says this, in these pieces, until it is hung up on. */
async function hears({ address }: SocketInfo, ...pieces: readonly string[]): Promise<string> {
  const socket = connect(address).setEncoding('utf8');
  socket.on('error', () => undefined);
  let heard = '';
  socket.on('data', (chunk: string) => {
    heard += chunk;
  });
  for (const piece of pieces) {
    await new Promise(resolve => socket.write(piece, resolve));
    // Once another caller was hung up on, the piece has been read.
    if (piece !== pieces.at(-1)) await hears({ address } as SocketInfo, '\n');
  }
  await new Promise(resolve => socket.once('close', resolve));
  return heard;
}

describe('a call on the socket', () => {
  it('answers a question that comes in pieces, and none that follows', async () => {
    const note = await serving(await newFolder(), async profile => keys(profile));
    // So long that its base64 ends without a sign of its end.
    const { line, read } = createRequest(profileName('d'), note.key);
    expect(line).not.toContain('=');
    const other = createRequest(profileName('other'), note.key);
    const heard = await hears(note, line.slice(0, 20), `${line.slice(20)}${other.line}`);
    expect(read(heard)).toEqual(keys('d'));
    expect(heard.trimEnd()).not.toContain('\n');
  });

  it('hangs up on who asks at greater length than any question has, or asks nothing that it knows', async () => {
    const asked: string[] = [];
    const note = await serving(await newFolder(), async profile => {
      asked.push(profile);
      return keys(profile);
    });
    expect(await hears(note, 'x'.repeat(1_001))).toBe('');
    expect(await hears(note, 'give me the keys\n')).toBe('');
    expect(await hears(note, '\n')).toBe('');
    expect(asked).toEqual([]);
  });

  it('hangs up where no answer can be given', async () => {
    const note = await serving(await newFolder(), () => Promise.reject(new Error('no')));
    expect(await hears(note, createRequest(profileName('dev'), note.key).line)).toBe('');
  });

  it('hangs up on who says nothing', async () => {
    const folder = await newFolder();
    stops.push(await serveCredentialSocket(folder, async profile => keys(profile), 20));
    const note = await findSocketInfo(folder);
    expect(note && (await hears(note))).toBe('');
  });

  it('goes on after a caller that broke off', async () => {
    const note = await serving(await newFolder(), async profile => {
      await new Promise(resolve => setTimeout(resolve, 20));
      return keys(profile);
    });
    const gone = connect(note.address);
    const { line } = createRequest(profileName('dev'), note.key);
    await new Promise(resolve => gone.write(line, resolve));
    gone.destroy();
    const { line: again, read } = createRequest(profileName('dev'), note.key);
    expect(read(await hears(note, again))).toEqual(keys('dev'));
  });

  it('is not there where its place can’t be had', async () => {
    const folder = await newFolder();
    mkdirSync(join(folder, 'socket', 'mai', 'x'), { recursive: true });
    await expect(serveCredentialSocket(folder, async profile => keys(profile))).rejects.toThrow();
  });

  it('leaves alone what somebody put beside it', async () => {
    const folder = await newFolder();
    const end = await serveCredentialSocket(folder, async profile => keys(profile));
    writeFileSync(join(folder, 'socket', 'theirs'), '');
    end();
    expect(readdirSync(join(folder, 'socket'))).toEqual(['theirs']);
  });

  it('takes no call once it has ended, and leaves neither a note nor a folder', async () => {
    const folder = await newFolder();
    const end = await serveCredentialSocket(folder, async profile => keys(profile));
    const note = await findSocketInfo(folder);
    if (note === undefined) throw new Error('no note');
    end();
    expect(existsSync(dirname(note.address))).toBe(false);
    expect(existsSync(socketInfoFile(folder))).toBe(false);
    end();
  });
});
