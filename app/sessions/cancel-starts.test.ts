import { describe, expect, it } from 'vitest';
import { minutes } from '../domain/instant.ts';
import { ok } from '../domain/result.ts';
import { roleKey } from '../domain/role.ts';
import { activeWorld, failureNoticesOf, keyNamed, sessionsOf, signedIn, type World } from '../testing/fake-world.ts';
import { ACME } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const key = keyNamed('Dev');
const admin = keyNamed('Admin');
const start = (world: World, about = key) => world.application.dispatch({ type: 'startRole', key: about });
const cancel = (world: World, about = key) => world.application.dispatch({ type: 'cancelStart', key: about });
const names = (world: World) => sessionsOf(world).map(({ role }) => role.name);
const signInState = ({ application }: World) => application.snapshot().signIns[ACME.id]?.kind;

/** A sign-in page that waits for a password. */
async function atSignIn(): Promise<World> {
  const world = await signedIn(['Dev', 'Admin']);
  await world.clock.advance(minutes(6));
  world.signIn.isWaiting = true;
  return world;
}

describe('a canceled start', () => {
  it.each(['stopRole', 'cancelStart'] as const)('leaves the role idle before AWS has answered, by %s', async type => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    const starting = start(world);
    await settled();
    await world.application.dispatch({ type, key });
    expect(await starting).toEqual(ok());
    expect(world.application.snapshot()).toMatchObject({ starting: [], recents: [], failureNotices: [] });
    world.sts.release();
    await settled();
    expect(names(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
  });

  it('can be repeated immediately, with one result', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.sts.isWaiting = true;
    void start(world);
    await settled();
    await cancel(world);
    const again = start(world);
    await settled();
    world.sts.release();
    expect(await again).toEqual(ok());
    expect(names(world)).toEqual(['Dev']);
    expect(world.file.sections.get(world.file.profiles[0] ?? '')?.accessKeyId).toBe('ASIAcanary2');
  });

  it('keeps an active role’s credentials', async () => {
    const world = await activeWorld();
    world.sts.isWaiting = true;
    const renewing = world.application.dispatch({ type: 'setRegion', key, region: 'eu-west-1' });
    await settled();
    await cancel(world);
    world.sts.release();
    expect(await renewing).toEqual(ok());
    expect(names(world)).toEqual(['Dev']);
    expect(world.file.sections.get(world.file.profiles[0] ?? '')?.accessKeyId).toBe('ASIAcanary1');
  });

  it('closes its sign-in', async () => {
    const world = await atSignIn();
    const starting = start(world);
    await settled();
    expect(signInState(world)).toBe('signing-in');
    await cancel(world);
    expect(await starting).toEqual(ok());
    await settled();
    expect(signInState(world)).toBe('signed-in');
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('keeps a sign-in that another role needs', async () => {
    const world = await atSignIn();
    void start(world);
    await settled();
    void start(world, admin);
    await settled();
    await cancel(world);
    await settled();
    expect(signInState(world)).toBe('signing-in');
    await cancel(world, admin);
    await settled();
    expect(signInState(world)).toBe('signed-in');
  });

  it('keeps a requested sign-in', async () => {
    const world = await atSignIn();
    void world.application.dispatch({ type: 'signIn', providerId: ACME.id });
    await settled();
    void start(world);
    await settled();
    await cancel(world);
    await settled();
    expect(signInState(world)).toBe('signing-in');
  });

  it('cancels a source role that was started for it', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await world.application.dispatch({
      type: 'addChainedRole',
      source: key,
      account: '876543210987',
      role: 'DataExchange',
      externalId: '',
      region: '',
    });
    world.sts.isWaiting = true;
    const target = roleKey(ACME.id, 'arn:aws:iam::876543210987:role/DataExchange');
    const starting = start(world, target);
    await settled();
    expect(world.application.snapshot().starting).toEqual([target, key]);
    await cancel(world, target);
    expect(await starting).toEqual(ok());
    expect(world.application.snapshot().starting).toEqual([]);
    world.sts.release();
    await settled();
    expect(names(world)).toEqual([]);
  });

  it('keeps a source role that another role waits for', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    const chained = async (account: string) => {
      const about = { source: key, account, role: 'X', externalId: '', region: '' };
      await world.application.dispatch({ type: 'addChainedRole', ...about });
      return roleKey(ACME.id, `arn:aws:iam::${account}:role/X`);
    };
    const [one, two] = [await chained('876543210987'), await chained('876543210988')];
    world.sts.isWaiting = true;
    void start(world, one);
    await settled();
    const other = start(world, two);
    await settled();
    await cancel(world, one);
    world.sts.release();
    expect(await other).toEqual(ok());
    expect(sessionsOf(world).map(({ key }) => key)).toEqual([key, two]);
  });
});
