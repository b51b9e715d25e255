import { describe, expect, it } from 'vitest';
import { hours, seconds } from '../../app/domain/instant.ts';
import { fail } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { HOST, oidcError, PORTAL, portalDesk, signedInDesk as signedIn } from '../testing/portal-desk.ts';

const needsPerson = fail({ kind: 'sign-in-needs-person', host: HOST });

describe('a sign-out', () => {
  it('ends the session at AWS and deletes everything of the portal', async () => {
    claim('portal-tokens');
    const desk = await signedIn();
    await desk.port.signOut(PORTAL);
    expect(desk.to('portal/logout').map(({ token }) => token)).toEqual(['access-2']);
    expect(desk.kept.size).toBe(0);
    expect(await desk.port.session(PORTAL.id)).toBeUndefined();
  });

  it('ends it with a new access token if the old one has expired', async () => {
    const desk = await signedIn();
    await desk.clock.advance(hours(1));
    await desk.port.signOut(PORTAL);
    expect(desk.to('portal/logout').map(({ token }) => token)).toEqual(['access-3']);
    expect(desk.to('oidc/token').at(-1)?.body).toEqual({
      ...{ clientId: 'client-1', clientSecret: 'client-secret-1' },
      ...{ grantType: 'refresh_token', refreshToken: 'refresh-2' },
    });
    expect(desk.kept.size).toBe(0);
  });

  it.each([
    ['gives no new one', { status: 400, type: 'InvalidGrantException' }],
    ['is slow to answer everybody', { status: 429, type: 'TooManyRequestsException' }],
  ] as const)('of an expired access token deletes the tokens, even if AWS %s', async (_when, answer) => {
    const desk = await signedIn();
    await desk.clock.advance(hours(1));
    desk.next('oidc/token', answer);
    await desk.port.signOut(PORTAL);
    expect(desk.kept.size).toBe(0);
    expect(desk.to('portal/logout')).toEqual([]);
    expect(desk.to('oidc/token')).toHaveLength(2);
  });

  it('asks AWS nothing if the only token has expired', async () => {
    const desk = portalDesk();
    desk.next('oidc/token', { body: { accessToken: 'only', expiresIn: 3_600 } });
    await desk.signIn();
    await desk.clock.advance(hours(1));
    const before = desk.received.length;
    await desk.port.signOut(PORTAL);
    expect(desk.received).toHaveLength(before);
  });

  it.each([
    ['offline', () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED'))],
    ['if AWS refuses', () => ({ status: 401, type: 'UnauthorizedException' })],
    ['if AWS is slow to answer everybody', () => ({ status: 429, type: 'TooManyRequestsException' })],
  ] as const)('deletes the tokens %s', async (_when, answer) => {
    const desk = await signedIn();
    desk.next('portal/logout', answer);
    await desk.port.signOut(PORTAL);
    expect(desk.kept.size).toBe(0);
    expect(desk.to('portal/logout')).toHaveLength(1);
  });

  it('doesn’t wait for an AWS that doesn’t answer', async () => {
    const desk = await signedIn();
    desk.next('portal/logout', () => new Promise(() => undefined));
    const signedOut = desk.port.signOut(PORTAL);
    await desk.until(() => desk.to('portal/logout').length > 0);
    expect(desk.kept.size).toBe(0);
    await desk.time.advance(seconds(5));
    await signedOut;
  });

  it('without a session asks AWS nothing', async () => {
    const desk = portalDesk();
    await desk.port.signOut(PORTAL);
    expect(desk.received).toEqual([]);
  });

  it('while tokens are renewed keeps none of them', async () => {
    claim('portal-tokens');
    const desk = await signedIn();
    await desk.clock.advance(hours(1));
    desk.next('oidc/token', async () => {
      await desk.port.signOut(PORTAL);
      return { body: { accessToken: 'late', refreshToken: 'late', expiresIn: 3_600 } };
    });
    expect(await desk.port.accounts(PORTAL)).toEqual(needsPerson);
    expect(desk.kept.size).toBe(0);
    expect(await desk.port.session(PORTAL.id)).toBeUndefined();
  });

  it('while AWS refuses to renew tokens keeps none of them', async () => {
    const desk = await signedIn();
    await desk.clock.advance(hours(1));
    desk.next('oidc/token', async () => {
      await desk.port.signOut(PORTAL);
      return oidcError('invalid_grant');
    });
    expect(await desk.port.accounts(PORTAL)).toEqual(needsPerson);
    expect(desk.kept.size).toBe(0);
  });

  it('cancels a sign-in that waits for the person', async () => {
    const desk = portalDesk();
    const waiting = desk.port.signIn(PORTAL, { kind: 'person' });
    await desk.page(0);
    await desk.port.signOut(PORTAL);
    expect(await waiting).toEqual(fail({ kind: 'sign-in-canceled' }));
  });
});
