import { createHash, randomBytes } from 'node:crypto';

/** Secrets of one sign-in: 256 random bits each. The verifier never leaves this process before the code has arrived. */
export type Pkce = { readonly state: string; readonly verifier: string; readonly challenge: string };

/** https://www.rfc-editor.org/rfc/rfc7636, method S256. */
export function createPkce(): Pkce {
  const verifier = randomBytes(32).toString('base64url');
  return {
    state: randomBytes(32).toString('base64url'),
    verifier,
    challenge: createHash('sha256').update(verifier).digest('base64url'),
  };
}

/** Gives access to accounts and roles; the only scope that AWS's own tools ask for. */
export const SCOPE = 'sso:account:access';

/** The page of AWS where the person signs in and approves. It holds no secret: other users may see it. */
export function authorizeAddress(
  endpoint: string,
  { clientId, redirectUri, pkce }: { readonly clientId: string; readonly redirectUri: string; readonly pkce: Pkce },
): string {
  const address = new URL(`${endpoint.replace(/\/$/, '')}/authorize`);
  address.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    state: pkce.state,
    code_challenge_method: 'S256',
    code_challenge: pkce.challenge,
    // The AWS CLI's spelling.
    scopes: SCOPE,
  }).toString();
  return address.href;
}
