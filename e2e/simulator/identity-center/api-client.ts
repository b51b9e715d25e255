// Calls of a client that was written from AWS's reference, for tests of the simulator itself.
import { createHash, randomBytes } from 'node:crypto';
import type { Company } from '../company.ts';
import { portalBrowser } from './portal-browser.ts';
import type { PortalPerson } from './portal-people.ts';

export type ApiResult = {
  readonly status: number;
  readonly error: string | null;
  readonly body: Readonly<Record<string, unknown>>;
};

export const REDIRECT = 'http://127.0.0.1:34567/oauth/callback';

export type RegisteredClient = { readonly clientId: string; readonly clientSecret: string };

export function apiClient({ identityCenter }: Company) {
  async function result(answer: Response): Promise<ApiResult> {
    const error = answer.headers.get('x-amzn-errortype');
    return { status: answer.status, error, body: (await answer.json()) as ApiResult['body'] };
  }
  const post = async (path: string, body: object, origin = identityCenter.oidcUrl) =>
    result(await fetch(origin + path, { method: 'POST', body: JSON.stringify(body) }));

  const registration = {
    clientName: 'test',
    clientType: 'public',
    scopes: ['sso:account:access'],
    grantTypes: ['authorization_code', 'refresh_token'],
    redirectUris: ['http://127.0.0.1/oauth/callback'],
    issuerUrl: identityCenter.startUrl,
  };
  const verifier = randomBytes(48).toString('base64url');
  const authorizeAddress = ({ clientId }: RegisteredClient, change: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: REDIRECT,
      state: 'a-state',
      code_challenge_method: 'S256',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      scopes: 'sso:account:access',
      ...change,
    });
    return `${identityCenter.oidcUrl}/authorize?${query}`;
  };

  return {
    verifier,
    registration,
    post,
    authorizeAddress,
    async register(change: object = {}): Promise<RegisteredClient> {
      const { body } = await post('/client/register', { ...registration, ...change });
      return { clientId: String(body.clientId), clientSecret: String(body.clientSecret) };
    },
    /** The query of the browser's redirect to the client. */
    async callback(client: RegisteredClient, person: PortalPerson, answer: 'allow' | 'deny' = 'allow') {
      // No client listens here: the redirect itself is what the test looks at.
      const seen = await portalBrowser(REDIRECT).approve(authorizeAddress(client), person, answer);
      return new URL(seen.address).searchParams;
    },
    async portal(path: string, token: unknown, method = 'GET'): Promise<ApiResult> {
      const headers = { 'x-amz-sso_bearer_token': String(token) };
      return result(await fetch(identityCenter.portalUrl + path, { method, headers }));
    },
  };
}
