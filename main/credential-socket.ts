import { chmod } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { type ProfileName, parseProfileName } from '../app/domain/profile.ts';
import { makeSocketAddress } from './socket-address.ts';

/** What the program behind `credential_process` prints: an answer to stdout, or a sentence to stderr. */
export type CredentialAnswer =
  | { readonly kind: 'credentials'; readonly output: string }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Longer than any profile name, in characters. */
const LONGEST_QUESTION = 200;
/** A caller that says nothing for so long, in milliseconds, is hung up on. */
const PATIENCE = 5_000;

/**
 * Answers other starts of this program over a socket that only this person can reach: a line with a profile's name in, one
 * line of JSON out. Resolves with what ends it.
 */
export async function serveCredentials(
  folder: string,
  answer: (profile: ProfileName) => Promise<CredentialAnswer>,
): Promise<() => void> {
  const server = createServer(socket => converse(socket, answer));
  const address = await makeSocketAddress(folder, process.platform);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
  server.on('error', () => undefined);
  if (process.platform !== 'win32') await chmod(address, 0o600);
  return () => server.close();
}

function converse(socket: Socket, answer: (profile: ProfileName) => Promise<CredentialAnswer>): void {
  let question = '';
  socket.setEncoding('utf8');
  socket.setTimeout(PATIENCE, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    question += chunk;
    const end = question.indexOf('\n');
    if (end < 0 && question.length <= LONGEST_QUESTION) return;
    socket.removeAllListeners('data');
    const profile = parseProfileName(question.slice(0, Math.max(0, end)));
    if (!profile.ok) {
      socket.destroy();
      return;
    }
    answer(profile.value).then(
      given => socket.end(`${JSON.stringify(given)}\n`),
      () => socket.destroy(),
    );
  });
}
