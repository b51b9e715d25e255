import { chmod } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import type { ProfileName } from '../../app/domain/profile.ts';
import { allocateSocket } from './allocate-socket.ts';
import { type CredentialAnswer, MAX_REQUEST_LENGTH, parseRequest } from './credential-protocol.ts';

/** Idle timeout of a connection, in milliseconds. */
const TIMEOUT = 5_000;

/**
 * Serves `credential_process` calls over a socket that only this user can reach: one request and one answer per
 * connection. Resolves with a function that stops the server and removes the socket info, so that no other process can
 * pass for the running app.
 */
export async function serveCredentialSocket(
  folder: string,
  answer: (profile: ProfileName) => Promise<CredentialAnswer>,
  timeout = TIMEOUT,
): Promise<() => void> {
  const { address, key, release: forget } = await allocateSocket(folder, process.platform);
  const server = createServer(socket => {
    socket.setTimeout(timeout, () => socket.destroy());
    handleConnection(socket, key, answer);
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

function handleConnection(
  socket: Socket,
  key: Buffer,
  answer: (profile: ProfileName) => Promise<CredentialAnswer>,
): void {
  let text = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    text += chunk;
    const end = text.indexOf('\n');
    if (end < 0 && text.length <= MAX_REQUEST_LENGTH) return;
    socket.removeAllListeners('data');
    const request = parseRequest(text.slice(0, end + 1), key);
    if (request === undefined) {
      socket.destroy();
      return;
    }
    answer(request.profile).then(
      response => socket.end(request.answer(response)),
      () => socket.destroy(),
    );
  });
}
