import { describe, expect, test } from 'vitest';
import { ACCOUNT_NAMES } from './accounts.ts';
import { startCompany } from './company.ts';
import { cookieBrowser } from './idp/cookie-browser.ts';
import { PEOPLE } from './people.ts';
import { requestLog } from './request-log.ts';

describe('a company', () => {
  test('is reset to its initial state', async () => {
    const company = await startCompany({ idp: { assertionSeconds: 60 } });
    try {
      const browser = cookieBrowser(company.idpUrl);
      company.misbehave.idp.assertionSeconds = 10;
      company.misbehave.sts.throttle = 5;
      const { user, password } = PEOPLE.oneRole;
      expect((await browser.submit('/login', { user, password })).posting).not.toBeNull();
      company.reset();
      expect(company.requests).toEqual([]);
      expect(company.misbehave.idp.assertionSeconds).toBe(60);
      expect(company.misbehave.sts.throttle).toBe(0);
      expect((await browser.open('/app/aws/sso')).title).toBe('Sign in');
    } finally {
      await company.stop();
    }
  });

  test('keeps its cookies apart from those of another company on this machine', async () => {
    const [first, second] = await Promise.all([startCompany(), startCompany()]);
    try {
      const { user, password } = PEOPLE.oneRole;
      const browsers = [cookieBrowser(first.idpUrl), cookieBrowser(second.idpUrl)];
      for (const browser of browsers) await browser.submit('/login', { user, password });
      expect(new Set(browsers.flatMap(browser => [...browser.cookies.keys()])).size).toBe(2);
    } finally {
      await Promise.all([first.stop(), second.stop()]);
    }
  });

  test('can present an untrusted certificate', async () => {
    const company = await startCompany({ idpScheme: 'https' });
    try {
      expect(company.signInUrl()).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/app\/aws\/sso$/);
      await expect(fetch(company.signInUrl())).rejects.toMatchObject({
        cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      });
    } finally {
      await company.stop();
    }
  });

  test('stops while a request is pending', async () => {
    const company = await startCompany({ idp: { page: 'hangs' } });
    const answer = fetch(company.signInUrl());
    await company.waitFor(each => each.kind === 'idp-hung');
    await Promise.all([company.stop(), expect(answer).rejects.toThrow()]);
    await expect(fetch(company.signInUrl())).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  test('has a name for every account', () => {
    const accounts = Object.values(PEOPLE).flatMap(({ roles }) => roles.map(each => each.accountId));
    expect(accounts.filter(id => !/^\d{12}$/.test(id) || !ACCOUNT_NAMES[id])).toEqual([]);
    expect(new Set(Object.values(ACCOUNT_NAMES)).size).toBe(257);
  });
});

describe('waiting for a request', () => {
  test('finds an earlier one', async () => {
    const log = requestLog();
    log.add({ kind: 'signed-out' });
    expect(await log.waitFor(each => each.kind === 'signed-out')).toMatchObject({ kind: 'signed-out' });
  });

  test('resolves at the first match, past others', async () => {
    const log = requestLog();
    const waiting = log.waitFor(each => each.kind === 'signed-in');
    log.add({ kind: 'login-shown' });
    log.add({ kind: 'signed-in', user: 'anna.berg' });
    expect(await waiting).toMatchObject({ user: 'anna.berg' });
  });

  test('ignores those before the given index', async () => {
    const log = requestLog();
    log.add({ kind: 'signed-in', user: 'first' });
    const waiting = log.waitFor(each => each.kind === 'signed-in', log.requests.length);
    log.add({ kind: 'signed-in', user: 'second' });
    expect(await waiting).toMatchObject({ user: 'second' });
  });
});
