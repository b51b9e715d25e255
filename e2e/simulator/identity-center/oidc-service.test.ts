import { describe, expect, test } from 'vitest';
import { companyForTests } from '../test-support.ts';
import { apiClient, REDIRECT, type RegisteredClient } from './api-client.ts';
import { portalBrowser } from './portal-browser.ts';
import { PORTAL_PEOPLE } from './portal-people.ts';

const company = await companyForTests();
const client = apiClient(company);
const behavior = company.misbehave.identityCenter;
const { eight } = PORTAL_PEOPLE;
const DEVICE = 'urn:ietf:params:oauth:grant-type:device_code';

const exchange = (registered: RegisteredClient, code: string | null, change: object = {}) =>
  client.post('/token', {
    ...registered,
    grantType: 'authorization_code',
    code,
    codeVerifier: client.verifier,
    redirectUri: REDIRECT,
    ...change,
  });
const refresh = (registered: RegisteredClient, refreshToken: unknown) =>
  client.post('/token', { ...registered, grantType: 'refresh_token', refreshToken });
async function signedIn() {
  const registered = await client.register();
  const code = (await client.callback(registered, eight)).get('code');
  return { registered, code, tokens: (await exchange(registered, code)).body };
}

describe('RegisterClient', () => {
  test('registers a public client for 90 days', async () => {
    const { status, body } = await client.post('/client/register', client.registration);
    expect(status).toBe(200);
    expect(Number(body.clientSecretExpiresAt) - Number(body.clientIdIssuedAt)).toBe(90 * 24 * 3_600);
  });

  test.each([
    ['confidential', { clientType: 'confidential' }, 'InvalidClientMetadataException'],
    ['without a name', { clientName: '' }, 'InvalidRequestException'],
    ['of an unknown scope', { scopes: ['sso:everything'] }, 'InvalidScopeException'],
    ['of an unknown grant', { grantTypes: ['password'] }, 'UnsupportedGrantTypeException'],
    ['of both grants', { grantTypes: ['authorization_code', DEVICE] }, 'InvalidClientMetadataException'],
    ['without a redirect', { redirectUris: [] }, 'InvalidRedirectUriException'],
    ['of another path', { redirectUris: ['http://127.0.0.1/callback'] }, 'InvalidRedirectUriException'],
    ['of another host', { redirectUris: ['http://localhost/oauth/callback'] }, 'InvalidRedirectUriException'],
    ['with a port', { redirectUris: ['http://127.0.0.1:80/oauth/callback'] }, 'InvalidRedirectUriException'],
    ['of another portal', { issuerUrl: 'https://other.awsapps.com/start' }, 'InvalidRequestException'],
  ])('rejects a client %s', async (_, change, error) => {
    expect(await client.post('/client/register', { ...client.registration, ...change })).toMatchObject({ error });
  });
});

describe('an authorization', () => {
  test('ends with a code and the state, after sign-in and consent', async () => {
    const query = await client.callback(await client.register(), eight);
    expect(query.get('state')).toBe('a-state');
    expect(query.get('code')).toBeTruthy();
    expect(company.requests.map(({ kind }) => kind)).toEqual([
      ...['identity-center', 'identity-center', 'portal-login-shown', 'portal-signed-in'],
      ...['portal-consent-shown', 'portal-allowed'],
    ]);
  });

  test('ends with an error if the person denies it', async () => {
    const query = await client.callback(await client.register(), eight, 'deny');
    expect([query.get('error'), query.get('code'), query.get('state')]).toEqual(['access_denied', null, 'a-state']);
  });

  test.each([
    ['a plain challenge', { code_challenge_method: 'plain' }],
    ['no challenge', { code_challenge: '' }],
    ['no state', { state: '' }],
    ['another path', { redirect_uri: 'http://127.0.0.1:34567/other' }],
    ['no port', { redirect_uri: 'http://127.0.0.1/oauth/callback' }],
    ['another host', { redirect_uri: 'http://evil.example:34567/oauth/callback' }],
    ['another scope', { scopes: 'sso:everything' }],
    ['an unknown client', { client_id: 'x' }],
    ['an implicit grant', { response_type: 'token' }],
  ])('is rejected with %s', async (_, change) => {
    const answer = await fetch(client.authorizeAddress(await client.register(), change), { redirect: 'manual' });
    expect(answer.status).toBe(400);
  });

  test('is rejected once the client’s registration has expired', async () => {
    const registered = await client.register();
    behavior.clockSeconds = behavior.registrationSeconds;
    expect((await fetch(client.authorizeAddress(registered), { redirect: 'manual' })).status).toBe(400);
  });
});

describe('CreateToken', () => {
  test('exchanges a code once', async () => {
    const { registered, code, tokens } = await signedIn();
    expect(tokens).toMatchObject({ tokenType: 'Bearer', expiresIn: 3_600, refreshToken: expect.any(String) });
    expect(await exchange(registered, code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  test.each([
    ['another verifier', { codeVerifier: 'a'.repeat(43) }, 'invalid_grant'],
    ['a short verifier', { codeVerifier: 'short' }, 'invalid_request'],
    ['another redirect', { redirectUri: REDIRECT.replace('34567', '34568') }, 'invalid_grant'],
    ['another secret', { clientSecret: 'other' }, 'invalid_client'],
    ['an unknown grant', { grantType: 'password' }, 'unsupported_grant_type'],
    ['a grant of other clients', { grantType: DEVICE }, 'unauthorized_client'],
  ])('rejects a code with %s', async (_, change, error) => {
    const registered = await client.register();
    const code = (await client.callback(registered, eight)).get('code');
    expect((await exchange(registered, code, change)).body).toMatchObject({ error });
  });

  test('rejects a code of another client, and an expired one', async () => {
    const [first, second] = [await client.register(), await client.register()];
    const code = (await client.callback(first, eight)).get('code');
    expect((await exchange(second, code)).body).toMatchObject({ error: 'invalid_grant' });
    const late = (await client.callback(first, eight)).get('code');
    behavior.clockSeconds = behavior.authorizationCodeSeconds;
    expect((await exchange(first, late)).body).toMatchObject({ error: 'invalid_grant' });
  });

  test('rejects an expired or forgotten client with 401', async () => {
    const { registered, tokens } = await signedIn();
    company.identityCenter.forgetClients();
    const again = await refresh(registered, tokens.refreshToken);
    expect([again.status, again.error]).toEqual([401, 'InvalidClientException']);
  });

  test('replaces the refresh token, and rejects the old one unless told otherwise', async () => {
    const { registered, tokens } = await signedIn();
    const second = (await refresh(registered, tokens.refreshToken)).body;
    expect(second.refreshToken).not.toBe(tokens.refreshToken);
    expect((await refresh(registered, tokens.refreshToken)).error).toBe('InvalidGrantException');
    behavior.replacedRefreshTokens = 'valid';
    expect((await refresh(registered, tokens.refreshToken)).status).toBe(200);
    behavior.refresh = 'omits';
    expect((await refresh(registered, second.refreshToken)).body.refreshToken).toBeUndefined();
  });

  test('gives no refresh token to a client without a scope', async () => {
    const registered = await client.register({ scopes: [], grantTypes: undefined });
    const { body } = await client.post('/device_authorization', {
      ...registered,
      startUrl: company.identityCenter.startUrl,
    });
    await portalBrowser().approve(String(body.verificationUriComplete), eight);
    const tokens = await client.post('/token', { ...registered, grantType: DEVICE, deviceCode: body.deviceCode });
    expect(tokens.body.accessToken).toBeTruthy();
    expect(tokens.body.refreshToken).toBeUndefined();
  });

  test('rejects the refresh token after the person’s session', async () => {
    const { registered, tokens } = await signedIn();
    behavior.clockSeconds = behavior.sessionSeconds;
    expect((await refresh(registered, tokens.refreshToken)).body).toEqual({
      error: 'invalid_grant',
      error_description: 'Invalid refresh token provided',
    });
  });

  test('ends the access token with the session if told so', async () => {
    behavior.sessionSeconds = 1_800;
    expect((await signedIn()).tokens.expiresIn).toBe(3_600);
    behavior.capsAccessTokens = true;
    expect((await signedIn()).tokens.expiresIn).toBeCloseTo(1_800, -1);
  });

  test('knows no grant in another region', async () => {
    const registered = await client.register();
    const code = (await client.callback(registered, eight)).get('code');
    const elsewhere = await client.post(
      '/token',
      { ...registered, grantType: 'authorization_code', code, codeVerifier: client.verifier, redirectUri: REDIRECT },
      company.identityCenter.otherRegionUrl,
    );
    expect(elsewhere.body).toMatchObject({ error: 'invalid_grant' });
  });
});

describe('a device code', () => {
  const start = async (change: object = {}) => {
    const registered = await client.register({ grantTypes: [DEVICE, 'refresh_token'] });
    const { startUrl } = company.identityCenter;
    return { registered, ...(await client.post('/device_authorization', { ...registered, startUrl, ...change })) };
  };
  const poll = (registered: RegisteredClient, deviceCode: unknown) =>
    client.post('/token', { ...registered, grantType: DEVICE, deviceCode });

  test('is pending until the person approves it, then gives tokens once', async () => {
    behavior.deviceInterval = 0;
    const { registered, body } = await start();
    expect((await poll(registered, body.deviceCode)).error).toBe('AuthorizationPendingException');
    await portalBrowser().approve(String(body.verificationUriComplete), eight);
    expect((await poll(registered, body.deviceCode)).body).toMatchObject({ refreshToken: expect.any(String) });
    expect((await poll(registered, body.deviceCode)).error).toBe('InvalidGrantException');
  });

  test('is slowed down, denied, and expires', async () => {
    const slow = await start();
    await poll(slow.registered, slow.body.deviceCode);
    expect((await poll(slow.registered, slow.body.deviceCode)).body).toMatchObject({ error: 'slow_down' });
    const denied = await start();
    await portalBrowser().approve(String(denied.body.verificationUriComplete), eight, 'deny');
    expect((await poll(denied.registered, denied.body.deviceCode)).error).toBe('AccessDeniedException');
    const late = await start();
    behavior.clockSeconds = behavior.deviceCodeSeconds;
    expect((await poll(late.registered, late.body.deviceCode)).error).toBe('ExpiredTokenException');
  });

  test('is not given for another portal', async () => {
    expect((await start({ startUrl: 'https://other.awsapps.com/start' })).error).toBe('InvalidRequestException');
  });
});
