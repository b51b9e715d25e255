import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { claim } from '../testing/claims/claim.ts';
import { activeWorld, failureNoticesOf, keyNamed, sessionsOf } from '../testing/fake-world.ts';
import { CANARY } from '../testing/fakes/fake-sts.ts';
import { ACCOUNT, ACME } from '../testing/sample-role.ts';
import { copyContent, copyFormat } from './copy-format.ts';

const key = keyNamed('Dev');
const admin = keyNamed('Admin');

describe('credentials of an active role', () => {
  it('can be copied for a shell, and are a secret', async () => {
    const world = await activeWorld();
    expect(await world.application.dispatch({ type: 'copyCredentials', key, format: 'posix' })).toEqual(ok());
    expect(world.desk.copied).toEqual([
      {
        isSecret: true,
        text: [
          "export AWS_ACCESS_KEY_ID='ASIAcanary1'",
          "export AWS_SECRET_ACCESS_KEY='secret-canary-1'",
          "export AWS_SESSION_TOKEN='token-canary-1'",
          "export AWS_REGION='us-east-1'",
          "export AWS_DEFAULT_REGION='us-east-1'",
          '',
        ].join('\n'),
      },
    ]);
  });

  it('are copied by profile as AWS_PROFILE for a shell, which is no secret', async () => {
    const world = await activeWorld();
    expect(await world.application.dispatch({ type: 'copyProfile', key, format: 'posix' })).toEqual(ok());
    expect(world.desk.copied).toEqual([{ isSecret: false, text: `export AWS_PROFILE='${ACCOUNT}-Dev'\n` }]);
  });

  it('are copied by profile as its bare name', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setDefaultOwner', key });
    expect(await world.application.dispatch({ type: 'copyProfileName', key })).toEqual(ok());
    expect(world.desk.copied).toEqual([{ isSecret: false, text: `${ACCOUNT}-Dev` }]);
  });

  it('are offered next in the format of the last copy, over restarts', async () => {
    const world = await activeWorld();
    expect(copyFormat(world.application.snapshot())).toBe('posix');
    await world.application.dispatch({ type: 'copyProfile', key, format: 'fish' });
    expect(copyFormat(world.application.snapshot())).toBe('fish');
    expect(copyContent(world.application.snapshot())).toBe('profile');
    await world.application.dispatch({ type: 'copyCredentials', key, format: 'dotenv' });
    expect(world.saved.at(-1)?.preferences).toMatchObject({ copyFormat: 'dotenv', copyContent: 'credentials' });
    await world.application.dispatch({ type: 'copyCredentials', key: admin, format: 'json' });
    expect(copyFormat(world.application.snapshot())).toBe('dotenv');
  });

  it('are offered for PowerShell first on Windows', async () => {
    const snapshot = (await activeWorld()).application.snapshot();
    expect(copyFormat({ ...snapshot, platform: 'win32' })).toBe('powershell');
  });

  it('can be copied as JSON in AWS’s own format', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'copyCredentials', key, format: 'json' });
    expect(JSON.parse(world.desk.copied[0]?.text ?? '')).toEqual({
      Version: 1,
      AccessKeyId: 'ASIAcanary1',
      SecretAccessKey: 'secret-canary-1',
      SessionToken: 'token-canary-1',
      Expiration: '2025-06-16T03:06:40Z',
    });
  });

  it('open the console for the length of the session', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'openConsole', key });
    expect(world.desk.linked).toMatchObject([{ region: 'us-east-1', durationSeconds: 43_200 }]);
    expect(world.desk.opened).toEqual(['https://signin.example/federation?token-canary-1']);
    await world.application.dispatch({ type: 'copyConsoleLink', key });
    expect(world.desk.copied).toEqual([{ isSecret: true, text: 'https://signin.example/federation?token-canary-2' }]);
  });

  it('open the console without a duration for a chained role', async () => {
    const world = await activeWorld();
    const target = roleKey(ACME.id, 'arn:aws:iam::876543210987:role/Auditor');
    await world.application.dispatch({
      type: 'addChainedRole',
      source: key,
      account: '876543210987',
      role: 'Auditor',
      externalId: '',
      region: '',
    });
    await world.application.dispatch({ type: 'startRole', key: target });
    await world.application.dispatch({ type: 'openConsole', key: target });
    expect(world.desk.linked[0]).not.toHaveProperty('durationSeconds');
  });

  it('can be tested, and the identity is shown until the role ends', async () => {
    const world = await activeWorld();
    expect(await world.application.dispatch({ type: 'testCredentials', key })).toEqual(ok());
    expect(world.sts.tested).toMatchObject([{ keys: { accessKeyId: 'ASIAcanary1' }, region: 'us-east-1' }]);
    const told = { at: world.clock.now(), accountId: ACCOUNT, role: 'Dev', sessionName: 'anna@acme.example' };
    expect(world.application.snapshot().identities).toEqual({ [key]: told });
    await world.application.dispatch({ type: 'stopRole', key });
    expect(world.application.snapshot().identities).toEqual({});
  });

  it('rejected by AWS cause a failure next to the button', async () => {
    const world = await activeWorld();
    const refused = { kind: 'keys-refused', role: 'Dev', code: 'InvalidClientTokenId' } as const;
    world.sts.refusals.push(refused);
    expect(await world.application.dispatch({ type: 'testCredentials', key })).toEqual(fail(refused));
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it.each([
    { type: 'copyCredentials', key: admin, format: 'json' },
    { type: 'copyProfile', key: admin, format: 'posix' },
    { type: 'copyProfileName', key: admin },
    { type: 'copyEndpoint', key: admin, format: 'json', token: 'file' },
    { type: 'copyConsoleLink', key: admin },
    { type: 'testCredentials', key: admin },
  ] as const)('do not exist for an inactive role: $type', async command => {
    const world = await activeWorld();
    expect(await world.application.dispatch(command)).toEqual(fail({ kind: 'not-active' }));
    expect(world.desk.copied).toEqual([]);
  });

  it('removed by another program end the role, which can be started again', async () => {
    const world = await activeWorld();
    world.file.delivered.clear();
    expect(await world.application.dispatch({ type: 'copyCredentials', key, format: 'cmd' })).toEqual(
      fail({ kind: 'keys-missing', role: 'Dev' }),
    );
    expect(sessionsOf(world)).toEqual([]);
    await world.application.dispatch({ type: 'startRole', key });
    expect(await world.application.dispatch({ type: 'copyCredentials', key, format: 'cmd' })).toEqual(ok());
  });

  it('are cleared from the clipboard when Mai quits', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'copyCredentials', key, format: 'cmd' });
    await world.application.stop();
    expect(world.desk.copied).toEqual([]);
  });

  it('are never in snapshots or settings', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setEndpoint', on: true });
    await world.application.dispatch({ type: 'setDelivery', key, delivery: 'process' });
    for (const type of ['openConsole', 'copyConsoleLink', 'testCredentials'] as const)
      await world.application.dispatch({ type, key });
    await world.application.dispatch({ type: 'copyCredentials', key, format: 'fish' });
    await world.application.dispatch({ type: 'copyEndpoint', key, format: 'fish', token: 'text' });
    expect(JSON.stringify([world.application.snapshot(), world.saved])).not.toContain(CANARY);
  });
});

describe('the local credentials server', () => {
  it('is off by default, and its port is saved', async () => {
    const world = await activeWorld();
    expect(world.desk.listening).toBeUndefined();
    expect(await world.application.dispatch({ type: 'copyEndpoint', key, format: 'posix', token: 'file' })).toEqual(
      fail({ kind: 'endpoint-off' }),
    );
    await world.application.dispatch({ type: 'setEndpoint', on: true });
    expect(world.desk.listening).toBe(50_000);
    expect(world.saved.at(-1)?.preferences.endpoint).toEqual({ kind: 'on', port: 50_000 });
    await world.application.dispatch({ type: 'setEndpoint', on: false });
    expect(world.desk.listening).toBeUndefined();
    expect(world.saved.at(-1)?.preferences.endpoint).toEqual({ kind: 'off' });
  });

  it.each([
    ['file', `AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE='/run/mai/${key.length}'`],
    ['text', `AWS_CONTAINER_AUTHORIZATION_TOKEN='endpoint-canary-${key.length}'`],
  ] as const)('is copied as environment variables without credentials, with the token as %s', async (token, line) => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setEndpoint', on: true });
    await world.application.dispatch({ type: 'copyEndpoint', key, format: 'posix', token });
    expect(world.desk.copied).toEqual([
      {
        isSecret: true,
        text: [
          `export AWS_CONTAINER_CREDENTIALS_FULL_URI='http://127.0.0.1:50000/role/${key.length}'`,
          `export ${line}`,
          "export AWS_REGION='us-east-1'",
          "export AWS_DEFAULT_REGION='us-east-1'",
          '',
        ].join('\n'),
      },
    ]);
  });

  it('serves active roles, and none after Mai quits', async () => {
    claim('token-lifetime');
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setEndpoint', on: true });
    expect(world.desk.served).toEqual([key]);
    await world.application.dispatch({ type: 'startRole', key: admin });
    expect(world.desk.served).toEqual([key, admin]);
    await world.application.dispatch({ type: 'stopRole', key });
    expect(world.desk.served).toEqual([admin]);
    await world.application.stop();
    expect(world.desk.listening).toBeUndefined();
    expect(world.saved.at(-1)?.preferences.endpoint).toEqual({ kind: 'on', port: 50_000 });
  });

  it('reports when it can’t listen on its saved port', async () => {
    const world = await activeWorld();
    world.desk.taken.add(50_000);
    const failure = { kind: 'endpoint-unavailable', reason: 'port-taken' } as const;
    expect(await world.application.dispatch({ type: 'setEndpoint', on: true })).toEqual(fail(failure));
    expect(world.application.snapshot().preferences.endpoint).toEqual({ kind: 'off' });
  });
});
