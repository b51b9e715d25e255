import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Client } from './grants.ts';
import type { IdentityCenterContext } from './identity-center-context.ts';
import { isRegistered } from './redirect-uri.ts';

/** A SHA-256 in base64url, without padding. */
const CHALLENGE = /^[\w-]{43}$/;

/** `/authorize`, which is not in the SDK's model: checks the client's request and sends the browser to the portal's pages. */
export function authorize(context: IdentityCenterContext, incoming: IncomingMessage, response: ServerResponse): void {
  const { grants, log } = context;
  const query = new URL(incoming.url ?? '/', 'http://oidc').searchParams;
  /** A parameter must not be repeated. */
  const get = (name: string) => (query.getAll(name).length === 1 ? (query.get(name) ?? '') : '');
  const client = grants.client(get('client_id'));
  const isActive = client !== undefined && client.expiresAt > grants.now();
  const problem = isActive ? problemIn(get, client) : 'invalid_client';
  const userAgent = incoming.headers['user-agent'] ?? '';
  log.add({ kind: 'identity-center', action: 'Authorize', outcome: problem ?? 'answered', userAgent });
  if (!isActive || problem !== undefined) {
    response.writeHead(400, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error: problem }));
    return;
  }
  const handle = grants.wait({
    client,
    redirectUri: get('redirect_uri'),
    state: get('state'),
    challenge: get('code_challenge'),
  });
  response.writeHead(302, { Location: `${context.pagesUrl()}/start/authorize?request=${handle}` }).end();
}

function problemIn(get: (name: string) => string, client: Client): string | undefined {
  if (!client.grantTypes.includes('authorization_code')) return 'unauthorized_client';
  if (!isRegistered(get('redirect_uri'), client.redirectUris)) return 'invalid_redirect_uri';
  if (get('response_type') !== 'code') return 'unsupported_response_type';
  if (get('state') === '') return 'invalid_request';
  if (get('code_challenge_method') !== 'S256' || !CHALLENGE.test(get('code_challenge'))) return 'invalid_request';
  // The AWS CLI sends `scopes`, others `scope`.
  const scopes = (get('scopes') || get('scope')).split(' ').filter(scope => scope !== '');
  return scopes.length > 0 && scopes.every(scope => client.scopes.includes(scope)) ? undefined : 'invalid_scope';
}
