import { connect } from 'node:net';
import { type AnswerTo, type AppRequest, createRequest } from './credential-protocol.ts';
import { findSocketInfo } from './socket-info.ts';

/** In characters; credentials have a few thousand. A process in the app's place could send without end. */
const MAX_RESPONSE_LENGTH = 100_000;

/**
 * The running app's answer to a call. Undefined where the app isn't running, another process listens in its place, or it doesn't
 * answer in time. `timeout`: milliseconds.
 */
export async function askRunningApp<R extends AppRequest>(
  folder: string,
  call: R,
  timeout: number,
): Promise<AnswerTo<R> | undefined> {
  const info = await findSocketInfo(folder);
  if (info === undefined) return undefined;
  const request = createRequest(call, info.key);
  return new Promise(resolve => {
    let answer = '';
    const socket = connect(info.address);
    socket.setEncoding('utf8');
    // Unreferenced: it keeps no process running that has its answer.
    setTimeout(() => socket.destroy(), timeout).unref();
    socket.on('connect', () => socket.write(request.line));
    socket.on('data', (chunk: string) => {
      answer += chunk;
      if (answer.length > MAX_RESPONSE_LENGTH) socket.destroy();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(request.read(answer)));
  });
}
