import { spawn } from 'node:child_process';
import { otherUsers } from './other-user.ts';

/** Another user of this computer, who listens on a port and answers every request with credentials of their own. */
export type PortSquatter = {
  /** What was sent: the path and the token of each request. */
  readonly received: readonly string[];
  /** Resolves when the process has ended, which it may have before. */
  stop(): Promise<void>;
};

const LISTEN = `
const body = JSON.stringify({ AccessKeyId: 'ASIAOTHERS', SecretAccessKey: 's', Token: 't', Expiration: '2099-01-01T00:00:00Z' });
require('node:http').createServer((request, response) => {
  console.log('received ' + request.url + ' ' + request.headers.authorization);
  response.end(body);
}).listen(Number(process.argv[1]), '::', () => console.log('listening'));`;

/** Resolves once the other user listens on every address of this computer. */
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
