import { describe, expect, it } from 'vitest';
import { STS_REFUSALS, type StsRefusal } from '../domain/failures/sts-failure.ts';
import { hours, later, minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { explain } from '../failures/explain.ts';
import {
  activeWorld,
  createWorld,
  failureNoticesOf,
  keyNamed,
  sessionsOf,
  signedIn,
  start,
  type World,
} from '../testing/fake-world.ts';
import { ACCOUNT, ACME, NOW, roleValue, sampleRole } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';

const providerId = ACME.id;
const key = keyNamed('Dev');
const asked = ({ sts }: World) => sts.asked.map(({ durationSeconds }) => durationSeconds / 3_600);
const refused = (refusal: StsRefusal) => ({ kind: 'sts-refused', refusal, code: refusal, role: 'Dev' }) as const;

describe('starting a role', () => {
  it('writes credentials and region to its own profile and to “default”, and counts down to STS’s expiration', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    expect(await start(world)).toEqual(ok());
    const section = { accessKeyId: 'ASIAcanary1', region: 'us-east-1' };
    expect(Object.fromEntries(world.file.sections)).toEqual({ [`${ACCOUNT}-Dev`]: section, default: section });
    expect(sessionsOf(world)).toEqual([
      {
        key,
        providerId,
        role: sampleRole('Dev'),
        sessionName: 'anna@acme.example',
        delivery: 'file',
        profiles: [`${ACCOUNT}-Dev`, 'default'],
        region: 'us-east-1',
        startedAt: NOW,
        expiration: later(NOW, hours(12)),
      },
    ]);
    expect(world.application.snapshot().starting).toEqual([]);
  });

  it('uses the pair of the assertion', async () => {
    const world = createWorld([]);
    world.offer({ roles: [roleValue('team/Dev'), roleValue('Admin')] });
    await world.application.dispatch({ type: 'signIn', providerId });
    await start(world, 'team/Dev');
    expect(world.sts.asked).toMatchObject([
      {
        role: {
          roleArn: `arn:aws:iam::${ACCOUNT}:role/team/Dev`,
          principalArn: `arn:aws:iam::${ACCOUNT}:saml-provider/acme`,
        },
      },
    ]);
  });

  it('signs in first if needed', async () => {
    const world = createWorld(['Dev', 'Admin'], { roles: { [providerId]: [sampleRole('Dev')] } });
    expect(await start(world)).toEqual(ok());
    expect(world.signIn.asked).toHaveLength(1);
    expect(sessionsOf(world)).toHaveLength(1);
  });

  it('shows that it is starting', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    const starting = start(world);
    expect(world.application.snapshot().starting).toEqual([key]);
    expect(await start(world)).toEqual(ok());
    world.sts.release();
    await starting;
    expect(world.application.snapshot().starting).toEqual([]);
    expect(world.sts.asked).toHaveLength(1);
  });

  it('does nothing while the role is active', async () => {
    const world = await activeWorld();
    await world.clock.advance(hours(3));
    expect(await start(world)).toEqual(ok());
    expect(world.sts.asked).toHaveLength(1);
    expect(world.signIn.asked).toHaveLength(1);
  });

  it('renews a role that is about to expire', async () => {
    const world = await activeWorld();
    await world.clock.advance(hours(12) - minutes(5));
    await start(world);
    expect(world.sts.asked).toHaveLength(2);
    expect(sessionsOf(world)).toMatchObject([{ startedAt: world.clock.now() }]);
    expect(world.file.sections.get(`${ACCOUNT}-Dev`)?.accessKeyId).toBe('ASIAcanary2');
  });

  it('reports a role that is no longer offered', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await world.clock.advance(minutes(6));
    world.offer({ roles: [roleValue('Admin'), roleValue('Other')] });
    expect(await start(world)).toEqual(fail({ kind: 'role-not-offered', role: 'Dev' }));
    expect(world.sts.asked).toEqual([]);
  });

  it.each(['acme arn:aws:iam::123456789012:role/Gone', 'constructor arn:aws:iam::123456789012:role/Dev'])(
    'reports an unknown role: %s',
    async gone => {
      const world = await signedIn(['Dev', 'Admin']);
      const answer = await world.application.dispatch({ type: 'startRole', key: gone as typeof key });
      expect(answer).toEqual(fail({ kind: 'not-found' }));
    },
  );

  it('explains a role of IAM Identity Center without a request', async () => {
    const world = await signedIn(['AWSReservedSSO_Admin_0123456789abcdef', 'Dev']);
    const answer = await start(world, 'AWSReservedSSO_Admin_0123456789abcdef');
    expect(answer).toMatchObject({ failure: { kind: 'identity-center-role' } });
    expect(world.sts.asked).toEqual([]);
  });
});

describe('the session length', () => {
  it('decreases until the role allows it, with the same assertion', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.maximumDuration = 14_400;
    expect(await start(world)).toEqual(ok());
    expect(asked(world)).toEqual([12, 8, 6, 4]);
    expect(new Set(world.sts.asked.map(({ samlResponse }) => samlResponse)).size).toBe(1);
    expect(sessionsOf(world)).toMatchObject([{ expiration: later(NOW, hours(4)) }]);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('uses the role’s known maximum the next time', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.maximumDuration = 14_400;
    await start(world);
    world.sts.asked.length = 0;
    await world.clock.advance(hours(4));
    expect(asked(world)).toEqual([4]);
    expect(world.saved.at(-1)?.roleSettings[key]?.maximumDuration).toBe(14_400);
  });

  it('does not affect other roles', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.maximumDuration = 14_400;
    await start(world);
    expect(world.application.snapshot().roleSettings[keyNamed('Admin')]).toBeUndefined();
  });

  it('starts with the assertion’s SessionDuration', async () => {
    const world = createWorld([]);
    world.offer({ roles: [roleValue('Dev'), roleValue('Admin')], sessionDuration: '28800' });
    await world.application.dispatch({ type: 'signIn', providerId });
    await start(world);
    expect(asked(world)).toEqual([8]);
  });

  it('ends at SessionNotOnOrAfter', async () => {
    const world = createWorld([]);
    world.offer({
      roles: [roleValue('Dev'), roleValue('Admin')],
      sessionNotOnOrAfter: world.clock.xml(hours(3)),
    });
    await world.application.dispatch({ type: 'signIn', providerId });
    await start(world);
    expect(asked(world)).toEqual([3]);
  });

  it('that no step satisfies is a failure', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.maximumDuration = 0;
    expect(await start(world)).toMatchObject({ failure: { kind: 'sts-refused', refusal: 'DurationTooLong' } });
    expect(asked(world)).toEqual([12, 8, 6, 4, 2, 1]);
    expect(world.application.snapshot().roleSettings[key]?.maximumDuration).toBeUndefined();
  });
});

describe('an error of STS', () => {
  it.each(STS_REFUSALS.filter(refusal => refusal !== 'DurationTooLong'))(
    'becomes a notice about the role with a remedy: %s',
    async refusal => {
      const world = await signedIn(['Dev', 'Admin']);
      world.sts.refusals.push(refused(refusal));
      expect(await start(world)).toEqual(fail(refused(refusal)));
      const [notice, ...others] = world.application.snapshot().failureNotices;
      expect(others).toEqual([]);
      expect(notice).toMatchObject({ key, providerId });
      const { remedies } = explain(refused(refusal), notice ?? {}, en);
      expect(remedies.map(({ command }) => command)).toEqual([{ type: 'startRole', key }]);
      expect(world.file.profiles).toEqual([]);
    },
  );

  it('is resolved by its remedy', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.refusals.push(refused('Throttling'));
    await start(world);
    expect(await start(world)).toEqual(ok());
    expect(failureNoticesOf(world)).toEqual([]);
    expect(world.signIn.asked).toHaveLength(1);
  });

  it.each(['ExpiredTokenException', 'IDPRejectedClaim', 'InvalidIdentityToken'] as const)(
    'that would repeat with the same assertion makes the next attempt sign in again: %s',
    async refusal => {
      const world = await signedIn(['Dev', 'Admin']);
      world.sts.refusals.push(refused(refusal));
      await start(world);
      expect(await start(world)).toEqual(ok());
      expect(world.signIn.asked).toHaveLength(2);
    },
  );

  it('leaves an active role unchanged', async () => {
    const world = await activeWorld();
    world.signIn.wantsPerson = true;
    await world.clock.advance(hours(12) - minutes(5));
    world.sts.refusals.push({ kind: 'sts-unreachable', host: 'sts.us-east-1.amazonaws.com' });
    await start(world);
    expect(sessionsOf(world)).toMatchObject([{ startedAt: NOW }]);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
  });
});

describe("this computer's clock", () => {
  it.each([
    ['ahead', minutes(7)],
    ['behind', -minutes(7)],
  ])('that is %s by more than two minutes causes a warning only', async (_, clockSkew) => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.clockSkew = clockSkew;
    expect(await start(world)).toEqual(ok());
    expect(sessionsOf(world)).toHaveLength(1);
    expect(failureNoticesOf(world)).toEqual([{ kind: 'clock-skew', minutes: 7 }]);
    const { detail } = explain({ kind: 'clock-skew', minutes: 7 }, {}, en);
    expect(detail).toContain('about 7 minutes');
  });

  it.each([minutes(2), -minutes(2), 0, undefined])('that is off by %s ms causes no warning', async clockSkew => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.clockSkew = clockSkew;
    await start(world);
    expect(failureNoticesOf(world)).toEqual([]);
  });
});
