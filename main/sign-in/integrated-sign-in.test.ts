import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { providerId } from '../../app/testing/sample-role.ts';
import { IntegratedSignIn } from './integrated-sign-in.ts';

/** A fake session with its last list of allowed hosts. */
function chromium() {
  const lists: string[] = [];
  const session = { allowNTLMCredentialsForDomains: (hosts: string) => lists.push(hosts) } as unknown as Session;
  return { session, list: () => lists.at(-1) };
}

test('integrated sign-in is off if the company lists no host, on any system', () => {
  claim('integrated-sign-in');
  const { session, list } = chromium();
  new IntegratedSignIn().begin(session, providerId('acme'), []);
  expect(list()).toBe('none.invalid');
});

test('integrated sign-in is on for listed hosts only while the sign-in runs', () => {
  const { session, list } = chromium();
  const integrated = new IntegratedSignIn();
  integrated.begin(session, providerId('acme'), ['sso.acme.example', '*.login.acme.example']);
  expect(list()).toBe('sso.acme.example,*.login.acme.example');
  integrated.begin(session, providerId('beta'), []);
  expect(list()).toBe('sso.acme.example,*.login.acme.example');
  integrated.end(session, providerId('acme'));
  expect(list()).toBe('none.invalid');
});

test('integrated sign-in never applies in another company’s sign-in: its request waits until the other one has ended', async () => {
  claim('integrated-sign-in');
  const { session } = chromium();
  const integrated = new IntegratedSignIn();
  const [acme, beta] = [providerId('acme'), providerId('beta')];
  integrated.begin(session, acme, ['*.acme.example']);
  integrated.begin(session, beta, ['sso.beta.example']);
  await integrated.untilAllowed(acme, 'sso.acme.example');
  await integrated.untilAllowed(beta, 'sso.beta.example');
  await integrated.untilAllowed(beta, 'cdn.example');
  const gone: string[] = [];
  const toAcme = integrated.untilAllowed(beta, 'sso.acme.example').then(() => gone.push('to acme'));
  const toBeta = integrated.untilAllowed(acme, 'sso.beta.example').then(() => gone.push('to beta'));
  await Promise.resolve();
  expect(gone).toEqual([]);
  integrated.end(session, beta);
  await toBeta;
  expect(gone).toEqual(['to beta']);
  integrated.end(session, acme);
  await toAcme;
});
