import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import type { Ports } from '../ports.ts';
import {
  activeWorld,
  createWorld,
  failureNoticesOf,
  keyNamed,
  sessionsOf,
  signedIn,
  start,
  worldOf,
} from '../testing/fake-world.ts';
import { FakeClock } from '../testing/fakes/fake-clock.ts';
import { ACCOUNT, ACME, NOW, profileName, roleValue } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const providerId = ACME.id;
const key = keyNamed('Dev');

describe('the region', () => {
  const withRegion = async (region: string, own?: string) => {
    const world = await signedIn(['Dev', 'Admin']);
    await world.application.dispatch({ type: 'setRegion', region });
    if (own !== undefined) await world.application.dispatch({ type: 'setRegion', key, region: own });
    await start(world);
    return world;
  };

  it.each([
    ['what the person chose for all roles', 'eu-central-1', undefined, 'eu-central-1'],
    ['what the person chose for the role, before that', 'eu-central-1', 'eu-west-1', 'eu-west-1'],
    ["the partition's own, when the choice is of another partition", 'cn-north-1', undefined, 'us-east-1'],
    ["the person's, when the role's is of another partition", 'eu-central-1', 'us-gov-west-1', 'eu-central-1'],
  ])('is %s', async (_, region, own, written) => {
    const world = await withRegion(region, own);
    expect(world.file.sections.get(`${ACCOUNT}-Dev`)?.region).toBe(written);
    expect(world.sts.asked[0]?.region).toBe(written);
  });

  it('of a role in China is in China', async () => {
    const world = createWorld([]);
    world.offer({ roles: [roleValue('Dev', ACCOUNT, 'aws-cn')] });
    await world.application.dispatch({ type: 'signIn', providerId });
    expect(sessionsOf(world)).toMatchObject([{ region: 'cn-north-1' }]);
  });
});

describe('profiles', () => {
  it('of two concurrent starts have different names', async () => {
    const world = createWorld([]);
    world.offer({ roles: [roleValue('a/Dev'), roleValue('b/Dev')] });
    await world.application.dispatch({ type: 'signIn', providerId });
    world.file.isWaiting = true;
    const both = [start(world, 'a/Dev'), start(world, 'b/Dev')];
    await world.clock.advance(0);
    world.file.isWaiting = false;
    world.file.release();
    await world.clock.advance(0);
    world.file.release();
    await Promise.all(both);
    expect(world.file.profiles).toHaveLength(3);
    expect(new Set(sessionsOf(world).map(({ profiles }) => profiles[0])).size).toBe(2);
  });

  it('that are foreign are not changed without consent', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.file.foreign.set(`${ACCOUNT}-Dev`, true);
    expect(await start(world)).toMatchObject({ failure: { kind: 'section-foreign', longLived: true } });
    expect(sessionsOf(world)).toEqual([]);
    expect(world.file.foreign.has(`${ACCOUNT}-Dev`)).toBe(true);
    expect(await start(world, 'Dev', true)).toEqual(ok());
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('can be taken over with consent while the role is active', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.file.foreign.set('default', false);
    await start(world);
    await world.application.dispatch({ type: 'setDefaultOwner', key });
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`]);
    expect(failureNoticesOf(world)).toMatchObject([{ kind: 'section-foreign', profile: 'default' }]);
    expect(await start(world, 'Dev', true)).toEqual(ok());
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
    expect(sessionsOf(world)).toMatchObject([{ profiles: [`${ACCOUNT}-Dev`, 'default'] }]);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('are renewed even if another program has taken `default`', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'setDefaultOwner', key });
    world.file.foreign.set('default', true);
    await world.clock.advance(hours(11) + minutes(30));
    expect(world.file.sections.get(`${ACCOUNT}-Dev`)?.accessKeyId).toBe('ASIAcanary2');
    expect(world.file.sections.get('default')?.accessKeyId).toBe('ASIAcanary1');
    expect(sessionsOf(world)).toMatchObject([{ profiles: [`${ACCOUNT}-Dev`, 'default'] }]);
    expect(failureNoticesOf(world)).toMatchObject([
      { kind: 'section-foreign', profile: 'default', differences: [{ lines: [{ text: '[default]' }] }] },
    ]);
  });

  it('that can’t be written leave no role active', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.file.fault = { kind: 'file-unwritable', file: 'credentials', path: '~/.aws/credentials', fault: 'full' };
    world.sts.clockSkew = minutes(7);
    expect(await start(world)).toEqual(fail(world.file.fault));
    expect(sessionsOf(world)).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([{ kind: 'clock-skew', minutes: 7 }, world.file.fault]);
  });

  it('get no credentials before the journal has the start, which a crash needs', async () => {
    const clock = new FakeClock(NOW);
    let journaled = () => {};
    const disk = new Promise<void>(resolve => {
      journaled = resolve;
    });
    const around = ({ journal, ...ports }: Ports): Ports => ({
      ...ports,
      journal: { note: intent => disk.then(() => journal.note(intent)), unfinished: () => journal.unfinished() },
    });
    const world = worldOf({ clock, aws: clock, around }, ['Dev', 'Admin']);
    await world.application.dispatch({ type: 'signIn', providerId });
    const started = start(world);
    await settled();
    expect(world.sts.asked).toHaveLength(1);
    expect(world.file.profiles).toEqual([]);
    journaled();
    expect(await started).toEqual(ok());
    expect(world.file.profiles).toEqual([`${ACCOUNT}-Dev`, 'default']);
  });

  it('keep the name that the role had', async () => {
    const world = await signedIn(['Dev', 'Admin'], { roleSettings: { [key]: { profileName: profileName('mine') } } });
    await start(world);
    expect(world.file.profiles).toEqual(['default', 'mine']);
  });
});
