import { chmod } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import type { ProfileName } from '../../app/domain/profile.ts';
import { type CredentialAnswer, LONGEST_QUESTION, readQuestion } from './credential-protocol.ts';
import { makeSocketPlace } from './socket-place.ts';

/** A caller that says nothing for so long, in milliseconds, is hung up on. */
const PATIENCE = 5_000;

/**
 * Answers other starts of this program over a socket that only this person can reach: a question for a profile in, one answer
 * out. Resolves with what ends it and takes away its note, so that nothing else is taken for the running Mai later.
 */
export async function serveCredentials(
  folder: string,
  answer: (profile: ProfileName) => Promise<CredentialAnswer>,
  patience = PATIENCE,
): Promise<() => void> {
  const { address, key, forget } = await makeSocketPlace(folder, process.platform);
  const server = createServer(socket => {
    socket.setTimeout(patience, () => socket.destroy());
    converse(socket, key, answer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
  server.on('error', () => undefined);
  if (process.platform !== 'win32') await chmod(address, 0o600);
  return () => {
    server.close();
    forget();
  };
}

function converse(socket: Socket, key: Buffer, answer: (profile: ProfileName) => Promise<CredentialAnswer>): void {
  let question = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    question += chunk;
    const end = question.indexOf('\n');
    if (end < 0 && question.length <= LONGEST_QUESTION) return;
    socket.removeAllListeners('data');
    const asked = readQuestion(question.slice(0, end + 1), key);
    if (asked === undefined) {
      socket.destroy();
      return;
    }
    answer(asked.profile).then(
      given => socket.end(asked.answer(given)),
      () => socket.destroy(),
    );
  });
}
