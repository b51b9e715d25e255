import { spawn } from 'node:child_process';
import { otherUsers } from './other-user.ts';

/** Another user of this computer who listens on a port and answers every request with their own credentials. */
export type PortSquatter = {
  /** Path and token of each request. */
  readonly received: readonly string[];
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
};

const LISTEN = `
const body = JSON.stringify({ AccessKeyId: 'ASIAOTHERS', SecretAccessKey: 's', Token: 't', Expiration: '2099-01-01T00:00:00Z' });
require('node:http').createServer((request, response) => {
  console.log('received ' + request.url + ' ' + request.headers.authorization);
  response.end(body);
}).listen(Number(process.argv[1]), '::', () => console.log('listening'));`;

/** Resolves when the other user listens on all addresses. */
export async function squatOn(port: number): Promise<PortSquatter> {
  const [program, ...args] = otherUsers(process.execPath, '-e', LISTEN, String(port));
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: '/usr/bin:/bin' },
    cwd: '/',
  });
  const received: string[] = [];
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(`The other user could not listen on port ${port}.`)));
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      for (const line of chunk.split('\n')) {
        if (line === 'listening') resolve();
        if (line.startsWith('received ')) received.push(line);
      }
    });
  });
  return {
    received,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
