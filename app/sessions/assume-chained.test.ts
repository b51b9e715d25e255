import { describe, expect, it } from 'vitest';
import { hours, later, minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { activeWorld, failureNoticesOf, keyNamed, sessionsOf, signedIn, type World } from '../testing/fake-world.ts';
import { ACCOUNT, ACME, NOW, sampleRole } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const PARTNER = '876543210987';
const source = keyNamed('Dev');
const target = roleKey(ACME.id, `arn:aws:iam::${PARTNER}:role/DataExchange`);

const add = (world: World, change: object = {}) =>
  world.application.dispatch({
    type: 'addChainedRole',
    source,
    account: PARTNER,
    role: 'DataExchange',
    externalId: '',
    region: '',
    ...change,
  });
const start = (world: World, key = target) => world.application.dispatch({ type: 'startRole', key });

async function chainedWorld(change: object = {}): Promise<World> {
  const world = await activeWorld();
  await add(world, change);
  return world;
}

/** A chained role that was started while its source role is starting. */
async function startedDuringItsSource() {
  const world = await signedIn(['Dev', 'Admin']);
  await add(world);
  world.sts.isWaiting = true;
  void start(world, source);
  await settled();
  const chained = start(world);
  await settled();
  return { world, chained };
}

describe('a chained role', () => {
  it('is assumed with the source role’s credentials and session name, for an hour', async () => {
    const world = await chainedWorld();
    expect(await start(world)).toEqual(ok());
    expect(world.sts.chained).toMatchObject([
      {
        role: { roleArn: `arn:aws:iam::${PARTNER}:role/DataExchange`, accountId: PARTNER, name: 'DataExchange' },
        keys: { accessKeyId: 'ASIAcanary1', secretAccessKey: 'secret-canary-1', sessionToken: 'token-canary-1' },
        sessionName: 'anna@acme.example',
        durationSeconds: 3_600,
      },
    ]);
    expect(world.sts.chained[0]).not.toHaveProperty('externalId');
    expect(sessionsOf(world)).toMatchObject([
      { key: source },
      { key: target, source, profiles: [`${PARTNER}-DataExchange`], expiration: later(NOW, hours(1)) },
    ]);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, `${PARTNER}-DataExchange`, 'default']);
  });

  it('sends its external ID and region', async () => {
    const world = await chainedWorld({ externalId: ' acme-2031 ', region: 'eu-north-1' });
    await start(world);
    expect(world.sts.chained).toMatchObject([{ externalId: 'acme-2031', region: 'eu-north-1' }]);
    expect(world.file.sections.get(`${PARTNER}-DataExchange`)?.region).toBe('eu-north-1');
  });

  it('starts its source role if needed', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await add(world);
    expect(await start(world)).toEqual(ok());
    expect(sessionsOf(world).map(({ key }) => key)).toEqual([source, target]);
  });

  it('waits for its source role while that is starting', async () => {
    const { world, chained } = await startedDuringItsSource();
    world.sts.release();
    expect(await chained).toEqual(ok());
    expect(sessionsOf(world).map(({ key }) => key)).toEqual([source, target]);
    expect(world.sts.asked).toHaveLength(1);
  });

  it('fails as its source role does that was starting already', async () => {
    const { world, chained } = await startedDuringItsSource();
    const denied = { kind: 'sts-refused', refusal: 'AccessDenied', code: 'AccessDenied', role: 'Dev' } as const;
    world.sts.refusals.push(denied);
    world.sts.release();
    expect(await chained).toEqual(fail(denied));
  });

  it('is renewed after its source role, which the person is starting again', async () => {
    const world = await chainedWorld();
    await start(world);
    await world.application.dispatch({ type: 'stopRole', key: source });
    world.sts.isWaiting = true;
    void start(world, source);
    await settled();
    await world.clock.advance(minutes(56));
    expect(failureNoticesOf(world)).toEqual([]);
    world.sts.release();
    await settled();
    expect(world.sts.chained).toHaveLength(2);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('may be a source itself', async () => {
    const world = await chainedWorld();
    await add(world, { source: target, account: '111122223333', role: 'Third' });
    const third = roleKey(ACME.id, 'arn:aws:iam::111122223333:role/Third');
    expect(await start(world, third)).toEqual(ok());
    expect(world.sts.chained.map(({ keys }) => keys.accessKeyId)).toEqual(['ASIAcanary1', 'ASIAcanary2']);
  });

  it('explains a missing trust', async () => {
    const world = await chainedWorld();
    const denied = {
      kind: 'sts-refused',
      refusal: 'AccessDenied',
      code: 'AccessDenied',
      role: 'DataExchange',
    } as const;
    world.sts.refusals.push(denied);
    const trust = {
      kind: 'trust-missing',
      role: 'DataExchange',
      account: PARTNER,
      source: 'Dev',
      hasExternalId: false,
    } as const;
    expect(await start(world)).toEqual(fail(trust));
    expect(failureNoticesOf(world)).toEqual([trust]);
    expect(sessionsOf(world)).toHaveLength(1);
    await start(world);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('reports expired credentials of the source role', async () => {
    const world = await chainedWorld();
    world.sts.refusals.push({
      kind: 'sts-refused',
      refusal: 'ExpiredTokenException',
      code: 'ExpiredToken',
      role: 'DataExchange',
    });
    expect(await start(world)).toEqual(fail({ kind: 'keys-refused', role: 'Dev', code: 'ExpiredToken' }));
  });

  it('reports removed credentials of the source role, and works at the next click', async () => {
    const world = await chainedWorld();
    world.file.delivered.clear();
    expect(await start(world)).toEqual(fail({ kind: 'keys-missing', role: 'Dev' }));
  });

  it('survives a restart, and is removed with its company', async () => {
    const world = await chainedWorld({ externalId: 'acme-2031' });
    const saved = world.saved.at(-1);
    expect(saved?.chainedRoles).toMatchObject([{ key: target, source, externalId: 'acme-2031' }]);
    await world.application.dispatch({ type: 'forgetProvider', providerId: ACME.id });
    expect(world.application.snapshot().chainedRoles).toEqual([]);
  });

  it('is removed with roles chained from it and their credentials', async () => {
    const world = await chainedWorld();
    await add(world, { source: target, account: '111122223333', role: 'Third' });
    await start(world);
    await start(world, roleKey(ACME.id, 'arn:aws:iam::111122223333:role/Third'));
    expect(world.file.profiles).toHaveLength(4);
    await world.application.dispatch({ type: 'forgetChainedRole', key: target });
    expect(world.application.snapshot().chainedRoles).toEqual([]);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
  });

  it.each([
    ['an account that has too few digits', { account: '1234' }, { kind: 'not-a-target-role', reason: 'account' }],
    ['a name that no role has', { role: 'Data Exchange' }, { kind: 'not-a-target-role', reason: 'role' }],
    [
      'a role of China',
      { role: `arn:aws-cn:iam::${PARTNER}:role/X` },
      { kind: 'not-a-target-role', reason: 'partition' },
    ],
    ['the same role again', { role: ' /DataExchange' }, { kind: 'not-a-target-role', reason: 'known' }],
    ['a role that one has anyway', { account: ACCOUNT, role: 'Admin' }, { kind: 'not-a-target-role', reason: 'known' }],
    [
      'a role of IAM Identity Center',
      { role: 'AWSReservedSSO_Admin_0123' },
      { kind: 'not-a-target-role', reason: 'identity-center' },
    ],
    ['an external ID with a space', { role: 'X', externalId: 'a b' }, { kind: 'not-an-external-id' }],
    ['a region that is none', { role: 'X', region: 'Frankfurt' }, { kind: 'not-a-region' }],
    [
      'a region of another part of AWS',
      { role: 'X', region: 'cn-north-1' },
      { kind: 'region-elsewhere', role: 'X', example: 'us-east-1' },
    ],
  ] as const)('can’t be added: %s', async (_, change, failure) => {
    const world = await chainedWorld();
    expect(await add(world, change)).toEqual(fail(failure));
    expect(world.application.snapshot().chainedRoles).toHaveLength(1);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('may be given as an ARN, with its path', async () => {
    const world = await activeWorld();
    await add(world, { account: '', role: `arn:aws:iam::${PARTNER}:role/teams/x/Auditor` });
    expect(world.application.snapshot().chainedRoles).toMatchObject([
      { role: { roleArn: `arn:aws:iam::${PARTNER}:role/teams/x/Auditor`, accountId: PARTNER, name: 'Auditor' } },
    ]);
  });

  it('copies its trust policy, which is not secret', async () => {
    const world = await chainedWorld({ externalId: 'acme-2031' });
    await world.application.dispatch({ type: 'copyTrustPolicy', key: target, form: 'people-and-instances' });
    const [copied] = world.desk.copied;
    expect(copied?.isSecret).toBe(false);
    expect(JSON.parse(copied?.text ?? '')).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: sampleRole('Dev').roleArn },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': 'acme-2031' } },
        },
        { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
      ],
    });
  });

  it('is renewed hourly with the source role’s credentials, without a sign-in', async () => {
    const world = await chainedWorld();
    await start(world);
    for (let hour = 0; hour < 3; hour += 1) await world.clock.advance(minutes(56));
    expect(world.sts.chained.length).toBeGreaterThanOrEqual(3);
    expect(sessionsOf(world).map(({ key }) => key)).toEqual([source, target]);
    expect(world.signIn.asked).toHaveLength(1);
  });

  it('does not restart a stopped source role', async () => {
    const world = await chainedWorld();
    await start(world);
    await world.application.dispatch({ type: 'stopRole', key: source });
    await world.clock.advance(minutes(56));
    expect(failureNoticesOf(world)).toEqual([{ kind: 'source-stopped', role: 'DataExchange', source: 'Dev' }]);
    await world.clock.advance(minutes(5));
    expect(sessionsOf(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
  });
});
