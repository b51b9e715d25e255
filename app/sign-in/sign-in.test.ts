import { describe, expect, it } from 'vitest';
import { minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { EMPTY_SETTINGS } from '../settings/empty-settings.ts';
import { createWorld, failureNoticesOf, sessionsOf, signedIn, start, type World } from '../testing/fake-world.ts';
import { encryptedResponse, samlResponse } from '../testing/saml-response.ts';
import { ACME, roleValue } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { encryptedCompanies } from './assertion/encrypted-roles.ts';

const providerId = ACME.id;
const signIn = ({ application }: World) => application.dispatch({ type: 'signIn', providerId });
const stateOf = ({ application }: World) => application.snapshot().signIns[providerId]?.kind;
const offeredNames = ({ application }: World) => application.snapshot().roles[providerId]?.map(({ name }) => name);

describe('signing in', () => {
  it('shows every role of the company', async () => {
    const world = await signedIn(['Dev', 'Admin', 'ReadOnly']);
    expect(stateOf(world)).toBe('signed-in');
    expect(offeredNames(world)).toEqual(['Dev', 'Admin', 'ReadOnly']);
    expect(sessionsOf(world)).toEqual([]);
    expect(world.signIn.asked).toEqual([{ providerId, mode: 'window' }]);
  });

  it('shows that it is starting', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.signIn.isWaiting = true;
    const signing = signIn(world);
    expect(stateOf(world)).toBe('signing-in');
    world.signIn.release();
    await signing;
    expect(stateOf(world)).toBe('signed-in');
  });

  it('happens once for two clicks', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.signIn.isWaiting = true;
    const both = [signIn(world), signIn(world)];
    world.signIn.release();
    expect(await Promise.all(both)).toEqual([ok(), ok()]);
    expect(world.signIn.asked).toHaveLength(1);
  });

  it('happens once for two roles that need it', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    await world.clock.advance(minutes(6));
    world.signIn.isWaiting = true;
    const both = [start(world, 'Dev'), start(world, 'Admin')];
    world.signIn.release();
    expect(await Promise.all(both)).toEqual([ok(), ok()]);
    expect(world.signIn.asked).toHaveLength(2);
    expect(sessionsOf(world)).toHaveLength(2);
  });

  it.each([
    ['the window was closed', { kind: 'sign-in-closed' }],
    ['the page can not be reached', { kind: 'address-unreachable', host: 'sso.acme.example', reason: 'timeout' }],
    ['the certificate is not trusted', { kind: 'untrusted-certificate', host: 'sso.acme.example' }],
    ['nothing was posted', { kind: 'nothing-posted', host: 'sso.acme.example' }],
  ] as const)('reports when %s, and can be retried', async (_, failure) => {
    const world = createWorld(['Dev', 'Admin']);
    const { answer } = world.signIn;
    world.signIn.answer = () => fail(failure);
    expect(await signIn(world)).toEqual(fail(failure));
    expect(stateOf(world)).toBe('signed-out');
    expect(world.application.snapshot().failureNotices).toMatchObject([{ failure, providerId }]);
    world.signIn.answer = answer;
    await signIn(world);
    expect(stateOf(world)).toBe('signed-in');
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('that fails keeps the previous roles', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.signIn.answer = () => fail({ kind: 'sign-in-closed' });
    await signIn(world);
    expect(stateOf(world)).toBe('signed-in');
    expect(offeredNames(world)).toEqual(['Dev', 'Admin']);
  });

  it('ends when something throws', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.signIn.answer = () => {
      throw new Error('boom');
    };
    expect(await signIn(world)).toMatchObject({ failure: { kind: 'unexpected' } });
    expect(stateOf(world)).toBe('signed-out');
  });

  it.each([
    ['no role at all', () => samlResponse(), { kind: 'no-roles' }],
    ['damaged', () => 'not base64!', { kind: 'assertion-malformed', reason: 'base64' }],
    ['of a company that said no', () => refusal(), { kind: 'assertion-refused', status: 'denied' }],
    ['encrypted, with no role remembered', () => encryptedResponse(), { kind: 'assertion-encrypted' }],
  ])('reports when the response is %s', async (_, response, failure) => {
    const world = createWorld([]);
    world.signIn.answer = () => ok(response());
    expect(await signIn(world)).toEqual({ ok: false, failure });
    expect(failureNoticesOf(world)).toEqual([failure]);
    expect(world.sts.asked).toEqual([]);
  });

  it('uses known roles and those of the setup for an encrypted assertion', async () => {
    const world = await signedIn(['Dev']);
    const listed = { address: ACME.signInUrl, name: 'Acme', roles: [roleValue('Dev'), roleValue('Admin')] };
    world.application.start({ ...EMPTY_SETTINGS, providers: [ACME], setup: sampleSetup({ providers: [listed] }) });
    world.signIn.answer = () => ok(encryptedResponse());
    expect(await signIn(world)).toEqual(ok());
    expect(offeredNames(world)).toEqual(['Dev', 'Admin']);
    expect(world.application.snapshot().signIns[providerId]).toMatchObject({ kind: 'signed-in', isEncrypted: true });
    expect(encryptedCompanies(world.application.snapshot())).toEqual(['Acme']);
    expect(await start(world, 'Admin')).toEqual(ok());
    expect(sessionsOf(world)).toHaveLength(1);
  });

  it('removes roles that are no longer offered', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    world.offer({ roles: [roleValue('Admin'), roleValue('New')] });
    await signIn(world);
    expect(offeredNames(world)).toEqual(['Admin', 'New']);
  });
});

describe('signing out during a sign-in', () => {
  it.each([
    ['closes its page', false],
    ['ignores what its page still posts', true],
  ])('%s, silently', async (_, ignoresCancel) => {
    const world = createWorld(['Dev', 'Admin']);
    world.signIn.isWaiting = true;
    world.signIn.ignoresCancel = ignoresCancel;
    const signing = signIn(world);
    await world.application.dispatch({ type: 'signOut', providerId });
    world.signIn.release();
    expect(await signing).toEqual(ok());
    expect(stateOf(world)).toBe('signed-out');
    expect(offeredNames(world)).toEqual([]);
    expect(failureNoticesOf(world)).toEqual([]);
  });

  it('lets the next sign-in start fresh', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.signIn.isWaiting = true;
    world.signIn.ignoresCancel = true;
    const first = signIn(world);
    await world.application.dispatch({ type: 'signOut', providerId });
    const second = signIn(world);
    expect(world.signIn.asked).toHaveLength(2);
    world.signIn.release();
    await Promise.all([first, second]);
    expect(stateOf(world)).toBe('signed-in');
  });

  it('leaves nothing of a company that is removed', async () => {
    const world = createWorld(['Dev', 'Admin']);
    world.signIn.isWaiting = true;
    world.signIn.ignoresCancel = true;
    const signing = signIn(world);
    await world.application.dispatch({ type: 'forgetProvider', providerId });
    world.signIn.release();
    await signing;
    expect(world.application.snapshot()).toMatchObject({ providers: [], roles: {}, signIns: {}, failureNotices: [] });
  });
});

/** A response with an error status. */
function refusal(): string {
  const xml =
    '<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"><p:Status><p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"/></p:Status></p:Response>';
  return Buffer.from(xml).toString('base64');
}
