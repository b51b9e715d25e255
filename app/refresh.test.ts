import { describe, expect, it } from 'vitest';
import type { Failure } from './domain/failure.ts';
import { hours, minutes, seconds } from './domain/instant.ts';
import { fail, ok } from './domain/result.ts';
import {
  createWorld,
  keyNamed,
  liveWorld,
  sessionsOf,
  signedIn,
  troublesOf,
  type World,
} from './testing/fake-world.ts';
import { ACCOUNT, ACME, NOW, roleValue } from './testing/sample-role.ts';
import { settled } from './testing/settled.ts';

const providerId = ACME.id;
const key = keyNamed('Dev');
const NAMES = ['Dev', 'Admin', 'ReadOnly'];
const host = 'sso.acme.example';
const unreachable: Failure = { kind: 'address-unreachable', host, reason: 'timeout' };
const awsUnreachable: Failure = { kind: 'sts-unreachable', host: 'sts.us-east-1.amazonaws.com' };

const refreshOf = ({ application }: World, subject: string = providerId) =>
  application.snapshot().refreshes[subject as typeof providerId];
const silent = ({ signIn }: World) => signIn.asked.filter(({ mode }) => mode === 'silent').length;
const askedFor = ({ sts }: World) => sts.asked.map(({ role }) => role.name);
const signIn = ({ application }: World) => application.dispatch({ type: 'signIn', providerId });

/** All roles live for an hour, minutes apart, and one minute before the first is due. */
async function beforeDue(names: readonly string[] = NAMES): Promise<World> {
  const world = await signedIn([...names, 'Spare']);
  world.sts.maximumDuration = 3_600;
  for (const name of names) {
    await world.application.dispatch({ type: 'assumeRole', key: keyNamed(name) });
    await world.clock.advance(minutes(1));
  }
  await world.clock.advance(minutes(52 - names.length));
  world.sts.asked.length = 0;
  return world;
}

describe('a live role that is due', () => {
  it('gets new keys with nobody there', async () => {
    const world = await beforeDue(['Dev', 'Admin']);
    await world.clock.advance(minutes(2));
    expect(world.signIn.asked.at(-1)).toEqual({ providerId, mode: 'silent' });
    expect(sessionsOf(world)).toMatchObject([{ startedAt: world.clock.now() }, { startedAt: world.clock.now() }]);
    expect(refreshOf(world)).toBeUndefined();
    expect(troublesOf(world)).toEqual([]);
  });

  it('is renewed before its last five minutes begin', async () => {
    const world = await beforeDue(['Dev']);
    await world.clock.advance(minutes(2));
    expect(sessionsOf(world)[0]?.startedAt).toBeLessThanOrEqual(NOW + minutes(55));
    expect(askedFor(world)).toEqual(['Dev']);
  });

  it('takes the others of its company along that are due within five minutes, in order of expiry, with one sign-in', async () => {
    const world = await beforeDue();
    await world.clock.advance(minutes(2));
    expect(askedFor(world)).toEqual(NAMES);
    expect(silent(world)).toBe(1);
    await world.clock.advance(minutes(30));
    expect(silent(world)).toBe(1);
  });

  it('leaves those alone that have hours left', async () => {
    const world = await signedIn(NAMES);
    await world.application.dispatch({ type: 'assumeRole', key: keyNamed('Admin') });
    world.sts.maximumDuration = 3_600;
    await world.application.dispatch({ type: 'assumeRole', key });
    world.sts.asked.length = 0;
    await world.clock.advance(minutes(54));
    expect(askedFor(world)).toEqual(['Dev']);
  });

  it('signs in once more only when the assertion has died on the way', async () => {
    const world = await beforeDue();
    world.file.isWaiting = true;
    await world.clock.advance(minutes(2));
    await world.clock.advance(minutes(6));
    world.file.release();
    await world.clock.advance(0);
    expect(askedFor(world).slice(-2)).toEqual(['Admin', 'ReadOnly']);
    expect(silent(world)).toBe(2);
  });

  it('that the person stops meanwhile stays stopped', async () => {
    const world = await beforeDue(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    await world.clock.advance(minutes(2));
    await world.application.dispatch({ type: 'endSession', key });
    world.sts.release();
    await world.clock.advance(0);
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Admin']);
    expect(troublesOf(world)).toEqual([]);
  });

  it('that the company offers no more runs out, and says so', async () => {
    const world = await beforeDue(['Dev', 'Admin']);
    world.offer({ roles: [roleValue('Admin')] });
    await world.clock.advance(minutes(2));
    expect(troublesOf(world)).toEqual([{ kind: 'role-not-offered', role: 'Dev' }]);
    expect(sessionsOf(world)).toHaveLength(2);
    await world.clock.advance(minutes(10));
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Admin']);
    expect(silent(world)).toBe(1);
  });
});

describe('a company that wants to see its person', () => {
  const walled = async (names?: readonly string[]) => {
    const world = await beforeDue(names);
    world.signIn.wantsPerson = true;
    await world.clock.advance(minutes(2));
    return world;
  };

  it('is asked silently once, and never again by itself', async () => {
    const world = await walled();
    expect(silent(world)).toBe(1);
    expect(refreshOf(world)).toEqual({ kind: 'waiting-for-person', since: world.clock.now(), host });
    for (let hour = 0; hour < 10; hour += 1) await world.clock.advance(hours(1));
    expect(silent(world)).toBe(1);
    expect(troublesOf(world)).toEqual([]);
  });

  it('is no longer shown as signed in', async () => {
    const world = await walled();
    expect(world.application.snapshot().signIns[providerId]).toEqual({ kind: 'signed-out' });
  });

  it('does not take away what still works', async () => {
    const world = await walled();
    expect(sessionsOf(world)).toHaveLength(3);
    expect(world.file.profiles).toHaveLength(3);
  });

  it('gives all of them new keys after one sign-in by the person', async () => {
    const world = await walled();
    const before = world.signIn.asked.length;
    await signIn(world);
    await world.clock.advance(0);
    expect(world.signIn.asked.slice(before)).toEqual([{ providerId, mode: 'window' }]);
    expect(askedFor(world)).toEqual(NAMES);
    expect(refreshOf(world)).toBeUndefined();
  });

  it('brings back what has ended meanwhile', async () => {
    const world = await walled();
    await world.clock.advance(hours(2));
    expect(sessionsOf(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
    expect(world.application.snapshot().lapsed).toHaveLength(3);
    await signIn(world);
    await world.clock.advance(0);
    expect(sessionsOf(world)).toHaveLength(3);
    expect(world.application.snapshot().lapsed).toEqual([]);
    expect(world.file.profiles).toHaveLength(3);
  });

  it('does not bring back what the person stopped', async () => {
    const world = await walled();
    await world.clock.advance(hours(2));
    await world.application.dispatch({ type: 'endSession', key });
    await signIn(world);
    await world.clock.advance(0);
    expect(sessionsOf(world).map(({ role }) => role.name)).toEqual(['Admin', 'ReadOnly']);
  });

  it('is left alone after "Not now", until the person signs in', async () => {
    const world = await walled();
    await world.application.dispatch({ type: 'postponeSignIn', providerId });
    await world.clock.advance(hours(3));
    expect(refreshOf(world)).toMatchObject({ kind: 'put-off' });
    expect(silent(world)).toBe(1);
    await signIn(world);
    await world.clock.advance(0);
    expect(sessionsOf(world)).toHaveLength(3);
    expect(troublesOf(world)).toEqual([]);
  });

  it('is not asked again because the person closed the window', async () => {
    const world = await walled();
    const { answer } = world.signIn;
    world.signIn.answer = () => fail({ kind: 'sign-in-closed' });
    await signIn(world);
    world.signIn.answer = answer;
    await world.clock.advance(minutes(1));
    expect(silent(world)).toBe(1);
  });

  it('lets go of everything at sign-out', async () => {
    const world = await walled();
    await world.clock.advance(hours(2));
    await world.application.dispatch({ type: 'signOut', providerId });
    expect(world.application.snapshot().lapsed).toEqual([]);
    await world.clock.advance(hours(1));
    expect(silent(world)).toBe(1);
  });
});

describe("a person's own sign-in", () => {
  it('does not wait for a silent one: the window opens at once, and what was due is served by it', async () => {
    const world = await beforeDue();
    world.signIn.isWaiting = true;
    await world.clock.advance(minutes(2));
    const signing = signIn(world);
    expect(world.signIn.asked.slice(-2).map(({ mode }) => mode)).toEqual(['silent', 'window']);
    await settled();
    world.signIn.release();
    expect(await signing).toEqual(ok());
    await world.clock.advance(0);
    expect(askedFor(world)).toEqual(NAMES);
    expect(world.signIn.asked).toHaveLength(3);
    expect(refreshOf(world)).toBeUndefined();
  });

  it('that is cancelled puts the company off, and shows no sign-in under way', async () => {
    const world = await beforeDue();
    world.signIn.isWaiting = true;
    await world.clock.advance(minutes(2));
    const signing = signIn(world);
    await settled();
    await world.application.dispatch({ type: 'cancelSignIn', providerId });
    expect(await signing).toEqual(fail({ kind: 'sign-in-cancelled' }));
    await world.clock.advance(minutes(1));
    expect(refreshOf(world)).toMatchObject({ kind: 'put-off' });
    expect(troublesOf(world)).toEqual([]);
    expect(world.application.snapshot().signIns[providerId]).toEqual({ kind: 'signed-out' });
    expect(silent(world)).toBe(1);
  });
});

describe('a broken way', () => {
  it('to the company is tried again after half a minute, then after twice as long each time, and ends by itself', async () => {
    const world = await beforeDue(['Dev']);
    const { answer } = world.signIn;
    world.signIn.answer = () => fail(unreachable);
    await world.clock.advance(minutes(2));
    const first = world.clock.now();
    expect(refreshOf(world)).toMatchObject({ kind: 'retrying', since: first, tries: 1, failure: unreachable });
    await world.clock.advance(seconds(20));
    expect(silent(world)).toBe(1);
    await world.clock.advance(seconds(20));
    expect(silent(world)).toBe(2);
    expect(refreshOf(world)).toMatchObject({ since: first, tries: 2 });
    world.signIn.answer = answer;
    await world.clock.advance(minutes(2));
    expect(refreshOf(world)).toBeUndefined();
    expect(sessionsOf(world)).toHaveLength(1);
    expect(troublesOf(world)).toEqual([]);
  });

  it('is no storm: a night of it is some fifty tries', async () => {
    const world = await beforeDue(['Dev']);
    world.signIn.answer = () => fail(unreachable);
    for (let minute = 0; minute < 8 * 60; minute += 1) await world.clock.advance(minutes(1));
    expect(silent(world)).toBeGreaterThan(30);
    expect(silent(world)).toBeLessThan(70);
    expect(troublesOf(world)).toEqual([]);
  });

  it('to AWS costs one request, and no second sign-in while the assertion lives', async () => {
    const world = await beforeDue();
    world.sts.refusals.push(awsUnreachable);
    await world.clock.advance(minutes(2));
    expect(askedFor(world)).toEqual(['Dev']);
    for (const name of NAMES) expect(refreshOf(world, keyNamed(name))).toMatchObject({ kind: 'retrying' });
    await world.clock.advance(minutes(1));
    expect(sessionsOf(world).every(({ startedAt }) => startedAt === world.clock.now())).toBe(true);
    expect(silent(world)).toBe(1);
    expect(troublesOf(world)).toEqual([]);
  });

  it('to AWS in China leaves the rest of the world alone', async () => {
    const world = createWorld([]);
    world.offer({ roles: [roleValue('Dev', ACCOUNT, 'aws-cn'), roleValue('Admin')] });
    await signIn(world);
    world.sts.maximumDuration = 3_600;
    const [china, admin] = world.application.snapshot().roles[providerId] ?? [];
    for (const role of [china, admin])
      await world.application.dispatch({ type: 'assumeRole', key: `acme ${role?.roleArn}` as typeof key });
    world.sts.refusals.push(awsUnreachable);
    await world.clock.advance(minutes(54));
    expect(sessionsOf(world).map(({ role, startedAt }) => [role.name, startedAt > NOW])).toEqual([
      ['Dev', false],
      ['Admin', true],
    ]);
  });

  it('is tried at once when the network returns', async () => {
    const world = await beforeDue(['Dev']);
    const { answer } = world.signIn;
    world.signIn.answer = () => fail(unreachable);
    await world.clock.advance(minutes(2));
    world.network.become('offline');
    world.signIn.answer = answer;
    await world.clock.advance(seconds(1));
    expect(silent(world)).toBe(1);
    world.network.become('online');
    await world.clock.advance(0);
    expect(silent(world)).toBe(2);
    expect(refreshOf(world)).toBeUndefined();
  });
});

describe('without a network', () => {
  it('nothing is tried, roles count down and end, and come back with the network', async () => {
    const world = await beforeDue();
    world.network.become('offline');
    await world.clock.advance(minutes(5));
    expect(sessionsOf(world)).toHaveLength(3);
    await world.clock.advance(hours(2));
    expect(sessionsOf(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
    expect(troublesOf(world)).toEqual([]);
    expect(silent(world)).toBe(0);
    world.network.become('online');
    await world.clock.advance(0);
    expect(silent(world)).toBe(1);
    expect(sessionsOf(world)).toHaveLength(3);
  });

  it('a person may still try', async () => {
    const world = await beforeDue(['Dev']);
    world.network.become('offline');
    expect(await signIn(world)).toEqual(ok());
  });

  it('waking up counts as none, so that one attempt is made and not two', async () => {
    const world = await beforeDue(['Dev']);
    world.network.become('waking');
    await world.clock.advance(hours(6));
    expect(silent(world)).toBe(0);
    world.network.become('online');
    await world.clock.advance(minutes(1));
    expect(silent(world)).toBe(1);
    expect(sessionsOf(world)).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it('of one role is told, and not tried again until the person acts; the others are renewed', async () => {
    const world = await beforeDue();
    const refused: Failure = { kind: 'sts-refused', refusal: 'AccessDenied', code: 'AccessDenied', role: 'Dev' };
    world.sts.refusals.push(refused);
    await world.clock.advance(minutes(2));
    expect(askedFor(world)).toEqual(NAMES);
    expect(troublesOf(world)).toEqual([refused]);
    expect(refreshOf(world, key)).toMatchObject({ kind: 'gave-up' });
    await world.clock.advance(minutes(30));
    expect(askedFor(world)).toEqual(NAMES);
    expect(world.application.snapshot().lapsed).toEqual([]);
    await world.application.dispatch({ type: 'assumeRole', key });
    expect(refreshOf(world, key)).toBeUndefined();
    expect(sessionsOf(world)).toHaveLength(3);
  });

  it("of the company's own sign-in is met once, not once for each role", async () => {
    const world = await beforeDue();
    const refused: Failure = {
      kind: 'sts-refused',
      refusal: 'InvalidIdentityToken',
      code: 'InvalidIdentityToken',
      role: 'Dev',
    };
    world.sts.refusals.push(refused);
    await world.clock.advance(minutes(2));
    expect(askedFor(world)).toEqual(['Dev']);
    expect(troublesOf(world)).toEqual([refused]);
    await world.clock.advance(hours(2));
    expect(silent(world)).toBe(1);
  });

  it.each([
    ['is busy', { kind: 'sts-refused', refusal: 'Throttling', code: 'Throttling', role: 'Dev' }],
    ['has a bad moment', { kind: 'sts-refused', refusal: 'Other', code: 'InternalFailure', role: 'Dev' }],
  ] as const)('because AWS %s passes by itself', async (_, refused) => {
    const world = await beforeDue(['Dev']);
    world.sts.refusals.push(refused);
    await world.clock.advance(minutes(2));
    expect(refreshOf(world, key)).toMatchObject({ kind: 'retrying' });
    expect(troublesOf(world)).toEqual([]);
    await world.clock.advance(minutes(1));
    expect(sessionsOf(world)).toMatchObject([{ startedAt: world.clock.now() }]);
  });

  it('that nobody foresaw stops the company, with a reference', async () => {
    const world = await beforeDue();
    world.sts.refusals.push(new Error('boom'));
    await world.clock.advance(minutes(2));
    expect(refreshOf(world)).toMatchObject({ kind: 'gave-up' });
    expect(troublesOf(world)).toMatchObject([{ kind: 'unexpected' }]);
    await world.clock.advance(minutes(20));
    expect(askedFor(world)).toEqual(['Dev']);
  });

  it('by keys that are dead on arrival is not asked for over and over', async () => {
    const world = await beforeDue(['Dev']);
    world.sts.life = -1;
    await world.clock.advance(minutes(2));
    for (let minute = 0; minute < 60; minute += 1) await world.clock.advance(minutes(1));
    expect(askedFor(world)).toEqual(['Dev']);
    expect(sessionsOf(world)).toEqual([]);
  });
});

describe('two companies', () => {
  it('are renewed apart: what one wants does not keep the other', async () => {
    const world = await liveWorld();
    await world.application.dispatch({ type: 'addProvider', address: 'https://sso.other.example/aws' });
    const other = world.application.snapshot().providers[1]?.id ?? providerId;
    const twin = keyNamed('Dev').replace(providerId, other) as typeof key;
    await world.application.dispatch({ type: 'assumeRole', key: twin });
    expect(new Set(sessionsOf(world).flatMap(({ profiles }) => profiles)).size).toBe(2);
    world.signIn.walls.add(providerId);
    await world.clock.advance(hours(11));
    expect(refreshOf(world)).toMatchObject({ kind: 'waiting-for-person' });
    expect(refreshOf(world, other)).toBeUndefined();
    expect(sessionsOf(world).find(session => session.key === twin)?.startedAt).toBe(world.clock.now());
  });
});
