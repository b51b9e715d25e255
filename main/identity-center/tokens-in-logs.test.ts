import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { redact } from '../log/redact.ts';

const ACCESS = `aoaAAAAAGVt${'Zk3q'.repeat(20)}:MGYCMQD${'x9Lw'.repeat(24)}`;
const REFRESH = `aorAAAAAGVt${'Qw8r'.repeat(20)}:MGUCMBb${'p2Vc'.repeat(24)}`;
const CLIENT_SECRET = `eyJraWQiOiJrZXktMTU2NDAyODA5OSIsImFsZyI6IkhTMzg0In0.${'eyJz'.repeat(60)}.${'c2ln'.repeat(16)}`;
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const CODE = `eyJraWQiOiJrZXktMTYw${'NDBh'.repeat(30)}`;
const SECRETS = [ACCESS, REFRESH, CLIENT_SECRET, VERIFIER, CODE].flatMap(secret => [
  secret,
  ...secret.split(/[:.]/).filter(part => part.length > 20),
]);

const body = {
  clientId: 'u1',
  clientSecret: CLIENT_SECRET,
  grantType: 'authorization_code',
  code: CODE,
  codeVerifier: VERIFIER,
  refreshToken: REFRESH,
};

describe('the log', () => {
  it.each([
    ['a request’s header', `x-amz-sso_bearer_token: ${ACCESS}`],
    ['a request’s headers', inspect({ headers: { 'x-amz-sso_bearer_token': ACCESS } })],
    ['a request’s body', JSON.stringify(body)],
    ['a request in an error', inspect(Object.assign(new Error('no'), { request: { body } }), { depth: 5 })],
    ['an answer', JSON.stringify({ accessToken: ACCESS, refreshToken: REFRESH, expiresIn: 3_600 })],
    ['a redirect', `GET /oauth/callback?code=${CODE}&state=${VERIFIER}`],
    [
      'an entry of the vault',
      JSON.stringify({ tokens: { accessToken: ACCESS, client: { id: 'u', secret: CLIENT_SECRET } } }),
    ],
    ['a token alone', ACCESS],
  ])('contains no secret of a portal’s sign-in, even if %s reached it', (_what, text) => {
    claim('log-redaction');
    const logged = redact(text);
    for (const secret of SECRETS) expect(logged).not.toContain(secret);
  });
});
