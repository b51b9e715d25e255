import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hours, minutes } from '../../app/domain/instant.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { HOST, oidcError, PORTAL, portalDesk } from '../testing/portal-desk.ts';

const person = { kind: 'person' } as const;

describe('a sign-in in the browser', () => {
  it('registers Mai, asks by an authorization code with PKCE, and exchanges the code', async () => {
    claim('portal-pkce');
    const desk = portalDesk();
    const signedIn = desk.port.signIn(PORTAL, person);
    const page = await desk.page(0);
    expect(desk.received.map(({ to, body }) => [to, body])).toEqual([
      [
        'oidc/client/register',
        {
          clientName: 'Mai',
          clientType: 'public',
          scopes: ['sso:account:access'],
          grantTypes: ['authorization_code', 'refresh_token'],
          redirectUris: ['http://127.0.0.1/oauth/callback'],
          issuerUrl: 'https://acme.awsapps.com/start',
        },
      ],
    ]);
    const query = Object.fromEntries(page.searchParams);
    expect(page.origin + page.pathname).toBe('https://oidc.eu-central-1.amazonaws.com/authorize');
    expect(query).toMatchObject({
      response_type: 'code',
      client_id: 'client-1',
      code_challenge_method: 'S256',
      scopes: 'sso:account:access',
    });
    expect(query.redirect_uri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback$/);
    expect(query.state).toMatch(/^[\w-]{43}$/);
    expect(await desk.redirect(page)).toMatchObject({ status: 200 });
    expect(await signedIn).toEqual(ok({ kept: 'keychain' }));
    const { codeVerifier, ...exchange } = desk.to('oidc/token')[0]?.body ?? {};
    expect(exchange).toEqual({
      clientId: 'client-1',
      clientSecret: 'client-secret-1',
      grantType: 'authorization_code',
      code: 'the-code',
      redirectUri: query.redirect_uri,
    });
    const challenge = createHash('sha256').update(String(codeVerifier)).digest('base64url');
    expect(challenge).toBe(query.code_challenge);
    expect(page.href).not.toContain(String(codeVerifier));
  });

  it('has a new state and verifier each time', async () => {
    claim('portal-pkce');
    const desk = portalDesk();
    await desk.signIn();
    await desk.signIn();
    const states = desk.opened.map(address => new URL(address).searchParams.get('state'));
    const verifiers = desk.to('oidc/token').map(({ body }) => body.codeVerifier);
    expect(new Set(states).size).toBe(2);
    expect(new Set(verifiers).size).toBe(2);
  });

  it('opens one page however many callers wait, and each gets the session', async () => {
    const desk = portalDesk();
    const all = [1, 2, 3].map(() => desk.port.signIn(PORTAL, person));
    await desk.redirect(await desk.page(0));
    expect(await Promise.all(all)).toEqual([1, 2, 3].map(() => ok({ kept: 'keychain' })));
    expect(desk.opened).toHaveLength(1);
    expect(desk.to('oidc/token')).toHaveLength(1);
  });

  it('at two portals at the same time leaves each its own answer', async () => {
    const desk = portalDesk();
    const other = { ...PORTAL, id: 'portal-2' as ProviderId, signInUrl: 'https://other.awsapps.com/start' };
    const [one, two] = [desk.port.signIn(PORTAL, person), desk.port.signIn(other, person)];
    const pages = [await desk.page(0), await desk.page(1)];
    for (const page of pages.toReversed()) await desk.redirect(page, { code: `code-of-${page.port}` });
    expect([await one, await two]).toEqual([ok({ kept: 'keychain' }), ok({ kept: 'keychain' })]);
    expect(desk.kept.size).toBe(2);
  });

  it('registers once per portal and region, and again before the registration would end a session', async () => {
    const desk = portalDesk();
    await desk.signIn();
    await desk.signIn();
    expect(desk.to('oidc/client/register')).toHaveLength(1);
    await desk.clock.advance(hours(83 * 24));
    await desk.signIn();
    expect(desk.to('oidc/client/register')).toHaveLength(2);
    await desk.signIn({ ...PORTAL, portal: { region: 'us-east-1' } });
    expect(desk.to('oidc/client/register')).toHaveLength(3);
  });

  it('keeps a registration that never expires', async () => {
    const desk = portalDesk();
    desk.next('oidc/client/register', { body: { clientId: 'c', clientSecret: 's', clientSecretExpiresAt: 0 } });
    await desk.signIn();
    await desk.clock.advance(hours(1_000 * 24));
    await desk.signIn();
    expect(desk.to('oidc/token').map(({ body }) => body.clientId)).toEqual(['c', 'c']);
  });

  it('registers again, once, if AWS has forgotten the registration', async () => {
    const desk = portalDesk();
    desk.next('oidc/token', oidcError('invalid_client', 401));
    const signedIn = desk.port.signIn(PORTAL, person);
    await desk.redirect(await desk.page(0));
    await desk.redirect(await desk.page(1));
    expect(await signedIn).toEqual(ok({ kept: 'keychain' }));
    expect(desk.to('oidc/token').map(({ body }) => body.clientId)).toEqual(['client-1', 'client-2']);
    desk.next('oidc/token', oidcError('invalid_client', 401), oidcError('invalid_client', 401));
    const refused = desk.port.signIn(PORTAL, person);
    await desk.redirect(await desk.page(2));
    await desk.redirect(await desk.page(3));
    expect(await refused).toEqual(
      fail({ kind: 'portal-refused', host: HOST, reason: 'other', code: 'invalid_client' }),
    );
  });

  it('ends after 10 minutes without an answer', async () => {
    const desk = portalDesk();
    const signedIn = desk.port.signIn(PORTAL, person);
    const page = await desk.page(0);
    await desk.clock.advance(minutes(10));
    expect(await signedIn).toEqual(fail({ kind: 'sign-in-closed', after: 'timeout' }));
    // A late browser is told so for a while.
    expect(await desk.redirect(page)).toMatchObject({ status: 410 });
    await desk.clock.advance(minutes(5));
    expect(await desk.redirect(page)).toBeUndefined();
    expect(desk.clock.waiting).toBe(0);
  });

  it('is canceled with its port, and the next one opens a page again', async () => {
    const desk = portalDesk();
    const signedIn = desk.port.signIn(PORTAL, person);
    const page = await desk.page(0);
    desk.port.cancel(PORTAL.id);
    expect(await signedIn).toEqual(fail({ kind: 'sign-in-canceled' }));
    expect(await desk.redirect(page)).toBeUndefined();
    expect(await desk.signIn()).toEqual(ok({ kept: 'keychain' }));
    expect(desk.opened).toHaveLength(2);
    expect(desk.clock.waiting).toBe(0);
  });

  it('that is canceled while AWS registers Mai opens no page', async () => {
    const desk = portalDesk();
    desk.next('oidc/client/register', () => {
      desk.port.cancel(PORTAL.id);
      return { body: { clientId: 'c', clientSecret: 's', clientSecretExpiresAt: 0 } };
    });
    expect(await desk.port.signIn(PORTAL, person)).toEqual(fail({ kind: 'sign-in-canceled' }));
    expect(desk.opened).toEqual([]);
  });

  it('that is canceled while AWS exchanges the code keeps no tokens', async () => {
    const desk = portalDesk();
    desk.next('oidc/token', () => {
      desk.port.cancel(PORTAL.id);
      return { body: { accessToken: 'late', expiresIn: 3_600 } };
    });
    expect(await desk.signIn()).toEqual(fail({ kind: 'sign-in-canceled' }));
    expect(await desk.port.session(PORTAL.id)).toBeUndefined();
  });

  it('fails without a browser, and closes its port', async () => {
    const desk = portalDesk({ open: async () => fail({ kind: 'browser-unavailable' }) });
    expect(await desk.port.signIn(PORTAL, person)).toEqual(fail({ kind: 'browser-unavailable' }));
    expect(desk.clock.waiting).toBe(0);
  });

  it('ends with Mai’s own window, and closes it once the answer is there', async () => {
    const closed: string[] = [];
    let takes: ((address: string) => boolean) | undefined;
    const window = (ended: Promise<never>) =>
      portalDesk({
        open: async (_provider, address, take) => {
          takes = take;
          closed.push(`opened ${new URL(address).pathname}`);
          return ok({ ended, close: () => closed.push('closed') });
        },
      });
    const desk = window(new Promise(() => undefined));
    const signedIn = desk.port.signIn(PORTAL, person);
    await desk.until(() => takes !== undefined);
    expect(takes?.('https://acme.awsapps.com/start')).toBe(false);
    desk.port.cancel(PORTAL.id);
    expect(await signedIn).toEqual(fail({ kind: 'sign-in-canceled' }));
    expect(closed).toEqual(['opened /authorize', 'closed']);
  });

  it('closes Mai’s own window if it was canceled while that opened', async () => {
    const closed: string[] = [];
    const desk = portalDesk({
      open: async provider => {
        desk.port.cancel(provider.id);
        return ok({ ended: new Promise(() => undefined), close: () => closed.push('closed') });
      },
    });
    expect(await desk.port.signIn(PORTAL, person)).toEqual(fail({ kind: 'sign-in-canceled' }));
    expect(closed).toEqual(['closed']);
  });

  it('fails as Mai’s own window fails', async () => {
    const desk = portalDesk({
      open: async () => ok({ ended: Promise.resolve({ kind: 'sign-in-closed' } as const), close: () => undefined }),
    });
    expect(await desk.port.signIn(PORTAL, person)).toEqual(fail({ kind: 'sign-in-closed' }));
  });

  it.each(['https://oidc.acme.example', 'https://oidc.acme.example/'])(
    'is at the endpoint that the environment sets: %s',
    async endpoint => {
      const desk = portalDesk({ environment: { AWS_ENDPOINT_URL_SSO_OIDC: endpoint } });
      const signedIn = desk.port.signIn(PORTAL, person);
      const { origin, pathname } = await desk.page(0);
      expect(origin + pathname).toBe('https://oidc.acme.example/authorize');
      desk.port.cancel(PORTAL.id);
      await signedIn;
    },
  );

  it('sends nothing to a refused endpoint', async () => {
    const desk = portalDesk({ environment: { AWS_ENDPOINT_URL_SSO_OIDC: 'http://evil.example' } });
    expect(await desk.port.signIn(PORTAL, person)).toEqual(
      fail({ kind: 'aws-endpoint-refused', variable: 'AWS_ENDPOINT_URL_SSO_OIDC' }),
    );
    expect(desk.received).toEqual([]);
  });
});
