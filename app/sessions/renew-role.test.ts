import { describe, expect, it } from 'vitest';
import { hours } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { activeWorld, failureNoticesOf, keyNamed, sessionsOf, type World } from '../testing/fake-world.ts';
import { ACCOUNT } from '../testing/sample-role.ts';

const key = keyNamed('Dev');
const renew = ({ application }: World, name = 'Dev') =>
  application.dispatch({ type: 'renewRole', key: keyNamed(name) });

describe('renewing a role on request', () => {
  it('replaces its credentials at once, long before they expire', async () => {
    const world = await activeWorld();
    await world.clock.advance(hours(1));
    const [before] = sessionsOf(world);
    expect(await renew(world)).toEqual(ok());
    const [after] = sessionsOf(world);
    expect(after).toMatchObject({ key, startedAt: world.clock.now() });
    expect(after?.expiration).toBe((before?.expiration ?? 0) + hours(1));
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
  });

  it('shows the sign-in if the company asks for one', async () => {
    const world = await activeWorld();
    await world.clock.advance(hours(1));
    world.signIn.wantsPerson = true;
    expect(await renew(world)).toEqual(ok());
    expect(world.signIn.asked.at(-1)).toMatchObject({ mode: 'window' });
  });

  it('that fails keeps the old credentials and shows why', async () => {
    const world = await activeWorld();
    const refusal = { kind: 'sts-refused', refusal: 'AccessDenied', code: 'AccessDenied', role: 'Dev' } as const;
    world.sts.refusals.push(refusal);
    expect(await renew(world)).toEqual(fail(refusal));
    expect(failureNoticesOf(world)).toEqual([refusal]);
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
  });

  it('starts no role that is not active', async () => {
    const world = await activeWorld();
    expect(await renew(world, 'Admin')).toEqual(fail({ kind: 'not-active' }));
    expect(sessionsOf(world)).toHaveLength(1);
  });
});
