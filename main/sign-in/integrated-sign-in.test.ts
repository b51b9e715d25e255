import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { providerId } from '../../app/testing/sample-role.ts';
import { IntegratedSignIn } from './integrated-sign-in.ts';

/** What Chromium was told last. */
function chromium() {
  const told: string[] = [];
  const jar = { allowNTLMCredentialsForDomains: (hosts: string) => told.push(hosts) } as unknown as Session;
  return { jar, list: () => told.at(-1) };
}

test('the computer’s account is for nobody where the company lists no host, on any system', () => {
  claim('integrated-sign-in');
  const { jar, list } = chromium();
  new IntegratedSignIn().begin(jar, providerId('acme'), []);
  expect(list()).toBe('nobody.invalid');
});

test('the computer’s account is for the hosts that are listed, and only as long as the sign-in runs', () => {
  const { jar, list } = chromium();
  const integrated = new IntegratedSignIn();
  integrated.begin(jar, providerId('acme'), ['sso.acme.example', '*.login.acme.example']);
  expect(list()).toBe('sso.acme.example,*.login.acme.example');
  integrated.begin(jar, providerId('beta'), []);
  expect(list()).toBe('sso.acme.example,*.login.acme.example');
  integrated.end(jar, providerId('acme'));
  expect(list()).toBe('nobody.invalid');
});

test('the computer’s account is not for a host in another company’s sign-in: its request waits until that one has ended', async () => {
  claim('integrated-sign-in');
  const { jar } = chromium();
  const integrated = new IntegratedSignIn();
  const [acme, beta] = [providerId('acme'), providerId('beta')];
  integrated.begin(jar, acme, ['*.acme.example']);
  integrated.begin(jar, beta, ['sso.beta.example']);
  await integrated.untilOwn(acme, 'sso.acme.example');
  await integrated.untilOwn(beta, 'sso.beta.example');
  await integrated.untilOwn(beta, 'cdn.example');
  const gone: string[] = [];
  const toAcme = integrated.untilOwn(beta, 'sso.acme.example').then(() => gone.push('to acme'));
  const toBeta = integrated.untilOwn(acme, 'sso.beta.example').then(() => gone.push('to beta'));
  await Promise.resolve();
  expect(gone).toEqual([]);
  integrated.end(jar, beta);
  await toBeta;
  expect(gone).toEqual(['to beta']);
  integrated.end(jar, acme);
  await toAcme;
});
