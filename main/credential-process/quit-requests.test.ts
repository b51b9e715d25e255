import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { closeSockets, keys, newFolder, stops } from '../testing/credential-sockets.ts';
import { createRequest } from './credential-protocol.ts';
import { serveCredentialSocket } from './credential-socket.ts';
import { findSocketInfo } from './socket-info.ts';

afterEach(closeSockets);

/** Asks the app, served here, to quit: what it answers, undefined if nothing. */
async function askToQuit(quit?: (reason: string) => (() => void) | undefined) {
  const folder = await newFolder();
  // Longer than the test may take: what ends the connection is the answer, or its refusal.
  const options = { timeout: 60_000, ...(quit && { quit }) };
  stops.push(await serveCredentialSocket(folder, async () => keys('dev'), options));
  const info = await findSocketInfo(folder);
  if (info === undefined) throw new Error('There is no socket.');
  const { line, read } = createRequest({ purpose: 'quit', reason: 'for-upgrade' }, info.key);
  const socket = connect(info.address, () => socket.write(line));
  socket.on('error', () => undefined);
  const answer = await text(socket).catch(() => '');
  return read(answer);
}

describe('a request to quit', () => {
  it('is answered with the process that ends, and its end follows', async () => {
    const happened: string[] = [];
    const answer = await askToQuit(reason => {
      happened.push(reason);
      return () => void happened.push('end');
    });
    expect(answer).toEqual({ kind: 'quitting', pid: process.pid });
    await expect.poll(() => happened).toEqual(['for-upgrade', 'end']);
  });

  it('gets no answer from an app that can’t quit now, or never', async () => {
    expect(await askToQuit(() => undefined)).toBeUndefined();
    expect(await askToQuit()).toBeUndefined();
  });
});
