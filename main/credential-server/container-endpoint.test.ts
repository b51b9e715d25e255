import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../app/domain/result.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { keyOf, NOW, sampleRole, sampleSession } from '../../app/testing/sample-role.ts';
import { createContainerEndpoint } from './container-endpoint.ts';
import { tokenParent } from './token-files.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const [devKey, adminKey] = [keyOf(dev), keyOf(admin)];
const newFolder = () => mkdtempSync(join(tmpdir(), 'mai-endpoint-'));
const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(endpoint => endpoint.stop()));
});

/** An endpoint with two roles whose credentials are numbered by `generation`, and token files in `tokenParent`. */
function desk(tokenParent = newFolder()) {
  const world = { generation: 1, isMissing: false, isBroken: false };
  const endpoint = createContainerEndpoint({
    tokenParent,
    credentialsFor: async key => {
      if (world.isBroken) throw new Error('broken');
      if (world.isMissing) return fail({ kind: 'keys-missing', role: 'Dev' });
      const role = key === devKey ? dev : admin;
      return ok({
        session: sampleSession(role),
        credentials: {
          accessKeyId: `ASIA${role.name}${world.generation}`,
          secretAccessKey: 'secret',
          sessionToken: 'token',
          expiration: NOW,
        },
      });
    },
  });
  running.push(endpoint);
  return { world, endpoint, tokenParent };
}

type Desk = ReturnType<typeof desk>;

async function started(tokenParent?: string, wanted?: number) {
  const made = desk(tokenParent);
  const port = await made.endpoint.start(wanted);
  await made.endpoint.serve([devKey, adminKey]);
  return { ...made, port: port.ok ? port.value : 0 };
}

async function variablesOf({ endpoint }: Desk, key: RoleKey) {
  const variables = await endpoint.variables(key, 'file');
  if (!variables.ok) throw new TypeError(variables.failure.kind);
  const {
    AWS_CONTAINER_CREDENTIALS_FULL_URI: uri,
    AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file = '',
    AWS_CONTAINER_AUTHORIZATION_TOKEN: text,
  } = variables.value;
  expect(text).toBeUndefined();
  return { uri, file, token: readFileSync(file, 'utf8') };
}

type Asked = { readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string };

function ask(
  uri: string,
  headers: Record<string, string> = {},
  options: { method?: string; path?: string } = {},
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(uri, { headers, ...options }, answer => {
      let body = '';
      answer.on('data', chunk => {
        body += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the container endpoint', () => {
  it('returns a role’s current credentials for its token', async () => {
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    expect(uri).toMatch(new RegExp(`^http://127\\.0\\.0\\.2:${made.port}/role/[0-9a-f]{16}$`));
    const first = await ask(uri, { authorization: token });
    expect(first.status).toBe(200);
    expect(first.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' });
    expect(JSON.parse(first.body)).toEqual({
      AccessKeyId: 'ASIADev1',
      SecretAccessKey: 'secret',
      Token: 'token',
      Expiration: '2025-06-15T15:06:40Z',
      RoleArn: dev.roleArn,
    });
    made.world.generation = 2;
    expect((await ask(uri, { authorization: token })).body).toContain('ASIADev2');
    const other = await variablesOf(made, adminKey);
    expect((await ask(other.uri, { authorization: other.token })).body).toContain('ASIAAdmin2');
  });

  it('returns nothing without the role’s own token, and does not reveal which roles exist', async () => {
    claim('server-token');
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    const nobody = `${uri.slice(0, -16)}${'0'.repeat(16)}`;
    const wrong = [{}, { authorization: '' }, { authorization: `${token}0` }, { authorization: `Bearer ${token}` }];
    const others = [(await variablesOf(made, adminKey)).token, token.toUpperCase(), token.slice(1)];
    const answers = new Set<string>();
    for (const headers of [...wrong, ...others.map(authorization => ({ authorization }))])
      for (const at of [uri, nobody]) {
        const { status, body } = await ask(at, headers);
        expect(status).toBe(401);
        answers.add(body);
      }
    expect([...answers]).toHaveLength(1);
    expect((await ask(nobody, { authorization: token })).status).toBe(401);
  });

  it('responds that a role is not active if its credentials are gone', async () => {
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    made.world.isMissing = true;
    const { status, body } = await ask(uri, { authorization: token });
    expect([status, JSON.parse(body)]).toEqual([404, { code: 'NotLive', message: 'The role is not active.' }]);
  });

  it('invalidates the token of a stopped role for good and removes its file, but no other', async () => {
    claim('token-lifetime');
    const made = await started();
    const { uri, file, token } = await variablesOf(made, devKey);
    const other = await variablesOf(made, adminKey);
    await made.endpoint.serve([adminKey]);
    expect(existsSync(file)).toBe(false);
    expect((await ask(uri, { authorization: token })).status).toBe(401);
    expect(await made.endpoint.variables(devKey, 'file')).toEqual(fail({ kind: 'not-live' }));
    await made.endpoint.serve([adminKey, devKey]);
    expect((await ask(uri, { authorization: token })).status).toBe(401);
    expect((await ask(uri, { authorization: readFileSync(file, 'utf8') })).status).toBe(200);
    expect(await variablesOf(made, adminKey)).toEqual(other);
  });

  it('offers the token as text for tools that can’t read a file, at the address that every tool accepts', async () => {
    const made = await started();
    const variables = await made.endpoint.variables(devKey, 'text');
    const { uri, token } = await variablesOf(made, devKey);
    expect(variables).toEqual(
      ok({
        AWS_CONTAINER_CREDENTIALS_FULL_URI: uri.replace('127.0.0.2', '127.0.0.1'),
        AWS_CONTAINER_AUTHORIZATION_TOKEN: token,
      }),
    );
    expect((await ask(uri.replace('127.0.0.2', '127.0.0.1'), { authorization: token })).status).toBe(200);
  });

  it.each(['localhost', '127.0.0.1', 'attacker.example', '127.0.0.1:1', '[::1]'])(
    'refuses a request for the host %s',
    async host => {
      claim('server-requests');
      const made = await started();
      const { uri, token } = await variablesOf(made, devKey);
      expect((await ask(uri, { authorization: token, host })).status).toBe(403);
    },
  );

  it('refuses a request of a web page', async () => {
    claim('server-requests');
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    const page = { authorization: token, origin: 'https://attacker.example' };
    const answer = await ask(uri, page);
    expect(answer.status).toBe(403);
    const preflight = await ask(uri, { ...page, 'access-control-request-method': 'GET' }, { method: 'OPTIONS' });
    expect(preflight.status).toBe(405);
    for (const { headers } of [answer, preflight])
      expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(['POST', 'PUT', 'HEAD', 'DELETE', 'TRACE'])('refuses %s', async method => {
    claim('server-requests');
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    expect((await ask(uri, { authorization: token }, { method })).status).toBe(405);
  });

  it.each(['/', '/role', '/role/', '/role/../role/x', '/role/ID?x=1', '/role/ID/', '//role/ID', '/ROLE/ID'])(
    'finds nothing at %s',
    async path => {
      const made = await started();
      const { uri, token } = await variablesOf(made, devKey);
      const at = path.replace('ID', uri.slice(-16));
      expect((await ask(uri, { authorization: token }, { path: at })).status).toBe(404);
    },
  );

  it('closes an incomplete request, and answers others meanwhile', async () => {
    claim('server-half-requests');
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    const half = connect(made.port, '127.0.0.2', () => half.write('GET /role/'));
    half.on('error', () => undefined);
    const closed = new Promise(resolve => half.on('close', resolve));
    half.resume();
    expect((await ask(uri, { authorization: token })).status).toBe(200);
    await closed;
  });

  it('answers while another program holds a thousand connections', async () => {
    claim('thousand-connections');
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    const hoard = Array.from({ length: 1_000 }, () => connect(made.port, '127.0.0.2'));
    await Promise.all(
      hoard.map(socket => new Promise(resolve => socket.on('connect', resolve).on('error', resolve).resume())),
    );
    expect((await ask(uri, { authorization: token })).status).toBe(200);
    for (const socket of hoard) socket.destroy();
  });

  it('forbids content sniffing, and closes the connection after a refusal only', async () => {
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    const headersOf = (authorization: string) =>
      new Promise<Record<string, unknown>>(resolve =>
        httpRequest(String(uri), { headers: { authorization }, agent: new Agent({ keepAlive: true }) }, answer => {
          answer.resume();
          resolve(answer.headers);
        }).end(),
      );
    expect(await headersOf(token)).toMatchObject({ 'x-content-type-options': 'nosniff', connection: 'keep-alive' });
    expect(await headersOf('wrong')).toMatchObject({ 'x-content-type-options': 'nosniff', connection: 'close' });
  });

  it('starts once, and serves nothing while it is stopped', async () => {
    const { endpoint, port } = await started();
    expect(await endpoint.start(undefined)).toEqual(ok(port));
    await endpoint.stop();
    await endpoint.serve([devKey]);
    expect(await endpoint.variables(devKey, 'file')).toEqual(fail({ kind: 'endpoint-off' }));
  });

  it('responds with an error if the credentials can’t be looked up', async () => {
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    made.world.isBroken = true;
    const answer = await fetch(String(uri), { headers: { authorization: token } });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ code: 'Unavailable', message: 'Mai could not process the request.' });
  });

  it('offers no path if a token file can’t be written, but the token as text', async () => {
    const made = desk();
    const port = await made.endpoint.start(undefined);
    await made.endpoint.serve([devKey]);
    const { file } = await variablesOf(made, devKey);
    rmSync(dirname(String(file)), { recursive: true });
    await made.endpoint.serve([devKey, adminKey]);
    expect(port.ok).toBe(true);
    expect(await made.endpoint.variables(adminKey, 'file')).toEqual(
      fail({ kind: 'endpoint-unavailable', reason: 'no-token-file' }),
    );
    expect((await made.endpoint.variables(adminKey, 'text')).ok).toBe(true);
  });

  it('does not listen before it is started, and has a new port and new tokens after a stop', async () => {
    claim('server-off');
    await vi.waitFor(() => expect(countListening()).toBe(0));
    const made = desk();
    await made.endpoint.serve([devKey]);
    await new Promise(resolve => setImmediate(resolve));
    expect(await made.endpoint.variables(devKey, 'file')).toEqual(fail({ kind: 'endpoint-off' }));
    expect([countListening(), readdirSync(made.tokenParent)]).toEqual([0, []]);
    const port = await made.endpoint.start();
    await made.endpoint.serve([devKey]);
    expect(countListening()).toBe(2);
    const before = await variablesOf(made, devKey);
    await made.endpoint.stop();
    expect(readdirSync(made.tokenParent)).toEqual([]);
    expect(await made.endpoint.variables(devKey, 'file')).toEqual(fail({ kind: 'endpoint-off' }));
    await expect(ask(before.uri, { authorization: before.token })).rejects.toThrow('ECONNREFUSED');
    expect(await made.endpoint.start()).not.toEqual(port);
    await made.endpoint.serve([devKey]);
    const after = await variablesOf(made, devKey);
    expect(dirname(after.file)).not.toBe(dirname(before.file));
    expect((await ask(after.uri, { authorization: before.token })).status).toBe(401);
  });

  it('keeps port and paths over a restart, but no token', async () => {
    claim('token-lifetime');
    const first = await started();
    const before = await variablesOf(first, devKey);
    await first.endpoint.stop();
    const second = await started(first.tokenParent, first.port);
    expect(second.port).toBe(first.port);
    const after = await variablesOf(second, devKey);
    expect([after.uri, after.file]).toEqual([before.uri, before.file]);
    expect((await ask(before.uri, { authorization: before.token })).status).toBe(401);
    expect((await ask(before.uri, { authorization: after.token })).status).toBe(200);
  });

  it('fails if another program has its port, and leaves no token file for it', async () => {
    claim('token-without-port');
    const first = await started();
    const { file } = await variablesOf(first, devKey);
    const left = newFolder();
    const stale = join(left, dirname(file).slice(first.tokenParent.length + 1));
    mkdirSync(stale);
    writeFileSync(join(stale, 'token'), 'stale');
    expect(await desk(left).endpoint.start(first.port)).toEqual(
      fail({ kind: 'endpoint-unavailable', reason: 'port-taken' }),
    );
    expect(readdirSync(left)).toEqual([]);
  });

  it('fails if it can’t write token files, and does not listen', async () => {
    await vi.waitFor(() => expect(countListening()).toBe(0));
    expect(await desk('/dev/null').endpoint.start()).toEqual(
      fail({ kind: 'endpoint-unavailable', reason: 'no-token-file' }),
    );
    await vi.waitFor(() => expect(countListening()).toBe(0));
  });
});

describe('token files', () => {
  it('are accessible to their owner only, in a folder of their own', async () => {
    claim('token-file-mode');
    const made = await started();
    const { file } = await variablesOf(made, devKey);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect((statSync(dirname(file)).mode & 0o777).toString(8)).toBe('700');
    expect(readdirSync(dirname(file))).toHaveLength(2);
  });

  it('replace a link in place of their folder, and leave its target alone', async () => {
    const first = await started();
    const folder = dirname((await variablesOf(first, devKey)).file);
    await first.endpoint.stop();
    const elsewhere = newFolder();
    writeFileSync(join(elsewhere, 'theirs'), '');
    symlinkSync(elsewhere, folder);
    const second = await started(first.tokenParent, first.port);
    await variablesOf(second, devKey);
    expect(readdirSync(elsewhere)).toEqual(['theirs']);
  });

  it('are in the user’s runtime folder, and else in Mai’s data folder', () => {
    claim('token-file-mode');
    const own = newFolder();
    expect(tokenParent({ XDG_RUNTIME_DIR: own }, '/mai')).toBe(own);
    const open = newFolder();
    chmodSync(open, 0o755);
    for (const XDG_RUNTIME_DIR of [undefined, '', 'relative', '/nonexistent', open])
      expect(tokenParent({ XDG_RUNTIME_DIR }, '/mai')).toBe('/mai');
  });

  it.runIf(process.getuid?.() === 0)('lie in no folder of another user, as `sudo` leaves it', () => {
    const theirs = newFolder();
    chownSync(theirs, 65_534, 65_534);
    expect(statSync(theirs).mode & 0o077).toBe(0);
    expect(tokenParent({ XDG_RUNTIME_DIR: theirs }, '/mai')).toBe('/mai');
  });
});

/** The number of listening sockets of this process. */
const countListening = (): number => process.getActiveResourcesInfo().filter(name => name === 'TCPServerWrap').length;
