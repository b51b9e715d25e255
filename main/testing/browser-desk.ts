import { BrowserSignIn, type BrowserSignInOptions } from '../sign-in/own-browser/browser-sign-in.ts';
import { FakeBrowserProcess, TAB } from './fake-browser-process.ts';

export const SSO = 'https://sso.acme.example/login';
const ORIGIN = 'https://sso.acme.example';
export const AWS = 'https://signin.aws.amazon.com/saml';

/** Lets streams and promises go on, which need no time. */
export const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(resolve => process.nextTick(resolve));
};

export async function startSignIn(options: Partial<BrowserSignInOptions> = {}, browser = new FakeBrowserProcess()) {
  const started = new BrowserSignIn(browser, {
    name: 'Chromium',
    mode: 'window',
    startAt: SSO,
    mayOpen: () => true,
    ...options,
  });
  await settle();
  browser.sees(TAB, SSO);
  await settle();
  return { browser, signIn: started, result: started.result };
}

export const form = (fields: Record<string, string>) => ({
  hasPostData: true,
  postDataEntries: [{ bytes: Buffer.from(new URLSearchParams(fields).toString()).toString('base64') }],
});
export const postOf = (more: object = {}) => ({
  url: AWS,
  method: 'POST',
  headers: { Origin: ORIGIN },
  ...form({ SAMLResponse: 'PHNhbWw+', RelayState: '' }),
  ...more,
});
export const failure = (reason: string) => ({
  ok: false,
  failure: { kind: 'own-browser', browser: 'Chromium', reason },
});
export const whether = (result: Promise<unknown>) => Promise.race([result, settle().then(() => 'running')]);
