import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../domain/failure.ts';
import { hours, instant, minutes, seconds } from '../domain/instant.ts';
import { fail } from '../domain/result.ts';
import { isActive } from '../domain/role-session.ts';
import { failureNoticesOf, keyNamed, sessionsOf, worldOf } from '../testing/fake-world.ts';
import { FakeTimepiece } from '../testing/fakes/fake-timepiece.ts';
import { ACME } from '../testing/sample-role.ts';
import { createTrustedClock } from './trusted-clock.ts';

const providerId = ACME.id;
const EIGHT = instant(Math.floor(1_750_000_000_000 / hours(24)) * hours(24) + hours(8));
const HOST = 'sts.us-east-1.amazonaws.com';

/** Simulated computer with Mai, recording sign-ins and roles that are wrongly shown as active. */
async function morning(names: readonly string[]) {
  const computer = new FakeTimepiece(EIGHT, () => setImmediate());
  const clock = createTrustedClock(computer);
  const world = worldOf({ clock, aws: computer }, [...names, 'Spare']);
  const { application, signIn, sts } = world;
  /** Recorded while the day passes. */
  const complaints: string[] = [];
  const silent: number[] = [];
  let isOnline = true;
  let mustWait = false;
  let lastTry = 0;
  const asked = signIn.signIn.bind(signIn);
  signIn.signIn = async (provider, mode) => {
    if (mode === 'silent') {
      silent.push(computer.now());
      if (!isOnline) complaints.push('signed in without a network');
      if (mustWait) complaints.push('signed in silently at a company that waits for its person');
      if (computer.now() - lastTry < seconds(20)) complaints.push('signed in twice in a row');
      lastTry = computer.now();
    }
    const answer = await asked(provider, mode);
    if (answer.ok) mustWait = false;
    else if (answer.failure.kind === 'sign-in-needs-person') mustWait = true;
    return answer;
  };
  /** Expirations by access key ID. */
  const ends = new Map<string, number>();
  const issue = sts.assumeRoleWithSaml.bind(sts);
  sts.assumeRoleWithSaml = async request => {
    sts.clockSkew = computer.wall() - computer.now();
    const issued = await issue(request);
    if (issued.ok) ends.set(issued.value.credentials.accessKeyId, issued.value.credentials.expiration);
    return issued;
  };
  // A chained role needs valid credentials of its source, which is renewed first.
  const chain = sts.assumeRole.bind(sts);
  sts.assumeRole = async request => {
    if ((ends.get(request.keys.accessKeyId) ?? 0) <= computer.now())
      complaints.push('used expired credentials of a source role');
    return chain(request);
  };
  const look = () => {
    const now = clock.now();
    const expired = sessionsOf(world).filter(session => isActive(session, now) && session.expiration <= computer.now());
    if (expired.length > 0) complaints.push('showed an expired role as active');
  };
  application.subscribe(look);
  await application.dispatch({ type: 'signIn', providerId });
  sts.maximumDuration = 3_600;
  for (const name of names) await application.dispatch({ type: 'startRole', key: keyNamed(name) });

  const { answer } = signIn;
  const day = {
    world,
    /** Answer of a successful sign-in. */
    answer,
    computer,
    complaints,
    silent,
    active: () => sessionsOf(world).filter(session => isActive(session, clock.now())).length,
    until: async (time: number) => day.pass(EIGHT + (time - 8) * hours(1) - computer.now()),
    async pass(milliseconds: number) {
      const end = computer.now() + milliseconds;
      while (computer.now() < end) {
        await computer.advance(Math.min(minutes(1), end - computer.now()));
        look();
      }
    },
    async sleep(milliseconds: number) {
      computer.sleep(milliseconds);
      look();
      // Like the shell: after sleep the network state is unknown at first.
      if (isOnline) world.network.become('waking');
      clock.recheck();
      await day.pass(seconds(3));
      world.network.become(isOnline ? 'online' : 'offline');
      await day.pass(seconds(1));
    },
    /** Indistinguishable from a sleep, or, just before one, from a shorter one: what is due by then is tried immediately. */
    async set(milliseconds: number) {
      if (milliseconds > 0) lastTry = 0;
      computer.set(milliseconds);
      await day.pass(seconds(31));
    },
    async network(kind: 'online' | 'offline') {
      isOnline = kind === 'online';
      // Retry immediately when the network returns.
      lastTry = 0;
      world.network.become(kind);
      await day.pass(seconds(1));
    },
    /** A chained role. */
    async reach(role: string, from: string) {
      const chained = { account: '876543210987', role, externalId: '', region: '' };
      await application.dispatch({ type: 'addChainedRole', source: keyNamed(from), ...chained });
      const [key] = application.snapshot().chainedRoles.map(({ key }) => key);
      if (key !== undefined) await application.dispatch({ type: 'startRole', key });
    },
    async personSignsIn() {
      await application.dispatch({ type: 'signIn', providerId });
      await day.pass(seconds(1));
    },
  };
  return day;
}

const TWENTY = Array.from({ length: 20 }, (_, index) => `Role${index + 1}`);

describe('a whole day with twenty roles', () => {
  it('costs exactly one sign-in per need, and shows no expired role as active', async () => {
    const day = await morning(TWENTY);
    const { world, silent } = day;
    expect(world.signIn.asked).toHaveLength(1);
    const renewals = () => world.sts.asked.length;
    const quiet = async (time: number, signIns: number) => {
      const before = { silent: silent.length, renewals: renewals() };
      await day.until(time);
      expect(silent.length - before.silent).toBe(signIns);
      expect(renewals() - before.renewals).toBe(signIns * TWENTY.length);
      expect(day.active()).toBe(TWENTY.length);
    };
    world.sts.asked.length = 0;

    // Morning: each one-hour session lasts until a tenth is left.
    await quiet(9.5, 1);

    // The clock is set back by an hour and later corrected.
    await day.set(-hours(1));
    await quiet(11, 2);
    await day.set(hours(1));
    expect(day.active()).toBe(TWENTY.length);

    // No network from eleven to one: all roles expire, none is shown as active, no attempts.
    const before = silent.length;
    await day.network('offline');
    await day.until(13);
    expect(silent).toHaveLength(before);
    expect(day.active()).toBe(0);
    expect(world.file.profiles).toEqual([]);
    await day.network('online');
    expect(silent).toHaveLength(before + 1);
    expect(day.active()).toBe(TWENTY.length);
    await quiet(15, 2);

    // The company's session has ended: one attempt, then waits for the person.
    world.signIn.wantsPerson = true;
    await day.until(16.5);
    expect(silent).toHaveLength(before + 4);
    expect(world.application.snapshot().renewals[providerId]).toMatchObject({ kind: 'waiting-for-person' });
    expect(day.active()).toBe(0);
    const windows = world.signIn.asked.filter(({ mode }) => mode === 'window').length;
    world.signIn.wantsPerson = false;
    await day.personSignsIn();
    expect(world.signIn.asked.filter(({ mode }) => mode === 'window')).toHaveLength(windows + 1);
    expect(silent).toHaveLength(before + 4);
    expect(day.active()).toBe(TWENTY.length);

    // Six hours of sleep and the rest of the night.
    await day.until(17);
    await day.sleep(hours(6));
    expect(silent).toHaveLength(before + 5);
    expect(day.active()).toBe(TWENTY.length);
    await quiet(32, 10);

    expect(day.complaints).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([{ kind: 'clock-skew', minutes: 60 }]);
  });
});

type Happening = { readonly what: string; readonly run: (day: Awaited<ReturnType<typeof morning>>) => Promise<void> };

const span = (from: number, to: number) => fc.integer({ min: from, max: to }).map(count => minutes(count));
const happening = (what: string, run: Happening['run']) => fc.constant<Happening>({ what, run });
const lasting = (what: string, from: number, to: number, run: (day: Day, milliseconds: number) => Promise<void>) =>
  span(from, to).map<Happening>(milliseconds => ({
    what: `${what} ${milliseconds / 60_000} min`,
    run: day => run(day, milliseconds),
  }));
type Day = Awaited<ReturnType<typeof morning>>;

const HAPPENINGS = fc.oneof(
  { weight: 4, arbitrary: lasting('work', 1, 150, (day, time) => day.pass(time)) },
  lasting('sleep', 1, 600, (day, time) => day.sleep(time)),
  lasting('set the clock back', 1, 120, (day, time) => day.set(-time)),
  lasting('set the clock forward', 1, 120, (day, time) => day.set(time)),
  happening('lose the network', day => day.network('offline')),
  happening('find the network', day => day.network('online')),
  happening('lose the cookie', async ({ world }) => {
    world.signIn.wantsPerson = true;
  }),
  happening('sign in', day => day.personSignsIn()),
  happening('not now', async ({ world }) => {
    await world.application.dispatch({ type: 'snoozeSignIn', providerId });
  }),
  happening('break the way to the company', async ({ world, answer }) => {
    let left = 3;
    world.signIn.answer = () => {
      left -= 1;
      return left < 0 ? answer() : fail({ kind: 'address-unreachable', host: 'sso.acme.example', reason: 'timeout' });
    };
  }),
  happening('break the way to AWS', async ({ world }) => {
    world.sts.refusals.push({ kind: 'sts-unreachable', host: HOST }, { kind: 'sts-unreachable', host: HOST });
  }),
);

describe('any day', () => {
  it('costs no needless sign-in, shows no expired role as active, and recovers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(HAPPENINGS, { minLength: 1, maxLength: 12 }), async happenings => {
        const day = await morning(['Dev', 'Admin', 'ReadOnly']);
        await day.reach('Auditor', 'Dev');
        for (const { run } of happenings) await run(day);
        expect(day.complaints).toEqual([]);
        day.world.signIn.wantsPerson = false;
        day.world.signIn.answer = day.answer;
        day.world.sts.refusals.length = 0;
        await day.network('online');
        await day.personSignsIn();
        await day.pass(minutes(30));
        expect(day.complaints).toEqual([]);
        const { rolesToResume, renewals } = day.world.application.snapshot();
        expect({ rolesToResume, renewals }).toEqual({ rolesToResume: [], renewals: {} });
        const gone = ({ kind }: Failure) => kind === 'session-expired' || kind === 'source-stopped';
        expect(day.active() + failureNoticesOf(day.world).filter(gone).length).toBe(4);
        const shown = sessionsOf(day.world).flatMap(({ profiles }) => profiles);
        expect(day.world.file.profiles).toEqual(shown.toSorted());
      }),
      { numRuns: 120 },
    );
  });
});
