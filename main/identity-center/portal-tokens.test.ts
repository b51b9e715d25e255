import { describe, expect, it } from 'vitest';
import { hours, minutes, seconds } from '../../app/domain/instant.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { HOST, oidcError, PORTAL, portalDesk, signedInDesk as signedIn } from '../testing/portal-desk.ts';

const silent = { kind: 'silent' } as const;
const needsPerson = fail({ kind: 'sign-in-needs-person', host: HOST });
const refreshes = (desk: ReturnType<typeof portalDesk>) =>
  desk.to('oidc/token').filter(({ body }) => body.grantType === 'refresh_token');

describe('the tokens of a portal', () => {
  it('are kept in the vault, in one entry per provider', async () => {
    claim('portal-tokens');
    const desk = await signedIn();
    expect([...desk.kept.keys()]).toEqual(['portal portal-1']);
    expect(desk.record().signedIn.tokens).toMatchObject({ accessToken: 'access-2', refreshToken: 'refresh-2' });
    expect(await desk.port.session(PORTAL.id)).toEqual({ kept: 'keychain' });
  });

  it.each(['memory', 'waiting'] as const)('end with Mai while the vault is in memory: %s', async state => {
    claim('portal-tokens');
    const desk = portalDesk({}, state);
    expect(await desk.signIn()).toEqual(ok({ kept: 'memory' }));
  });

  it('are not taken for missing while the keychain asks for its password', async () => {
    const desk = await signedIn();
    desk.keychain.lock = 'waiting';
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(fail({ kind: 'keychain-waiting' }));
    expect(await desk.port.accounts(PORTAL)).toEqual(fail({ kind: 'keychain-waiting' }));
    desk.keychain.lock = undefined;
    expect(await desk.port.signIn(PORTAL, silent)).toMatchObject({ ok: true });
  });

  it.each(['waiting', 'unreachable'] as const)(
    'that are locked are replaced by a complete sign-in only: %s',
    async lock => {
      const desk = await signedIn();
      const { accessToken } = desk.record().signedIn.tokens;
      desk.keychain.lock = lock;
      const given = desk.port.signIn(PORTAL, { kind: 'person' });
      const page = await desk.page(1);
      if (lock === 'waiting') expect(desk.record().signedIn.tokens.accessToken).toBe(accessToken);
      await desk.redirect(page);
      expect(await given).toMatchObject({ ok: true });
      expect(desk.record().signedIn.tokens.accessToken).not.toBe(accessToken);
    },
  );

  it('need the person where no keychain answers', async () => {
    const desk = await signedIn();
    desk.keychain.lock = 'unreachable';
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(needsPerson);
  });

  it.each([
    ['damaged', 'nonsense'],
    ['of another form', '{"startUrl":1}'],
    ['with a token of two lines', undefined],
  ])('count as none if the entry is %s', async (_what, text) => {
    const desk = await signedIn();
    const record = desk.record();
    record.signedIn.tokens.accessToken = 'a\nb';
    desk.kept.set('portal portal-1', text ?? JSON.stringify(record));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(needsPerson);
    expect(await desk.port.session(PORTAL.id)).toBeUndefined();
  });

  it.each([
    ['address', { ...PORTAL, signInUrl: 'https://evil.awsapps.com/start' }],
    ['region', { ...PORTAL, portal: { region: 'us-east-1' } }],
  ])('are not sent to another %s than the one that issued them', async (_what, changed) => {
    claim('portal-tokens');
    const desk = await signedIn();
    const before = desk.received.length;
    expect(await desk.port.accounts(changed)).toMatchObject({ failure: { kind: 'sign-in-needs-person' } });
    expect(desk.received).toHaveLength(before);
  });

  it('are used as they are until 5 minutes before they expire, and then renewed', async () => {
    const desk = await signedIn();
    await desk.clock.advance(minutes(54));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(ok({ kept: 'keychain' }));
    expect(refreshes(desk)).toEqual([]);
    await desk.clock.advance(minutes(1));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(ok({ kept: 'keychain' }));
    expect(refreshes(desk).map(({ body }) => body)).toEqual([
      {
        clientId: 'client-1',
        clientSecret: 'client-secret-1',
        grantType: 'refresh_token',
        refreshToken: 'refresh-2',
      },
    ]);
    await desk.port.accounts(PORTAL);
    expect(desk.received.at(-1)?.token).toBe('access-3');
  });

  it('are renewed once for all that ask at the same time', async () => {
    const desk = await signedIn();
    await desk.clock.advance(hours(1));
    const all = await Promise.all(Array.from({ length: 10 }, () => desk.port.accounts(PORTAL)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(refreshes(desk)).toHaveLength(1);
  });

  it('are asked for once, by all that ask at the same time, while AWS can’t be reached', async () => {
    const desk = await signedIn();
    await desk.clock.advance(hours(1));
    const offline = () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED'));
    desk.next('oidc/token', ...Array.from({ length: 10 }, () => offline));
    const all = await Promise.all(Array.from({ length: 10 }, () => desk.port.accounts(PORTAL)));
    expect(all.some(({ ok }) => ok)).toBe(false);
    expect(refreshes(desk)).toHaveLength(1);
  });

  it('keep the old refresh token if AWS sends no new one', async () => {
    const desk = await signedIn();
    desk.next('oidc/token', { body: { accessToken: 'second', expiresIn: 3_600 } });
    await desk.clock.advance(hours(1));
    await desk.port.signIn(PORTAL, silent);
    await desk.clock.advance(hours(1));
    await desk.port.signIn(PORTAL, silent);
    expect(refreshes(desk).map(({ body }) => body.refreshToken)).toEqual(['refresh-2', 'refresh-2']);
  });

  it('expire by AWS’s clock, not by the computer’s', async () => {
    const desk = portalDesk();
    const date = new Date(Date.now() - minutes(90)).toUTCString();
    desk.next('oidc/client/register', {
      body: { clientId: 'c', clientSecret: 's', clientSecretExpiresAt: 0 },
      headers: { date },
    });
    await desk.signIn();
    expect(Math.abs(desk.clock.ahead() - minutes(90))).toBeLessThan(seconds(5));
  });

  it.each([
    ['by the clock of AWS’s error', { 'x-amzn-requestid': '1' }, minutes(90)],
    ['not by the clock of a proxy’s error', {}, 0],
  ])('expire %s', async (_by, headers, ahead) => {
    const desk = await signedIn();
    const date = new Date(Date.now() - minutes(90)).toUTCString();
    desk.next('portal/assignment/accounts', { status: 403, body: '<html>', headers: { date, ...headers } });
    expect(await desk.port.accounts(PORTAL)).toMatchObject({ ok: false });
    expect(Math.abs(desk.clock.ahead() - ahead)).toBeLessThan(seconds(5));
  });

  it.each(['invalid_grant', 'expired_token', 'access_denied', 'unauthorized_client'])(
    'are deleted when AWS ends the session by %s',
    async error => {
      claim('portal-tokens');
      const desk = await signedIn();
      await desk.clock.advance(hours(1));
      desk.next('oidc/token', oidcError(error));
      expect(await desk.port.signIn(PORTAL, silent)).toEqual(needsPerson);
      expect(await desk.port.session(PORTAL.id)).toBeUndefined();
      for (const secret of ['access-2', 'refresh-2']) expect(desk.kept.get('portal portal-1')).not.toContain(secret);
      const before = desk.received.length;
      expect(await desk.port.accounts(PORTAL)).toEqual(needsPerson);
      expect(desk.received).toHaveLength(before);
    },
  );

  it('without a refresh token end with the access token', async () => {
    const desk = portalDesk();
    desk.next('oidc/token', { body: { accessToken: 'only', expiresIn: 28_800 } });
    await desk.signIn();
    await desk.clock.advance(hours(7));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(ok({ kept: 'keychain' }));
    await desk.clock.advance(hours(1));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(needsPerson);
  });

  it('are renewed by a new registration if AWS has forgotten the old one', async () => {
    const desk = await signedIn();
    await desk.clock.advance(hours(1));
    desk.next('oidc/token', oidcError('invalid_client', 401));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(ok({ kept: 'keychain' }));
    expect(refreshes(desk).map(({ body }) => body.clientId)).toEqual(['client-1', 'client-3']);
    const registrations = desk.to('oidc/client/register').map(({ body }) => body);
    expect(registrations).toEqual([registrations[0], registrations[0]]);
    await desk.clock.advance(hours(1));
    desk.next('oidc/token', oidcError('invalid_client', 401), oidcError('invalid_client', 401));
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(needsPerson);
    expect(desk.record().signedIn).toBeUndefined();
  });

  it('stay if AWS has forgotten the registration and can’t be reached for a new one', async () => {
    const desk = await signedIn();
    await desk.clock.advance(hours(1));
    desk.next('oidc/token', oidcError('invalid_client', 401));
    desk.next('oidc/client/register', () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED')));
    expect(await desk.port.signIn(PORTAL, silent)).toMatchObject({
      failure: { kind: 'address-unreachable', reason: 'offline' },
    });
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(ok({ kept: 'keychain' }));
  });

  it('are renewed after an error of AWS’s own', async () => {
    const desk = await signedIn();
    await desk.clock.advance(hours(1));
    desk.next('oidc/token', oidcError('server_error', 500));
    const renewed = desk.port.signIn(PORTAL, silent);
    await desk.until(() => desk.time.waiting > 0);
    await desk.time.advance(seconds(1));
    expect(await renewed).toEqual(ok({ kept: 'keychain' }));
  });

  it.each([
    ['AWS can’t be reached', () => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED')), 'address-unreachable'],
    ['AWS refuses with another code', () => oidcError('invalid_request'), 'portal-refused'],
  ] as const)('stay if %s, and the present one is used while it is valid', async (_what, answer, kind) => {
    const desk = await signedIn();
    await desk.clock.advance(minutes(58));
    desk.next('oidc/token', answer);
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(ok({ kept: 'keychain' }));
    await desk.clock.advance(minutes(2));
    desk.next('oidc/token', answer);
    expect(await desk.port.signIn(PORTAL, silent)).toMatchObject({ failure: { kind } });
    expect(await desk.port.signIn(PORTAL, silent)).toEqual(ok({ kept: 'keychain' }));
  });
});
