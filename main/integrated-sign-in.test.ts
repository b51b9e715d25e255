import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { providerId } from '../app/testing/sample-role.ts';
import { IntegratedSignIn } from './integrated-sign-in.ts';

/** What Chromium was told last. */
function chromium() {
  const told: string[] = [];
  const jar = { allowNTLMCredentialsForDomains: (hosts: string) => told.push(hosts) } as unknown as Session;
  return { jar, list: () => told.at(-1) };
}

test('the computer’s account is for nobody where the company lists no host, on any system', () => {
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
