import { describe, expect, it } from 'vitest';
import { hours, later, minutes } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import { createWorld } from '../testing/fake-world.ts';
import { DEV, keyIn, PROD, portalOf, portalWorld, rolesOf, START, signedInAtPortal } from '../testing/portal-world.ts';
import { NOW } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

describe('an access portal', () => {
  it('is added by its address, with its region, accounts and permission sets', async () => {
    const world = await signedInAtPortal();
    expect(portalOf(world)).toMatchObject({ name: 'Acme', signInUrl: START, portal: { region: 'eu-west-1' } });
    expect(rolesOf(world)).toEqual([`${DEV} Admin`, `${DEV} ReadOnly`, `${PROD} ReadOnly`]);
    expect(world.application.snapshot().accountNames).toEqual({ [DEV]: 'Account 11', [PROD]: 'Account 22' });
    expect(world.identityCenter.asked).toEqual(['silent', 'person']);
    expect(world.signIn.asked).toEqual([]);
  });

  it.each([`${START}/`, `${START}/#/`, 'acme.awsapps.com', `  ${START}?tab=accounts `])(
    'is one company, however its address is spelled: %j',
    async address => {
      const world = await signedInAtPortal();
      await world.application.dispatch({ type: 'addProvider', address });
      expect(world.application.snapshot().providers).toHaveLength(1);
    },
  );

  it('is found behind a company’s own address', async () => {
    const world = portalWorld();
    world.identityCenter.redirects.set('https://aws.acme.example/', START);
    await world.application.dispatch({ type: 'addProvider', address: 'aws.acme.example' });
    expect(portalOf(world)).toMatchObject({ signInUrl: START, portal: { region: 'eu-west-1' } });
  });

  it('has the region of its address', async () => {
    const world = portalWorld();
    await world.application.dispatch({ type: 'addProvider', address: 'https://ssoins-1.portal.eu-central-1.app.aws' });
    expect(portalOf(world).portal).toEqual({ region: 'eu-central-1' });
  });

  it('asks for a region that nothing tells, and for another one where it is wrong', async () => {
    const world = portalWorld();
    world.identityCenter.regions.clear();
    const unknown = await world.application.dispatch({ type: 'addProvider', address: START });
    expect(unknown).toMatchObject({ failure: { kind: 'portal-region', host: 'acme.awsapps.com' } });
    expect(world.application.snapshot().providers).toEqual([]);
    world.identityCenter.refusal = { kind: 'portal-region', host: 'acme.awsapps.com', region: 'us-east-1' };
    const wrong = await world.application.dispatch({ type: 'addProvider', address: START, region: 'us-east-1' });
    expect(wrong).toMatchObject({ failure: { kind: 'portal-region', region: 'us-east-1' } });
    world.identityCenter.refusal = undefined;
    await world.application.dispatch({ type: 'addProvider', address: START, region: 'eu-west-1' });
    expect(portalOf(world).portal).toEqual({ region: 'eu-west-1' });
    expect(world.application.snapshot().providers).toHaveLength(1);
  });

  it('refuses a region that is none', async () => {
    const world = portalWorld();
    const refused = await world.application.dispatch({ type: 'addProvider', address: START, region: 'mars-1' });
    expect(refused).toMatchObject({ failure: { kind: 'portal-region', region: 'mars-1' } });
  });

  it('without any permission set says so', async () => {
    const world = portalWorld();
    world.identityCenter.assigned.clear();
    const added = await world.application.dispatch({ type: 'addProvider', address: START });
    expect(added).toMatchObject({ failure: { kind: 'no-roles' } });
  });

  it('with a single permission set starts it', async () => {
    const world = portalWorld();
    world.identityCenter.assigned.clear();
    world.identityCenter.assigned.set(DEV, ['Admin']);
    await world.application.dispatch({ type: 'addProvider', address: START });
    expect(world.application.snapshot().roleSessions.map(({ role }) => role.name)).toEqual(['Admin']);
  });

  it('starts no role where only the list is refreshed', async () => {
    const world = await signedInAtPortal();
    world.identityCenter.assigned.clear();
    world.identityCenter.assigned.set(DEV, ['Admin']);
    await world.application.dispatch({ type: 'signIn', providerId: portalOf(world).id });
    expect(rolesOf(world)).toEqual([`${DEV} Admin`]);
    expect(world.application.snapshot().roleSessions).toEqual([]);
  });

  it('is signed in to by a code, which is shown until it was approved', async () => {
    const world = await signedInAtPortal();
    const { id } = portalOf(world);
    await world.application.dispatch({ type: 'signOut', providerId: id });
    world.identityCenter.isWaiting = true;
    const running = world.application.dispatch({ type: 'signInWithCode', providerId: id });
    await settled();
    expect(world.application.snapshot().portalCode).toMatchObject({ providerId: id, userCode: 'ABCD-EFGH' });
    world.identityCenter.approve();
    expect(await running).toEqual({ ok: true });
    expect(world.application.snapshot().portalCode).toBeUndefined();
    expect(rolesOf(world)).toHaveLength(3);
  });

  it('drops the sign-in that was canceled', async () => {
    const world = portalWorld();
    world.identityCenter.isWaiting = true;
    const running = world.application.dispatch({ type: 'addProvider', address: START });
    await settled();
    await world.application.dispatch({ type: 'cancelSignIn', providerId: portalOf(world).id });
    await running;
    expect(world.application.snapshot().signIns[portalOf(world).id]).toEqual({ kind: 'signed-out' });
  });

  it('shows the end of its session', async () => {
    const world = portalWorld();
    world.identityCenter.sessionEndsAt = later(NOW, hours(8));
    await world.application.dispatch({ type: 'addProvider', address: START });
    expect(world.application.snapshot().signIns[portalOf(world).id]).toMatchObject({ endsAt: later(NOW, hours(8)) });
  });
});

describe('a permission set', () => {
  it('gets credentials without a tab, and is renewed silently', async () => {
    const world = await signedInAtPortal();
    await world.application.dispatch({ type: 'startRole', key: keyIn(world, DEV, 'Admin') });
    expect(world.file.profiles).toEqual(['Account-11-Admin', 'default']);
    await world.clock.advance(hours(3));
    const [session] = world.application.snapshot().roleSessions;
    expect(session?.expiration).toBeGreaterThan(world.clock.now());
    expect(world.identityCenter.asked).toEqual(['silent', 'person']);
  });

  it('starts after one sign-in for all, once the portal’s session has ended', async () => {
    const world = await signedInAtPortal();
    world.identityCenter.sessions.clear();
    world.identityCenter.isWaiting = true;
    const keys = [keyIn(world, DEV, 'Admin'), keyIn(world, DEV, 'ReadOnly'), keyIn(world, PROD, 'ReadOnly')];
    const starts = keys.map(key => world.application.dispatch({ type: 'startRole', key, confirmed: true }));
    await settled();
    world.identityCenter.approve();
    await Promise.all(starts);
    expect(world.application.snapshot().roleSessions).toHaveLength(3);
    expect(world.identityCenter.asked.filter(kind => kind === 'person')).toHaveLength(2);
  });

  it('waits for the person when it is due and the session has ended', async () => {
    const world = await signedInAtPortal();
    await world.application.dispatch({ type: 'startRole', key: keyIn(world, DEV, 'Admin') });
    world.identityCenter.sessions.clear();
    await world.clock.advance(hours(2));
    const { id } = portalOf(world);
    expect(world.application.snapshot().renewals[id]).toMatchObject({
      kind: 'waiting-for-person',
      host: 'acme.awsapps.com',
    });
    expect(world.application.snapshot().signIns[id]).toEqual({ kind: 'signed-out' });
    expect(world.identityCenter.asked.filter(kind => kind === 'person')).toHaveLength(1);
    await world.application.dispatch({ type: 'signIn', providerId: id });
    await world.clock.advance(minutes(1));
    expect(world.application.snapshot().roleSessions).toHaveLength(1);
  });

  it('that was taken away is explained, and the list is brought up to date', async () => {
    const world = await signedInAtPortal();
    world.identityCenter.assigned.set(DEV, ['ReadOnly']);
    const started = await world.application.dispatch({ type: 'startRole', key: keyIn(world, DEV, 'Admin') });
    expect(started).toMatchObject({ failure: { kind: 'role-not-offered', role: 'Admin' } });
    await settled();
    expect(rolesOf(world)).toEqual([`${DEV} ReadOnly`, `${PROD} ReadOnly`]);
  });

  it('opens the console by the portal, without credentials', async () => {
    const world = await signedInAtPortal();
    await world.application.dispatch({ type: 'openConsole', key: keyIn(world, DEV, 'Admin') });
    expect(world.application.snapshot().roleSessions).toEqual([]);
    expect(world.desk.opened).toContain(`${START}/#/console?account_id=${DEV}&role_name=Admin`);
  });
});

describe('a long list', () => {
  it('shows its first accounts at once, those in use first, and the rest after them', async () => {
    const world = portalWorld();
    world.identityCenter.assigned.clear();
    const ids = Array.from({ length: 35 }, (_, index) => `${300_000_000_000 + index}`);
    for (const id of ids) world.identityCenter.assigned.set(id, ['Admin']);
    await world.application.dispatch({ type: 'addProvider', address: START });
    await settled();
    expect(rolesOf(world)).toEqual(ids.map(id => `${id} Admin`));
    const last = ids.at(-1) ?? '';
    await world.application.dispatch({ type: 'startRole', key: keyIn(world, last, 'Admin') });
    world.identityCenter.requests.length = 0;
    await world.application.dispatch({ type: 'signIn', providerId: portalOf(world).id });
    await settled();
    expect(world.identityCenter.requests[0]).toBe(last);
    expect(world.identityCenter.requests).toHaveLength(35);
  });
});

describe('signing out', () => {
  it('ends the portal’s session, stops its roles and empties its list', async () => {
    const world = await signedInAtPortal();
    await world.application.dispatch({ type: 'startRole', key: keyIn(world, DEV, 'Admin') });
    const { id } = portalOf(world);
    await world.application.dispatch({ type: 'signOut', providerId: id });
    expect(world.identityCenter.signedOut).toEqual([id]);
    expect(world.application.snapshot().roleSessions).toEqual([]);
    expect(rolesOf(world)).toEqual([]);
    expect(world.file.profiles).toEqual([]);
  });
});

describe('sharing the sign-in with AWS’s tools', () => {
  it('is switched on and off per company, and at once', async () => {
    const world = await signedInAtPortal();
    const { id } = portalOf(world);
    await world.application.dispatch({ type: 'changePortal', providerId: id, sharesTokens: true });
    expect(portalOf(world).portal).toEqual({ region: 'eu-west-1', sharesTokens: true });
    await world.application.dispatch({ type: 'changePortal', providerId: id, sharesTokens: false, opensIn: 'window' });
    expect(portalOf(world).portal).toEqual({ region: 'eu-west-1', opensIn: 'window' });
    expect(world.identityCenter.shared.map(({ portal }) => portal.sharesTokens ?? false)).toEqual([true, false]);
  });

  it('is no setting of a company with SAML', async () => {
    const world = createWorld(['Dev']);
    const providerId = 'acme' as ProviderId;
    const changed = await world.application.dispatch({ type: 'changePortal', providerId, sharesTokens: true });
    expect(changed).toMatchObject({ failure: { kind: 'not-found' } });
  });
});
