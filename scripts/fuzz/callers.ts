import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok } from '../../app/domain/result.ts';
import { keyOf, NOW, sampleRole, sampleSession } from '../../app/testing/sample-role.ts';
import { createRequest } from '../../main/credential-process/credential-protocol.ts';
import { serveCredentialSocket } from '../../main/credential-process/credential-socket.ts';
import { findSocketInfo } from '../../main/credential-process/socket-info.ts';
import { createContainerEndpoint } from '../../main/credential-server/container-endpoint.ts';
import { credentialsCall } from '../../main/testing/credential-sockets.ts';
import { chance, damaged, oddWord, pick } from './hostile.ts';
import { type Random, REFUSED, type Target, takenUnless, trial } from './trial.ts';

const CANARY = 'canary-secret';
const dev = sampleRole('Dev');
const key = keyOf(dev);

/** Both ways by which local programs request credentials, with one active role. */
async function servers() {
  const folder = mkdtempSync(join(tmpdir(), 'mai-callers-'));
  const credentials = { accessKeyId: 'ASIA1', secretAccessKey: CANARY, sessionToken: 't', expiration: NOW };
  const endpoint = createContainerEndpoint({
    tokenParent: folder,
    credentialsFor: async asked =>
      asked === key ? ok({ session: sampleSession(dev), credentials }) : fail({ kind: 'not-active' }),
  });
  const started = await endpoint.start();
  await endpoint.serve([key]);
  const stop = await serveCredentialSocket(folder, async ({ profile }) =>
    profile === 'dev' ? { kind: 'credentials', output: CANARY } : { kind: 'refused', sentence: 'Not active.' },
  );
  const variables = await endpoint.variables(key, 'text');
  const note = await findSocketInfo(folder);
  if (!variables.ok || note === undefined) throw new Error('No listener.');
  return {
    port: started.ok ? started.value : 0,
    uri: variables.value.AWS_CONTAINER_CREDENTIALS_FULL_URI,
    token: variables.value.AWS_CONTAINER_AUTHORIZATION_TOKEN ?? '',
    socket: note.address,
    key: note.key,
    async end() {
      stop();
      await endpoint.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

type Servers = Awaited<ReturnType<typeof servers>>;
let running: Promise<Servers> | undefined;
/** Open connections of hostile callers. */
const held = new Set<Socket>();

/** Local programs and pages that call the server and the socket. None gets credentials without the secret, none blocks others. */
export const CALLERS: Target = {
  wrong: 'wrong answers',
  runs: 5_000,
  trial: async random => {
    running ??= servers();
    const at = await running;
    const { text, to, leaves } = hostileCall(random, at);
    return trial(
      async () => {
        const got = await call(to, text, leaves);
        const honest = await Promise.all([askEndpoint(at), askSocket(at)]);
        return { got, honest };
      },
      ({ got, honest }) => {
        const wrong = [
          ...(got.includes(CANARY) ? [`credentials for ${JSON.stringify(text.slice(0, 200))}`] : []),
          ...(honest.every(answer => answer.includes(CANARY)) ? [] : ['no answer for an honest caller']),
        ];
        return wrong.length === 0 ? REFUSED : takenUnless(wrong);
      },
    );
  },
  end: async () => {
    for (const socket of held) socket.destroy();
    await (await running)?.end();
  },
};

type Call = { readonly to: number | string; readonly text: string; readonly leaves: 'at once' | 'answered' | 'never' };

/** Never a valid request: no GET with the right token, host and path, and no message encrypted with the socket's secret. */
function hostileCall(random: Random, { port, token, uri, socket }: Servers): Call {
  const leaves = pick<Call['leaves']>(random, ['at once', 'answered', 'answered', 'never']);
  if (chance(random, 3)) {
    const line = pick(random, [
      'dev',
      'dev\0',
      'DEV',
      oddWord(random),
      '{"profile":"dev"}',
      'dev ensure 3600',
      `${'0'.repeat(32)} dev ensure 5`,
      `${'f'.repeat(32)} dev credentials 50`,
      'p'.repeat(random.below(5_000)),
    ]);
    return {
      to: socket,
      leaves,
      text: pick(random, [`${line}\n`, line, `${line}\r\n`]),
    };
  }
  const path = new URL(uri).pathname;
  const host = pick(random, [
    `127.0.0.1:${port}`,
    `localhost:${port}`,
    'attacker.example',
    `127.0.0.1:${port}.attacker.example`,
    `127.0.0.1`,
    '',
    oddWord(random),
  ]);
  const isRightHost = host === `127.0.0.1:${port}`;
  const wrongToken = pick(random, [
    '',
    `${token}0`,
    token.slice(1),
    token.toUpperCase(),
    `Bearer ${token}`,
    oddWord(random),
    '0'.repeat(64),
  ]);
  const origin = pick(random, ['', '', 'Origin: https://attacker.example\r\n', 'Origin: null\r\n']);
  const authorization = isRightHost && origin === '' ? wrongToken : pick(random, [token, wrongToken]);
  const head = `GET ${pick(random, [path, path, `${path}/../../x`, '/', `//${path}`])} HTTP/1.1\r\nHost: ${host}\r\n${origin}Authorization: ${authorization}\r\n`;
  const whole = `${head}${chance(random, 8) ? `X: ${'h'.repeat(random.below(30_000))}\r\n` : ''}\r\n`;
  const text = pick(random, [
    whole,
    whole,
    whole.slice(0, random.below(whole.length)),
    isRightHost ? whole : damaged(random, `${whole}x`),
    `${oddWord(random)}\r\n\r\n`,
    '\x16\x03\x01\x02\x00',
  ]);
  return { to: port, leaves, text };
}

/** Response until the other side closed; returns immediately if no response is awaited. */
function call(to: number | string, text: string, leaves: Call['leaves']): Promise<string> {
  return new Promise(resolve => {
    let got = '';
    const socket = typeof to === 'number' ? connect(to, '127.0.0.1') : connect(to);
    held.add(socket);
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      got += chunk;
      // One response is enough; the other side may keep the connection open.
      if (leaves === 'answered') socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      held.delete(socket);
      resolve(got);
    });
    socket.on('connect', () => {
      if (leaves === 'never') {
        socket.write(text, 'latin1', () => resolve(''));
      } else if (leaves === 'at once') socket.write(text, 'latin1', () => socket.destroy());
      else socket.end(text, 'latin1');
    });
  });
}

const askEndpoint = ({ uri, token }: Servers): Promise<string> =>
  new Promise(resolve => {
    const asked = request(uri, { headers: { authorization: token }, agent: false }, answer => {
      let body = '';
      answer.on('data', chunk => {
        body += String(chunk);
      });
      answer.on('end', () => resolve(body));
    });
    asked.on('error', error => resolve(String(error)));
    asked.end();
  });

async function askSocket({ socket, key: secret }: Servers): Promise<string> {
  const question = createRequest(credentialsCall('dev'), secret);
  return JSON.stringify(question.read(await call(socket, question.line, 'answered'))) ?? '';
}
