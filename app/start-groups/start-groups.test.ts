import { describe, expect, it } from 'vitest';
import { parseCommand } from '../contract.ts';
import type { AccountId } from '../domain/arn.ts';
import { fail, ok } from '../domain/result.ts';
import { type RoleKey, roleKey } from '../domain/role.ts';
import { failureNoticesOf, keyNamed, sessionsOf, signedIn, type World } from '../testing/fake-world.ts';
import { ACCOUNT, ACME } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const NAMES = ['Dev', 'Admin', 'Reader'];
const keys = NAMES.map(keyNamed);
const save = ({ application }: World, name = 'Morning', roles: readonly RoleKey[] = keys, before?: string) =>
  application.dispatch({ type: 'saveStartGroup', name, keys: [...roles], ...(before !== undefined && { before }) });
const start = ({ application }: World, confirmed?: boolean) =>
  application.dispatch({ type: 'startGroup', name: 'Morning', ...(confirmed !== undefined && { confirmed }) });
const groupsOf = ({ application }: World) => application.snapshot().startGroups;
const activeNames = (world: World) => sessionsOf(world).map(({ role }) => role.name);

async function worldWithGroup(roles: readonly RoleKey[] = keys): Promise<World> {
  const world = await signedIn(NAMES);
  await save(world, 'Morning', roles);
  return world;
}

describe('a group of roles', () => {
  it('is saved, with each role once', async () => {
    const world = await signedIn(NAMES);
    expect(await save(world, '  Morning ', [...keys, ...keys])).toEqual(ok());
    expect(groupsOf(world)).toEqual([{ name: 'Morning', keys }]);
    expect(world.saved.at(-1)?.startGroups).toEqual([{ name: 'Morning', keys }]);
  });

  it('keeps its place when it is renamed or changed', async () => {
    const world = await worldWithGroup();
    await save(world, 'Evening');
    await save(world, 'Early', [keyNamed('Dev')], 'Morning');
    expect(groupsOf(world).map(({ name }) => name)).toEqual(['Early', 'Evening']);
    await save(world, 'Early', [keyNamed('Admin')]);
    expect(groupsOf(world)[0]).toEqual({ name: 'Early', keys: [keyNamed('Admin')] });
  });

  it('replaces the group whose name it takes', async () => {
    const world = await worldWithGroup();
    await save(world, 'Evening', [keyNamed('Dev')]);
    await save(world, 'Evening', [keyNamed('Admin')], 'Morning');
    expect(groupsOf(world)).toEqual([{ name: 'Evening', keys: [keyNamed('Admin')] }]);
  });

  it('can be removed', async () => {
    const world = await worldWithGroup();
    expect(await world.application.dispatch({ type: 'removeStartGroup', name: 'Morning' })).toEqual(ok());
    expect(groupsOf(world)).toEqual([]);
    expect(await start(world)).toEqual(fail({ kind: 'not-found' }));
  });

  it.each([
    ['no name', { name: '', keys }],
    ['a name on two lines', { name: 'a\nb', keys }],
    ['an overlong name', { name: 'x'.repeat(61), keys }],
    ['no role', { name: 'Morning', keys: [] }],
    ['eleven roles', { name: 'Morning', keys: Array(11).fill(keys[0]) }],
  ])('has not %s', (_, group) => {
    expect(parseCommand({ type: 'saveStartGroup', ...group })).toBeUndefined();
  });

  it('has more than spaces as its name', async () => {
    const world = await signedIn(NAMES);
    expect(await save(world, '   ')).toEqual(fail({ kind: 'bad-message' }));
    expect(groupsOf(world)).toEqual([]);
  });

  it('is one of twenty at most', async () => {
    const world = await signedIn(NAMES);
    for (let index = 0; index < 20; index += 1) await save(world, `Group ${index}`);
    expect(await save(world, 'Another')).toEqual(fail({ kind: 'bad-message' }));
    expect(await save(world, 'Renamed', keys, 'Group 0')).toEqual(ok());
    expect(groupsOf(world)).toHaveLength(20);
  });

  it('loses the roles of a company that is removed', async () => {
    const world = await worldWithGroup();
    const other = roleKey('other' as typeof ACME.id, 'arn:aws:iam::210987654321:role/Dev');
    await save(world, 'Mixed', [keyNamed('Dev'), other]);
    await world.application.dispatch({ type: 'forgetProvider', providerId: ACME.id });
    expect(groupsOf(world)).toEqual([{ name: 'Mixed', keys: [other] }]);
  });
});

describe('starting a group', () => {
  it('starts all its roles after one sign-in', async () => {
    const world = await worldWithGroup();
    world.signIn.asked.length = 0;
    await world.clock.advance(6 * 60_000);
    expect(await start(world)).toEqual(ok());
    expect(activeNames(world).toSorted()).toEqual(['Admin', 'Dev', 'Reader']);
    expect(world.signIn.asked).toHaveLength(1);
  });

  it('shows all of them as starting', async () => {
    const world = await worldWithGroup();
    world.sts.isWaiting = true;
    const starting = start(world);
    await settled();
    expect(world.application.snapshot().starting.toSorted()).toEqual(keys.toSorted());
    world.sts.release();
    await starting;
  });

  it('leaves active roles alone, and ignores removed ones', async () => {
    const world = await worldWithGroup([keyNamed('Gone'), ...keys]);
    await world.application.dispatch({ type: 'startRole', key: keyNamed('Dev') });
    const asked = world.sts.asked.length;
    expect(await start(world)).toEqual(ok());
    expect(world.sts.asked).toHaveLength(asked + 2);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('starts a role, too, that is still being stopped', async () => {
    const world = await worldWithGroup();
    await start(world);
    await world.application.dispatch({ type: 'stopRole', key: keyNamed('Dev') });
    world.file.isWaiting = true;
    const stopped = world.application.dispatch({ type: 'stopRole', key: keyNamed('Admin') });
    const started = start(world);
    await settled();
    world.file.release();
    expect(await Promise.all([stopped, started])).toEqual([ok(), ok()]);
    expect(activeNames(world).toSorted()).toEqual(['Admin', 'Dev', 'Reader']);
  });

  it('starts the others if one fails', async () => {
    const world = await worldWithGroup();
    const refusal = { kind: 'sts-refused', refusal: 'AccessDenied', code: 'AccessDenied', role: 'Dev' } as const;
    world.sts.refusals.push(refusal);
    await start(world);
    expect(activeNames(world)).toHaveLength(2);
    expect(world.application.snapshot().failureNotices).toMatchObject([{ key: keyNamed('Dev'), failure: refusal }]);
  });

  it('shows a failure that all have in common once', async () => {
    const world = await worldWithGroup();
    await world.clock.advance(6 * 60_000);
    world.signIn.answer = () => fail({ kind: 'sign-in-closed' });
    await start(world);
    expect(failureNoticesOf(world)).toEqual([{ kind: 'sign-in-closed' }]);
  });

  it('starts a chained role after its source, with both in the group', async () => {
    const world = await signedIn(NAMES);
    const auditor = { source: keyNamed('Dev'), account: '876543210987', role: 'Auditor', externalId: '', region: '' };
    await world.application.dispatch({ type: 'addChainedRole', ...auditor });
    const chained = roleKey(ACME.id, 'arn:aws:iam::876543210987:role/Auditor');
    await save(world, 'Morning', [chained, keyNamed('Dev')]);
    await start(world);
    expect(activeNames(world).toSorted()).toEqual(['Auditor', 'Dev']);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('in production needs one confirmation for all', async () => {
    const world = await worldWithGroup();
    await world.application.dispatch({ type: 'setPreference', name: 'confirmProduction', value: true });
    await world.application.dispatch({ type: 'changeAccount', accountId: ACCOUNT as AccountId, production: true });
    await start(world);
    expect(sessionsOf(world)).toEqual([]);
    expect(failureNoticesOf(world)).toMatchObject([
      { kind: 'production-unconfirmed', role: 'Dev' },
      { kind: 'production-unconfirmed', role: 'Admin' },
      { kind: 'production-unconfirmed', role: 'Reader' },
    ]);
    await start(world, true);
    expect(activeNames(world)).toHaveLength(3);
    expect(failureNoticesOf(world)).toEqual([]);
  });
});
