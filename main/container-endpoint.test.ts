import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../app/domain/result.ts';
import type { RoleKey } from '../app/domain/role.ts';
import { keyOf, NOW, sampleRole, sampleSession } from '../app/testing/sample-role.ts';
import { createContainerEndpoint } from './container-endpoint.ts';
import { createVault, type Vault } from './vault.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const [devKey, adminKey] = [keyOf(dev), keyOf(admin)];
const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(endpoint => endpoint.stop()));
});

const memory = (): Vault =>
  createVault({
    folder: '/nonexistent',
    keychain: { read: () => Promise.reject(new Error('none')), write: () => Promise.reject(new Error('none')) },
    patience: 1_000,
    makesKey: 'yes',
  });

/** An endpoint of two roles whose keys are numbered by `generation`. */
function desk(vault: Vault = memory()) {
  const world = { live: [devKey, adminKey] as RoleKey[], generation: 1 };
  const endpoint = createContainerEndpoint({
    vault,
    roles: () => world.live,
    keysOf: async key => {
      if (!world.live.includes(key)) return fail({ kind: 'not-live' });
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
  return { world, endpoint };
}

type Desk = ReturnType<typeof desk>;

async function started(vault?: Vault) {
  const made = desk(vault);
  const port = await made.endpoint.start();
  return { ...made, port: port.ok ? port.value : 0 };
}

function variablesOf({ endpoint }: Desk, key: RoleKey) {
  const variables = endpoint.variables(key);
  if (variables === undefined) throw new TypeError('the endpoint is off');
  return { uri: variables.AWS_CONTAINER_CREDENTIALS_FULL_URI, token: variables.AWS_CONTAINER_AUTHORIZATION_TOKEN };
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
  it('gives each role’s keys to who has its token, as they are at that moment', async () => {
    const made = await started();
    const { uri, token } = variablesOf(made, devKey);
    expect(uri).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${made.port}/role/[0-9a-f]{16}$`));
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
    const other = variablesOf(made, adminKey);
    expect((await ask(other.uri, { authorization: other.token })).body).toContain('ASIAAdmin2');
  });

  it('gives nothing without the role’s own token, and does not tell which roles there are', async () => {
    const made = await started();
    const { uri, token } = variablesOf(made, devKey);
    const nobody = `${uri.slice(0, -16)}${'0'.repeat(16)}`;
    const wrong = [{}, { authorization: '' }, { authorization: `${token}0` }, { authorization: `Bearer ${token}` }];
    const others = [variablesOf(made, adminKey).token, token.toUpperCase(), token.slice(1)];
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

  it('says that a role is not live once it was stopped', async () => {
    const made = await started();
    const { uri, token } = variablesOf(made, devKey);
    made.world.live = [adminKey];
    const { status, body } = await ask(uri, { authorization: token });
    expect([status, JSON.parse(body)]).toEqual([404, { code: 'NotLive', message: 'The role is not live in Mai.' }]);
  });

  it.each(['localhost', '127.0.0.1', 'attacker.example', '127.0.0.1:1', '[::1]'])(
    'answers no request that was meant for the host %s',
    async host => {
      const made = await started();
      const { uri, token } = variablesOf(made, devKey);
      expect((await ask(uri, { authorization: token, host })).status).toBe(403);
    },
  );

  it('answers no page of a browser', async () => {
    const made = await started();
    const { uri, token } = variablesOf(made, devKey);
    const page = { authorization: token, origin: 'https://attacker.example' };
    const answer = await ask(uri, page);
    expect(answer.status).toBe(403);
    const preflight = await ask(uri, { ...page, 'access-control-request-method': 'GET' }, { method: 'OPTIONS' });
    expect(preflight.status).toBe(405);
    for (const { headers } of [answer, preflight])
      expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(['POST', 'PUT', 'HEAD', 'DELETE', 'TRACE'])('answers no %s', async method => {
    const made = await started();
    const { uri, token } = variablesOf(made, devKey);
    expect((await ask(uri, { authorization: token }, { method })).status).toBe(405);
  });

  it.each(['/', '/role', '/role/', '/role/../role/x', '/role/ID?x=1', '/role/ID/', '//role/ID', '/ROLE/ID'])(
    'has nothing at %s',
    async path => {
      const made = await started();
      const { uri, token } = variablesOf(made, devKey);
      const at = path.replace('ID', uri.slice(-16));
      expect((await ask(uri, { authorization: token }, { path: at })).status).toBe(404);
    },
  );

  it('hangs up on who sends half a request, and answers others meanwhile', async () => {
    const made = await started();
    const { uri, token } = variablesOf(made, devKey);
    const half = connect(made.port, '127.0.0.1', () => half.write('GET /role/'));
    half.on('error', () => undefined);
    const closed = new Promise(resolve => half.on('close', resolve));
    half.resume();
    expect((await ask(uri, { authorization: token })).status).toBe(200);
    await closed;
  });

  it('answers an honest program while another one holds a thousand connections', async () => {
    const made = await started();
    const { uri, token } = variablesOf(made, devKey);
    const hoard = Array.from({ length: 1_000 }, () => connect(made.port, '127.0.0.1'));
    await Promise.all(
      hoard.map(socket => new Promise(resolve => socket.on('connect', resolve).on('error', resolve).resume())),
    );
    expect((await ask(uri, { authorization: token })).status).toBe(200);
    for (const socket of hoard) socket.destroy();
  });

  it('does not listen before it is switched on, and gives a new port and new tokens after it was off', async () => {
    const made = desk();
    expect(made.endpoint.variables(devKey)).toBeUndefined();
    await made.endpoint.start();
    const before = variablesOf(made, devKey);
    await made.endpoint.stop();
    expect(made.endpoint.variables(devKey)).toBeUndefined();
    await expect(ask(before.uri, { authorization: before.token })).rejects.toThrow('ECONNREFUSED');
    await made.endpoint.start();
    const after = variablesOf(made, devKey);
    expect((await ask(after.uri, { authorization: before.token })).status).toBe(401);
  });

  it('keeps port and tokens over a restart, where the vault keeps their secret', async () => {
    const entries = new Map<string, string>();
    const vault: Vault = {
      put: async (name, secret) => void entries.set(name, secret),
      get: async name => entries.get(name),
      remove: async name => void entries.delete(name),
      state: async () => 'keychain',
    };
    const first = await started(vault);
    const { uri, token } = variablesOf(first, devKey);
    const kept = new Map(entries);
    await first.endpoint.stop();
    for (const [name, secret] of kept) entries.set(name, secret);
    const second = desk(vault);
    expect(await second.endpoint.start(first.port)).toEqual(ok(first.port));
    expect(variablesOf(second, devKey)).toEqual({ uri, token });
    expect((await ask(uri, { authorization: token })).status).toBe(200);
  });

  it('says so when another program has its port', async () => {
    const first = await started();
    expect(await desk().endpoint.start(first.port)).toEqual(
      fail({ kind: 'endpoint-unavailable', reason: 'port-taken' }),
    );
  });
});
