import type { ApiError } from './api-answer.ts';

const oidcError = (status: number, name: string, error: string, description: string): ApiError => ({
  status,
  name,
  body: { error, error_description: description },
});

/** Errors of the SSO OIDC service: https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/CommonErrors.html */
export const OIDC_ERRORS = {
  invalidRequest: (what: string) => oidcError(400, 'InvalidRequestException', 'invalid_request', what),
  invalidClient: oidcError(401, 'InvalidClientException', 'invalid_client', 'Invalid client provided'),
  unauthorizedClient: oidcError(
    400,
    'UnauthorizedClientException',
    'unauthorized_client',
    'Client is not authorized for this grant type',
  ),
  invalidClientMetadata: oidcError(
    400,
    'InvalidClientMetadataException',
    'invalid_client_metadata',
    'Invalid client metadata provided',
  ),
  invalidRedirectUri: oidcError(
    400,
    'InvalidRedirectUriException',
    'invalid_redirect_uri',
    'Invalid redirect URI provided',
  ),
  invalidScope: oidcError(400, 'InvalidScopeException', 'invalid_scope', 'Invalid scope provided'),
  unsupportedGrantType: oidcError(
    400,
    'UnsupportedGrantTypeException',
    'unsupported_grant_type',
    'Unsupported grant type provided',
  ),
  invalidGrant: oidcError(400, 'InvalidGrantException', 'invalid_grant', 'Invalid grant provided'),
  invalidRefreshToken: oidcError(400, 'InvalidGrantException', 'invalid_grant', 'Invalid refresh token provided'),
  authorizationPending: oidcError(
    400,
    'AuthorizationPendingException',
    'authorization_pending',
    'The authorization request is still pending',
  ),
  slowDown: oidcError(400, 'SlowDownException', 'slow_down', 'Polling too fast'),
  expiredToken: oidcError(400, 'ExpiredTokenException', 'expired_token', 'Device code has expired'),
  accessDenied: oidcError(400, 'AccessDeniedException', 'access_denied', 'Access was denied'),
  internal: oidcError(500, 'InternalServerException', 'server_error', 'Internal server error'),
} as const;
