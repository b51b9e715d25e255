import { chmod } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { allocateSocket } from './allocate-socket.ts';
import { type CredentialAnswer, MAX_REQUEST_LENGTH, parseRequest, type QuitRequest } from './credential-protocol.ts';
import type { ToolCall } from './tool-call.ts';

/** Answers a call. `gone`: the tool has ended. */
export type AnswerCall = (call: ToolCall, gone: AbortSignal) => Promise<CredentialAnswer>;

type ServeOptions = {
  /** Idle timeout of a connection, in milliseconds. A call that may wait for the person has its own deadline. */
  readonly timeout?: number;
  /** Returns what ends the app, or undefined to refuse: the caller asks again. Without it, all requests to quit are refused. */
  readonly quit?: (reason: QuitRequest['reason']) => (() => void) | undefined;
};

/**
 * Serves calls by tools over a socket that only this user can reach: one request and one answer per
 * connection. Resolves with a function that stops the server and removes the socket info, so that no other process can
 * pass for the running app.
 */
export async function serveCredentialSocket(
  folder: string,
  answer: AnswerCall,
  { timeout = 5_000, quit }: ServeOptions = {},
): Promise<() => void> {
  const { address, key, publish, release: forget } = await allocateSocket(folder, process.platform);
  const server = createServer(socket => {
    socket.setTimeout(timeout, () => socket.destroy());
    handleConnection(socket, key, { answer, quit });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
  server.on('error', () => undefined);
  const stop = () => {
    server.close();
    forget();
  };
  try {
    if (process.platform !== 'win32') await chmod(address, 0o600);
    await publish();
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

type Handlers = { readonly answer: AnswerCall; readonly quit: ServeOptions['quit'] };

function handleConnection(socket: Socket, key: Buffer, { answer, quit }: Handlers): void {
  let text = '';
  const gone = new AbortController();
  socket.once('close', () => gone.abort());
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
    const { call } = request;
    if (call.purpose === 'quit') {
      // The answer first: the process ends then.
      const end = quit?.(call.reason);
      if (end === undefined) socket.destroy();
      else socket.end(request.answer({ kind: 'quitting', pid: process.pid }), end);
      return;
    }
    if (call.purpose === 'ensure' || call.wait > 0) socket.setTimeout(0);
    answer(call, gone.signal).then(
      response => socket.end(request.answer(response)),
      () => socket.destroy(),
    );
  });
}
