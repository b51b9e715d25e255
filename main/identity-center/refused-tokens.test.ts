import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../../app/domain/instant.ts';
import { fail } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { HOST, oidcError, PORTAL, type portalDesk, signedInDesk as signedIn } from '../testing/portal-desk.ts';

const silent = { kind: 'silent' } as const;
const needsPerson = fail({ kind: 'sign-in-needs-person', host: HOST });
const refreshes = (desk: ReturnType<typeof portalDesk>) =>
  desk.to('oidc/token').filter(({ body }) => body.grantType === 'refresh_token');

describe('an access token that AWS refuses', () => {
  const unauthorized = { status: 401, type: 'UnauthorizedException', body: { message: 'Session token not found' } };

  it('is renewed once, and the request made again', async () => {
    const desk = await signedIn();
    desk.next('portal/assignment/accounts', unauthorized);
    expect((await desk.port.accounts(PORTAL)).ok).toBe(true);
    expect(desk.to('portal/assignment/accounts').map(({ token }) => token)).toEqual(['access-2', 'access-3']);
  });

  it('is renewed once for all requests that were made with it', async () => {
    const desk = await signedIn();
    desk.next('portal/assignment/accounts', unauthorized, unauthorized, unauthorized);
    const all = await Promise.all([1, 2, 3].map(() => desk.port.accounts(PORTAL)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(refreshes(desk)).toHaveLength(1);
  });

  it('is renewed even if a renewal that began before found it good enough', async () => {
    const desk = await signedIn();
    await desk.clock.advance(minutes(54));
    let refuse: (answer: typeof unauthorized) => void = () => undefined;
    desk.next('portal/assignment/accounts', () => new Promise(resolve => (refuse = resolve)));
    const accounts = desk.port.accounts(PORTAL);
    await desk.until(() => desk.to('portal/assignment/accounts').length > 0);
    await desk.clock.advance(minutes(1));
    let interrupt: (error: Error) => void = () => undefined;
    desk.next('oidc/token', () => new Promise((_, reject) => (interrupt = reject)));
    const renewal = desk.port.signIn(PORTAL, silent);
    await desk.until(() => refreshes(desk).length > 0);
    refuse(unauthorized);
    await new Promise(resolve => setImmediate(resolve));
    interrupt(new Error('net::ERR_CONNECTION_RESET'));
    expect([(await renewal).ok, (await accounts).ok]).toEqual([true, true]);
    expect(desk.to('portal/assignment/accounts').map(({ token }) => token)).toEqual(['access-2', 'access-3']);
  });

  it('needs the person if AWS refuses the new one, too, or gives none', async () => {
    claim('portal-tokens');
    const desk = await signedIn();
    desk.next('portal/assignment/accounts', unauthorized, unauthorized);
    expect(await desk.port.accounts(PORTAL)).toEqual(needsPerson);
    expect(desk.record()).not.toHaveProperty('signedIn');
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(needsPerson);
    await desk.signIn();
    // A session that was ended before its time tells nothing of the next one's end.
    expect(await desk.port.session(PORTAL.id)).toEqual({ kept: 'keychain' });
    desk.next('portal/assignment/accounts', unauthorized);
    desk.next('oidc/token', oidcError('invalid_grant'));
    expect(await desk.port.accounts(PORTAL)).toEqual(needsPerson);
    expect(desk.record().signedIn).toBeUndefined();
  });

  it('is not one that a proxy refuses, which ends no session', async () => {
    const desk = await signedIn();
    const refused = { status: 401, body: '<html>Sign in to the proxy</html>' };
    desk.next('portal/assignment/accounts', refused, refused);
    expect(await desk.port.accounts(PORTAL)).toMatchObject({ ok: false, failure: { kind: 'portal-refused' } });
    expect(desk.record()).toHaveProperty('signedIn');
    expect(refreshes(desk)).toHaveLength(0);
  });

  it('doesn’t end a session that has begun meanwhile', async () => {
    const desk = await signedIn();
    desk.next('portal/assignment/accounts', unauthorized, async () => {
      await desk.signIn();
      return unauthorized;
    });
    expect(await desk.port.accounts(PORTAL)).toEqual(needsPerson);
    expect(await desk.port.accounts(PORTAL)).toMatchObject({ ok: true });
  });

  it('is not used again if it can’t be renewed now', async () => {
    const desk = await signedIn();
    desk.next('portal/assignment/accounts', unauthorized);
    desk.next('oidc/token', () => Promise.reject(new Error('net::ERR_CONNECTION_RESET')));
    expect(await desk.port.accounts(PORTAL)).toMatchObject({ failure: { kind: 'address-unreachable' } });
  });
});

it('no failure contains a token, whatever AWS quotes', async () => {
  claim('portal-tokens');
  const desk = await signedIn();
  const failures: unknown[] = [];
  const quoted = (status: number) => ({
    status,
    type: 'access-2',
    body: { error: 'refresh-2', error_description: 'access-2', message: 'access-2', __type: 'x#refresh-2' },
    headers: { 'x-amzn-requestid': 'access-2' },
  });
  for (const status of [400, 403, 404, 410, 418]) {
    desk.next('portal/assignment/accounts', quoted(status));
    failures.push(await desk.port.accounts(PORTAL));
  }
  await desk.clock.advance(hours(1));
  desk.next('oidc/token', quoted(400));
  failures.push(await desk.port.accounts(PORTAL));
  expect(JSON.stringify(failures)).not.toMatch(/access-\d|refresh-\d/);
});
