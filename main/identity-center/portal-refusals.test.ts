import { describe, expect, it } from 'vitest';
import { fail } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { HOST, oidcError, PORTAL, portalDesk } from '../testing/portal-desk.ts';

const person = { kind: 'person' } as const;

describe('a sign-in in the browser', () => {
  const portalRegion = { kind: 'portal-region', host: HOST, region: 'eu-central-1' } as const;
  const other = (code: string) => ({ kind: 'portal-refused', host: HOST, reason: 'other', code }) as const;
  it.each([
    ['invalid_grant', portalRegion],
    ['access_denied', { kind: 'portal-refused', host: HOST, reason: 'denied' }],
    ['expired_token', { kind: 'portal-refused', host: HOST, reason: 'code-expired' }],
    ['unauthorized_client', other('unauthorized_client')],
    ['unsupported_grant_type', other('unsupported_grant_type')],
    ['invalid_scope', other('invalid_scope')],
    ['invalid_request', other('invalid_request')],
    ['server_error', other('server_error')],
    ['authorization_pending', other('authorization_pending')],
    ['constructor', other('constructor')],
  ] as const)('explains AWS’s refusal of the code: %s', async (error, failure) => {
    const desk = portalDesk();
    desk.next('oidc/token', oidcError(error, error === 'server_error' ? 500 : 400));
    expect(await desk.signIn()).toEqual(fail(failure));
    expect(desk.kept.get(`portal ${PORTAL.id}`)).not.toContain('access');
    // A code works once, so that a second request would only hide the first answer.
    expect(desk.to('oidc/token')).toHaveLength(1);
  });

  it.each([
    ['invalid_request', portalRegion],
    ['invalid_client_metadata', other('invalid_client_metadata')],
    ['invalid_redirect_uri', other('invalid_redirect_uri')],
    ['unsupported_grant_type', other('unsupported_grant_type')],
  ] as const)('explains AWS’s refusal of the registration: %s', async (error, failure) => {
    const desk = portalDesk();
    desk.next('oidc/client/register', oidcError(error));
    expect(await desk.port.signIn(PORTAL, person)).toEqual(fail(failure));
    expect(desk.opened).toEqual([]);
  });

  it.each([
    ['access_denied', { kind: 'portal-refused', host: HOST, reason: 'denied' }],
    ['invalid_scope', other('invalid_scope')],
    ['<b>', other('unknown')],
  ] as const)('explains a redirect without a code: %s', async (error, failure) => {
    const desk = portalDesk();
    const signedIn = desk.port.signIn(PORTAL, person);
    await desk.redirect(await desk.page(0), { error, error_description: 'x' });
    expect(await signedIn).toEqual(fail(failure));
    expect(desk.to('oidc/token')).toEqual([]);
  });

  it.each([
    ['numbers', { accessToken: 5, expiresIn: 3_600 }],
    ['no lifetime', { accessToken: 'a' }],
    ['an endless lifetime', { accessToken: 'a', expiresIn: 1e12 }],
    ['a negative lifetime', { accessToken: 'a', expiresIn: -1 }],
    ['a line break in a token', { accessToken: 'a\r\nx-evil: 1', expiresIn: 3_600 }],
    ['a refresh token that is a list', { accessToken: 'a', expiresIn: 3_600, refreshToken: ['b'] }],
    ['a list', [1]],
    ['nothing', 'null'],
    ['a page of a proxy', '<html>Sign in to the network</html>'],
    ['half of an answer', '{"accessToken":"a'],
  ])('takes no tokens from %s', async (_what, body) => {
    claim('portal-answers');
    const desk = portalDesk();
    desk.next('oidc/token', { body });
    expect(await desk.signIn()).toEqual(fail(other('IncompleteAnswer')));
    expect(desk.record().signedIn).toBeUndefined();
  });

  it.each([
    [{ clientId: 7, clientSecret: 's', clientSecretExpiresAt: 1 }],
    [{ clientId: 'a b', clientSecret: 's', clientSecretExpiresAt: 1 }],
    [{ clientId: 'c', clientSecret: 's', clientSecretExpiresAt: 'soon' }],
    [{ clientId: 'c', clientSecret: 's', clientSecretExpiresAt: 1e15 }],
    ['[]'],
  ])('registers by no answer such as %j', async body => {
    const desk = portalDesk();
    desk.next('oidc/client/register', { body });
    expect(await desk.port.signIn(PORTAL, person)).toEqual(fail(other('IncompleteAnswer')));
  });
});
