import { existsSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { adminKey, ask, desk, dev, devKey, started, stopEndpoints, variablesOf } from '../testing/endpoint-desk.ts';

afterEach(stopEndpoints);

/** macOS has one IPv4 loopback address by default. */
const FILE_HOST = process.platform === 'darwin' ? '[::1]' : '127.0.0.2';

describe('the container endpoint', () => {
  it('returns a role’s current credentials for its token', async () => {
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    expect(uri.replace(FILE_HOST, 'HOST')).toMatch(new RegExp(`^http://HOST:${made.port}/role/[0-9a-f]{16}$`));
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
    const unserved = `${uri.slice(0, -16)}${'0'.repeat(16)}`;
    const wrong = [{}, { authorization: '' }, { authorization: `${token}0` }, { authorization: `Bearer ${token}` }];
    const others = [(await variablesOf(made, adminKey)).token, token.toUpperCase(), token.slice(1)];
    const answers = new Set<string>();
    for (const headers of [...wrong, ...others.map(authorization => ({ authorization }))])
      for (const at of [uri, unserved]) {
        const { status, body } = await ask(at, headers);
        expect(status).toBe(401);
        answers.add(body);
      }
    expect([...answers]).toHaveLength(1);
    expect((await ask(unserved, { authorization: token })).status).toBe(401);
  });

  it('responds that a role is not active if its credentials are gone', async () => {
    const made = await started();
    const { uri, token } = await variablesOf(made, devKey);
    made.world.isMissing = true;
    const { status, body } = await ask(uri, { authorization: token });
    expect([status, JSON.parse(body)]).toEqual([404, { code: 'NotActive', message: 'The role is not active.' }]);
  });

  it('invalidates the token of a stopped role for good and removes its file, but no other', async () => {
    claim('token-lifetime');
    const made = await started();
    const { uri, file, token } = await variablesOf(made, devKey);
    const other = await variablesOf(made, adminKey);
    await made.endpoint.serve([adminKey]);
    expect(existsSync(file)).toBe(false);
    expect((await ask(uri, { authorization: token })).status).toBe(401);
    expect(await made.endpoint.variables(devKey, 'file')).toEqual(fail({ kind: 'not-active' }));
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
        AWS_CONTAINER_CREDENTIALS_FULL_URI: uri.replace(FILE_HOST, '127.0.0.1'),
        AWS_CONTAINER_AUTHORIZATION_TOKEN: token,
      }),
    );
    expect((await ask(uri.replace(FILE_HOST, '127.0.0.1'), { authorization: token })).status).toBe(200);
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
    const idle = Array.from({ length: 1_000 }, () => connect(made.port, '127.0.0.2'));
    await Promise.all(
      idle.map(socket => new Promise(resolve => socket.on('connect', resolve).on('error', resolve).resume())),
    );
    expect((await ask(uri, { authorization: token })).status).toBe(200);
    for (const socket of idle) socket.destroy();
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
});
