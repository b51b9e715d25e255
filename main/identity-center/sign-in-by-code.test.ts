import { describe, expect, it } from 'vitest';
import { later, minutes, seconds } from '../../app/domain/instant.ts';
import { fail, ok } from '../../app/domain/result.ts';
import type { DeviceCode } from '../../app/identity-center/device-code.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { HOST, oidcError, PORTAL, portalDesk } from '../testing/portal-desk.ts';

const DEVICE = 'oidc/device_authorization';
const started = {
  deviceCode: 'device-code',
  userCode: 'ABCD-EFGH',
  verificationUri: 'https://acme.awsapps.com/start/#/device',
  verificationUriComplete: 'https://acme.awsapps.com/start/#/device?user_code=ABCD-EFGH',
  expiresIn: 600,
  interval: 1,
};
const pending = oidcError('authorization_pending');
const other = (code: string) => fail({ kind: 'portal-refused', host: HOST, reason: 'other', code });

type Polls = Parameters<ReturnType<typeof portalDesk>['next']>[1][];
const byCode = (...polls: Polls) => withCode(started, ...polls);

function withCode(body: object, ...polls: Polls) {
  const desk = portalDesk();
  desk.next(DEVICE, { body });
  desk.next('oidc/token', ...polls);
  const codes: DeviceCode[] = [];
  const signedIn = desk.port.signIn(PORTAL, { kind: 'code', onCode: code => codes.push(code) });
  /** Until the code was passed on. */
  const code = async () => {
    await desk.until(() => codes.length > 0);
    return codes[0];
  };
  /** Lets seconds pass, and the requests of each be answered. */
  async function wait(count: number) {
    for (let second = 0; second < count; second++) {
      await desk.pass(seconds(1));
      for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve));
    }
  }
  return { desk, codes, signedIn, code, wait, polls: () => desk.to('oidc/token').map(({ at }) => at) };
}

describe('a sign-in with a code at another computer', () => {
  it('has a registration of its own, passes the code on, and asks until the person approved', async () => {
    const { desk, codes, signedIn, code, wait, polls } = byCode(pending, pending);
    expect(await code()).toEqual({
      userCode: 'ABCD-EFGH',
      address: 'https://acme.awsapps.com/start/#/device',
      expiresAt: later(NOW, minutes(10)),
    });
    await wait(3);
    expect(await signedIn).toEqual(ok({ kept: 'keychain' }));
    expect(codes).toHaveLength(1);
    expect(polls()).toEqual([1_000, 2_000, 3_000]);
    expect(desk.received.slice(0, 3).map(({ to, body }) => [to, body])).toEqual([
      [
        'oidc/client/register',
        {
          clientName: 'Mai',
          clientType: 'public',
          scopes: ['sso:account:access'],
          grantTypes: ['urn:ietf:params:oauth:grant-type:device_code', 'refresh_token'],
        },
      ],
      [DEVICE, { clientId: 'client-1', clientSecret: 'client-secret-1', startUrl: PORTAL.signInUrl }],
      [
        'oidc/token',
        {
          clientId: 'client-1',
          clientSecret: 'client-secret-1',
          grantType: 'urn:ietf:params:oauth:grant-type:device_code',
          deviceCode: 'device-code',
        },
      ],
    ]);
    expect(desk.opened).toEqual([]);
    await desk.signIn();
    expect(desk.to('oidc/client/register')).toHaveLength(2);
  });

  it('may show an address of this computer', async () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const address = `http://${host}:8080/device`;
      const { desk, code } = withCode({ ...started, verificationUri: address });
      expect(await code()).toMatchObject({ address });
      desk.port.cancel(PORTAL.id);
    }
  });

  it('asks 5 seconds slower each time that AWS wants it, and after a broken connection', async () => {
    const broken = () => Promise.reject(new Error('net::ERR_CONNECTION_RESET'));
    const { signedIn, code, wait, polls } = byCode(
      oidcError('slow_down'),
      pending,
      broken,
      oidcError('server_error', 500),
      oidcError('too_many_requests', 429),
    );
    await code();
    await wait(65);
    expect(await signedIn).toEqual(ok({ kept: 'keychain' }));
    expect(polls()).toEqual([1_000, 7_000, 13_000, 24_000, 40_000, 61_000]);
  });

  it('asks each second at most, and every 5 where AWS names no interval', async () => {
    for (const [interval, first] of [
      [0, 1_000],
      [null, 5_000],
    ]) {
      const desk = portalDesk();
      desk.next(DEVICE, { body: { ...started, interval } });
      const signedIn = desk.port.signIn(PORTAL, { kind: 'code', onCode: () => undefined });
      await desk.until(() => desk.time.waiting > 0);
      await desk.pass(seconds(5));
      await signedIn;
      expect(desk.to('oidc/token')[0]?.at).toBe(first);
    }
  });

  it.each([
    ['access_denied', fail({ kind: 'portal-refused', host: HOST, reason: 'denied' })],
    ['expired_token', fail({ kind: 'portal-refused', host: HOST, reason: 'code-expired' })],
    ['invalid_grant', other('invalid_grant')],
    ['invalid_client', other('invalid_client')],
  ])('ends when AWS answers %s', async (error, failure) => {
    const { signedIn, code, wait, polls } = byCode(oidcError(error));
    await code();
    await wait(2);
    expect(await signedIn).toEqual(failure);
    expect(polls()).toHaveLength(1);
  });

  it('ends with its code, even if AWS doesn’t say so', async () => {
    const { signedIn, code, wait, polls } = withCode(
      { ...started, expiresIn: 5 },
      ...Array.from({ length: 9 }, () => pending),
    );
    await code();
    await wait(6);
    expect(await signedIn).toEqual(fail({ kind: 'portal-refused', host: HOST, reason: 'code-expired' }));
    expect(polls()).toHaveLength(5);
  });

  it('is canceled at once', async () => {
    const { desk, signedIn, code, wait, polls } = byCode(pending);
    await code();
    await wait(1);
    desk.port.cancel(PORTAL.id);
    expect(await signedIn).toEqual(fail({ kind: 'sign-in-canceled' }));
    await wait(3);
    expect(polls()).toHaveLength(1);
  });

  it('that is canceled while AWS makes the code shows none', async () => {
    const desk = portalDesk();
    desk.next(DEVICE, () => {
      desk.port.cancel(PORTAL.id);
      return { body: started };
    });
    const codes: DeviceCode[] = [];
    const signedIn = desk.port.signIn(PORTAL, { kind: 'code', onCode: code => codes.push(code) });
    expect(await signedIn).toEqual(fail({ kind: 'sign-in-canceled' }));
    expect(codes).toEqual([]);
  });

  it('that is canceled while AWS makes the tokens keeps none', async () => {
    const { desk, signedIn, code, wait } = byCode(() => {
      desk.port.cancel(PORTAL.id);
      return { body: { accessToken: 'late', expiresIn: 3_600 } };
    });
    await code();
    await wait(1);
    expect(await signedIn).toEqual(fail({ kind: 'sign-in-canceled' }));
    expect(await desk.port.session(PORTAL.id)).toBeUndefined();
  });

  it('fails if Mai can’t be registered', async () => {
    const desk = portalDesk();
    desk.next('oidc/client/register', () => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED')));
    expect(await desk.port.signIn(PORTAL, { kind: 'code', onCode: () => undefined })).toMatchObject({
      failure: { kind: 'address-unreachable', reason: 'name' },
    });
  });

  it('ends one in the browser', async () => {
    const desk = portalDesk();
    const inBrowser = desk.port.signIn(PORTAL, { kind: 'person' });
    await desk.page(0);
    desk.next(DEVICE, { body: started });
    const code = desk.port.signIn(PORTAL, { kind: 'code', onCode: () => undefined });
    expect(await inBrowser).toEqual(fail({ kind: 'sign-in-canceled' }));
    desk.port.cancel(PORTAL.id);
    await code;
  });

  it('registers once for all such sign-ins at the portal', async () => {
    const { desk, code, signedIn, wait } = byCode();
    await code();
    await wait(1);
    expect(await signedIn).toEqual(ok({ kept: 'keychain' }));
    desk.next(DEVICE, { body: started });
    const again = desk.port.signIn(PORTAL, { kind: 'code', onCode: () => undefined });
    await desk.until(() => desk.to(DEVICE).length > 1);
    desk.port.cancel(PORTAL.id);
    await again;
    expect(desk.to('oidc/client/register')).toHaveLength(1);
  });

  it('registers again, once, if AWS has forgotten the registration', async () => {
    const desk = portalDesk();
    desk.next(DEVICE, oidcError('invalid_client', 401), oidcError('invalid_client', 401));
    expect(await desk.port.signIn(PORTAL, { kind: 'code', onCode: () => undefined })).toEqual(other('invalid_client'));
    expect(desk.to('oidc/client/register')).toHaveLength(2);
  });

  it('names a region that AWS doesn’t know the portal in', async () => {
    const desk = portalDesk();
    desk.next(DEVICE, oidcError('invalid_request'));
    expect(await desk.port.signIn(PORTAL, { kind: 'code', onCode: () => undefined })).toEqual(
      fail({ kind: 'portal-region', host: HOST, region: 'eu-central-1' }),
    );
  });
});
