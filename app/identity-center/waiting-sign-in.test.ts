import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { createWorld, failureNoticesOf } from '../testing/fake-world.ts';
import { DEV, keyIn, portalOf, portalWorld, rolesOf, START, signedInAtPortal } from '../testing/portal-world.ts';
import { ACME } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

/** A sign-in at a new portal that waits in the person's browser. */
async function waiting() {
  const world = portalWorld();
  world.identityCenter.isWaiting = true;
  const added = world.application.dispatch({ type: 'addProvider', address: START });
  await settled();
  return { world, added, providerId: portalOf(world).id, send: world.application.dispatch };
}

describe('a sign-in at a portal', () => {
  it('says where it waits for the person, once it does', async () => {
    const { world, providerId } = await waiting();
    expect(world.application.snapshot().signIns[providerId]).toMatchObject({ mode: 'window', waitsFor: 'browser' });
    const after = await signedInAtPortal();
    const states: unknown[] = [];
    after.application.subscribe(({ signIns }) => states.push(signIns[portalOf(after).id]));
    await after.application.dispatch({ type: 'signIn', providerId: portalOf(after).id });
    expect(states.filter(state => JSON.stringify(state).includes('waitsFor'))).toEqual([]);
  });

  it('waits in Mai’s window where the person prefers that', async () => {
    const world = await signedInAtPortal();
    const providerId = portalOf(world).id;
    await world.application.dispatch({ type: 'changePortal', providerId, opensIn: 'window' });
    world.identityCenter.sessions.clear();
    world.identityCenter.isWaiting = true;
    void world.application.dispatch({ type: 'signIn', providerId });
    await settled();
    expect(world.application.snapshot().signIns[providerId]).toMatchObject({ waitsFor: 'window' });
  });

  it('asks the person who wants it while a locked keychain hides whether the last session has ended', async () => {
    const world = await signedInAtPortal();
    world.identityCenter.isLocked = true;
    world.identityCenter.asked.length = 0;
    const answer = await world.application.dispatch({ type: 'signIn', providerId: portalOf(world).id });
    expect(answer).toEqual({ ok: true });
    expect(world.identityCenter.asked).toEqual(['silent', 'person']);
  });

  it('is opened again, and its address is copied for a minute', async () => {
    const { world, providerId, send } = await waiting();
    const link = world.identityCenter.signInLink();
    expect(await send({ type: 'openSignInLink', providerId })).toEqual({ ok: true });
    expect(world.identityCenter.openedAgain).toBe(1);
    expect(await send({ type: 'copySignInLink', providerId })).toEqual({ ok: true });
    expect(world.desk.copied).toEqual([{ text: link, isSecret: true }]);
  });

  it('has no address to open or copy once it has ended', async () => {
    const { world, added, providerId, send } = await waiting();
    world.identityCenter.approve();
    await added;
    for (const type of ['openSignInLink', 'copySignInLink'] as const)
      expect(await send({ type, providerId })).toMatchObject({ failure: { kind: 'not-found' } });
    expect(world.desk.copied).toEqual([]);
  });

  it('goes on by a code instead, for those who wait for it too', async () => {
    const { world, added, providerId, send } = await waiting();
    const byCode = send({ type: 'signInWithCode', providerId });
    await settled();
    const { portalCode, signIns } = world.application.snapshot();
    expect(portalCode).toMatchObject({ userCode: 'ABCD-EFGH' });
    expect(signIns[providerId]).toMatchObject({ waitsFor: 'code' });
    await send({ type: 'copyPortalCode', providerId, part: 'code' });
    await send({ type: 'copyPortalCode', providerId, part: 'address' });
    expect(world.desk.copied).toEqual([
      { text: 'ABCD-EFGH', isSecret: true },
      { text: portalCode?.address, isSecret: false },
    ]);
    world.identityCenter.approve();
    expect(await Promise.all([byCode, added])).toEqual([{ ok: true }, { ok: true }]);
    expect(world.application.snapshot().portalCode).toBeUndefined();
  });

  it('shows no code any more once it was canceled', async () => {
    const { world, added, providerId, send } = await waiting();
    const byCode = send({ type: 'signInWithCode', providerId });
    await settled();
    await send({ type: 'cancelSignIn', providerId });
    await Promise.all([byCode, added]);
    expect(world.application.snapshot().portalCode).toBeUndefined();
    expect(await send({ type: 'copyPortalCode', providerId, part: 'code' })).toMatchObject({
      failure: { kind: 'not-found' },
    });
  });
});

describe('the list of a portal', () => {
  it('tells its progress until it is complete, and grows at its end', async () => {
    const world = portalWorld();
    world.identityCenter.assigned.clear();
    for (let index = 34; index >= 0; index -= 1)
      world.identityCenter.assigned.set(`${300_000_000_000 + index}`, ['Admin']);
    const progress: unknown[] = [];
    world.application.subscribe(({ listings }, before) => {
      if (listings !== before.listings) progress.push(Object.values(listings)[0]);
    });
    await world.application.dispatch({ type: 'addProvider', address: START });
    await settled();
    expect(progress).toEqual([
      { done: 0 },
      { done: 10, total: 35 },
      { done: 20, total: 35 },
      { done: 30, total: 35 },
      undefined,
    ]);
    expect(world.identityCenter.requests).toEqual(world.identityCenter.requests.toSorted());
  });

  it('goes on after an account that AWS refuses to list, which is a notice', async () => {
    const world = portalWorld();
    const ids = Array.from({ length: 25 }, (_, index) => `${300_000_000_000 + index}`);
    world.identityCenter.assigned.clear();
    for (const id of ids) world.identityCenter.assigned.set(id, ['Admin']);
    const { permissionSets } = world.identityCenter;
    const failure = { kind: 'portal-refused', host: 'acme.awsapps.com', reason: 'other', code: 'odd' } as const;
    world.identityCenter.permissionSets = async (...asked) =>
      asked[1] === ids[3] ? fail(failure) : permissionSets.apply(world.identityCenter, asked);
    expect(await world.application.dispatch({ type: 'addProvider', address: START })).toEqual(ok());
    await settled();
    expect(rolesOf(world)).toEqual(ids.filter(id => id !== ids[3]).map(id => `${id} Admin`));
    expect(failureNoticesOf(world)).toEqual([failure]);
    expect(world.application.snapshot().listings).toEqual({});
  });

  it('is not in progress any more when the person cancels or signs out', async () => {
    const world = await signedInAtPortal();
    const providerId = portalOf(world).id;
    world.identityCenter.accounts = () => new Promise(() => {});
    void world.application.dispatch({ type: 'signIn', providerId });
    await settled();
    expect(world.application.snapshot().listings).toEqual({ [providerId]: { done: 0 } });
    await world.application.dispatch({ type: 'signOut', providerId });
    expect(world.application.snapshot().listings).toEqual({});
  });
});

it('a permission set is tested under its own name', async () => {
  const world = await signedInAtPortal();
  const key = keyIn(world, DEV, 'Admin');
  await world.application.dispatch({ type: 'startRole', key });
  await world.application.dispatch({ type: 'testCredentials', key });
  expect(world.application.snapshot().identities[key]).toMatchObject({
    role: 'Admin',
    sessionName: 'anna@acme.example',
  });
});

it('a wrong region is a notice that leads to another one, an unknown one is asked for in the form', async () => {
  const world = portalWorld();
  world.identityCenter.regions.clear();
  await world.application.dispatch({ type: 'addProvider', address: START });
  expect(world.application.snapshot().failureNotices).toEqual([]);
  world.identityCenter.refusal = { kind: 'portal-region', host: 'acme.awsapps.com', region: 'us-east-1' };
  await world.application.dispatch({ type: 'addProvider', address: `${START}/#/`, region: 'us-east-1' });
  const providerId = portalOf(world).id;
  expect(world.application.snapshot().failureNotices).toMatchObject([{ providerId }]);
  await world.application.dispatch({ type: 'openAddCompany', providerId });
  expect(world.application.snapshot().requestedPage).toEqual({ kind: 'add-company', providerId });
});

it('the region of a company with SAML can’t be chosen', async () => {
  const world = createWorld(['Dev']);
  const chosen = await world.application.dispatch({ type: 'openAddCompany', providerId: ACME.id });
  expect(chosen).toMatchObject({ failure: { kind: 'not-found' } });
});
