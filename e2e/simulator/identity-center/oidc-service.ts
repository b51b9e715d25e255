import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { type ApiAnswer, type ApiRequest, answered, type Operation, refuse, serveApi } from './api-answer.ts';
import { authorize } from './authorize.ts';
import type { Client } from './grants.ts';
import { type IdentityCenterContext, START_URL } from './identity-center-context.ts';
import { OIDC_ERRORS } from './oidc-errors.ts';
import { isRegistrable } from './redirect-uri.ts';

const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
const GRANT_TYPES = ['authorization_code', 'refresh_token', DEVICE_GRANT];
const SCOPES = ['sso:account:access'];

/**
 * The SSO OIDC service of one region. In another region than the instance's, clients can register and people can approve, but the
 * service knows no grant (aws-sso-cli #453, granted #385).
 */
export function oidcService(context: IdentityCenterContext, isInstanceRegion = true): RequestListener {
  const operations: Readonly<Record<string, Operation>> = {
    '/client/register': { action: 'RegisterClient', answer: request => register(context, request) },
    '/device_authorization': { action: 'StartDeviceAuthorization', answer: request => startDevice(context, request) },
    '/token': {
      action: 'CreateToken',
      answer: request => {
        const grant = string(request, 'grantType');
        return isInstanceRegion ? createToken(context, request) : refuse(OIDC_ERRORS.invalidGrant, { grant });
      },
    },
  };
  const errors = {
    internal: OIDC_ERRORS.internal,
    throttled: OIDC_ERRORS.slowDown,
    unknown: OIDC_ERRORS.invalidRequest('Unknown operation'),
  };
  return (incoming, response) => {
    if (incoming.method === 'GET' && incoming.url?.startsWith('/authorize?')) authorize(context, incoming, response);
    else
      void serveApi(
        context,
        [incoming, response],
        (method, path) => (method === 'POST' ? operations[path] : undefined),
        errors,
      );
  };
}

const string = ({ body }: ApiRequest, name: string): string => {
  const value = body[name];
  return typeof value === 'string' ? value : '';
};
const strings = ({ body }: ApiRequest, name: string): readonly string[] | undefined => {
  const value = body[name];
  return Array.isArray(value) && value.every(each => typeof each === 'string') ? value : undefined;
};

function register({ grants }: IdentityCenterContext, request: ApiRequest): ApiAnswer {
  if (string(request, 'clientName') === '') return refuse(OIDC_ERRORS.invalidRequest('Missing clientName'));
  if (string(request, 'clientType') !== 'public') return refuse(OIDC_ERRORS.invalidClientMetadata);
  const scopes = strings(request, 'scopes') ?? [];
  if (scopes.some(each => !SCOPES.includes(each))) return refuse(OIDC_ERRORS.invalidScope);
  const grantTypes = strings(request, 'grantTypes') ?? [DEVICE_GRANT, 'refresh_token'];
  if (grantTypes.some(each => !GRANT_TYPES.includes(each))) return refuse(OIDC_ERRORS.unsupportedGrantType);
  const redirectUris = strings(request, 'redirectUris') ?? [];
  if (grantTypes.includes('authorization_code')) {
    // Not both (aws-sso-cli #1359).
    if (grantTypes.includes(DEVICE_GRANT)) return refuse(OIDC_ERRORS.invalidClientMetadata);
    if (redirectUris.length === 0 || !redirectUris.every(isRegistrable)) return refuse(OIDC_ERRORS.invalidRedirectUri);
    const issuer = string(request, 'issuerUrl');
    const isKnown = issuer === START_URL || /^https:\/\/identitycenter\.amazonaws\.com\/ssoins-\w+$/.test(issuer);
    if (!isKnown) return refuse(OIDC_ERRORS.invalidRequest('Invalid issuerUrl'));
  }
  const client = grants.register({ grantTypes, scopes, redirectUris });
  return answered({
    clientId: client.clientId,
    clientSecret: client.clientSecret,
    clientIdIssuedAt: Math.floor(grants.now() / 1_000),
    clientSecretExpiresAt: Math.floor(client.expiresAt / 1_000),
  });
}

/** The client with this ID and secret, unless its registration has expired. */
function clientOf({ grants }: IdentityCenterContext, request: ApiRequest): Client | undefined {
  const client = grants.client(string(request, 'clientId'));
  if (client === undefined || client.expiresAt <= grants.now()) return undefined;
  return client.clientSecret === string(request, 'clientSecret') ? client : undefined;
}

function startDevice(context: IdentityCenterContext, request: ApiRequest): ApiAnswer {
  const client = clientOf(context, request);
  if (client === undefined) return refuse(OIDC_ERRORS.invalidClient);
  if (!client.grantTypes.includes(DEVICE_GRANT)) return refuse(OIDC_ERRORS.unauthorizedClient);
  if (string(request, 'startUrl') !== START_URL) return refuse(OIDC_ERRORS.invalidRequest('Invalid startUrl'));
  const { deviceCode, userCode } = context.grants.issueDeviceCode(client);
  const verificationUri = `${context.pagesUrl()}/start/device`;
  return answered({
    deviceCode,
    userCode,
    verificationUri,
    verificationUriComplete: `${verificationUri}?user_code=${userCode}`,
    expiresIn: context.behavior.deviceCodeSeconds,
    interval: context.behavior.deviceInterval,
  });
}

function createToken(context: IdentityCenterContext, request: ApiRequest): ApiAnswer {
  const grant = string(request, 'grantType');
  const client = clientOf(context, request);
  if (client === undefined) return refuse(OIDC_ERRORS.invalidClient, { grant });
  if (!GRANT_TYPES.includes(grant)) return refuse(OIDC_ERRORS.unsupportedGrantType, { grant });
  if (!client.grantTypes.includes(grant)) return refuse(OIDC_ERRORS.unauthorizedClient, { grant });
  switch (grant) {
    case 'authorization_code':
      return byCode(context, request, client);
    case 'refresh_token':
      return byRefreshToken(context, request, client);
    default:
      return byDevice(context, request, client);
  }
}

function byCode({ grants }: IdentityCenterContext, request: ApiRequest, client: Client): ApiAnswer {
  const record = { grant: 'authorization_code' };
  const verifier = string(request, 'codeVerifier');
  if (!/^[\w.~-]{43,128}$/.test(verifier)) return refuse(OIDC_ERRORS.invalidRequest('Invalid codeVerifier'), record);
  const found = grants.takeCode(string(request, 'code'));
  if (found === undefined) return refuse(OIDC_ERRORS.invalidGrant, record);
  const { request: pending, session } = found;
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const fits =
    pending.client === client &&
    pending.redirectUri === string(request, 'redirectUri') &&
    pending.challenge.length === challenge.length &&
    timingSafeEqual(Buffer.from(pending.challenge), Buffer.from(challenge));
  if (!fits || !grants.isActive(session)) return refuse(OIDC_ERRORS.invalidGrant, record);
  return tokens(grants.issueTokens(session, client), record, session.person.user);
}

function byRefreshToken({ behavior, grants }: IdentityCenterContext, request: ApiRequest, client: Client): ApiAnswer {
  const record = { grant: 'refresh_token' };
  const token = grants.refreshToken(string(request, 'refreshToken'));
  const isCurrent = token !== undefined && (!token.isReplaced || behavior.replacedRefreshTokens === 'valid');
  if (!isCurrent || token.client !== client || !grants.isActive(token.session))
    return refuse(OIDC_ERRORS.invalidRefreshToken, record);
  return tokens(grants.issueTokens(token.session, client, token), record, token.session.person.user);
}

function byDevice({ grants }: IdentityCenterContext, request: ApiRequest, client: Client): ApiAnswer {
  const record = { grant: 'device_code' };
  const deviceCode = string(request, 'deviceCode');
  const device = grants.device(deviceCode);
  if (device === undefined || device.client !== client) return refuse(OIDC_ERRORS.invalidGrant, record);
  if (device.expiresAt <= grants.now()) return refuse(OIDC_ERRORS.expiredToken, record);
  if (device.isDenied) return refuse(OIDC_ERRORS.accessDenied, record);
  if (Date.now() < device.nextPollAt) {
    device.interval += 5;
    device.nextPollAt = Date.now() + device.interval * 1_000;
    return refuse(OIDC_ERRORS.slowDown, record);
  }
  // A client's timer may be a little early.
  device.nextPollAt = Date.now() + device.interval * 1_000 - 100;
  const { session } = device;
  if (session === null) return refuse(OIDC_ERRORS.authorizationPending, record);
  grants.usedDevice(deviceCode);
  return tokens(grants.issueTokens(session, client), record, session.person.user);
}

const tokens = (issued: object, record: { readonly grant: string }, user: string): ApiAnswer =>
  answered({ ...issued, tokenType: 'Bearer' }, { ...record, user });
