import type { WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import type { PasswordNews } from '../../app/domain/password-fill.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { ACME } from '../../app/testing/sample-role.ts';
import { PasswordFiller } from './password-filler.ts';
import { Passwords } from './passwords.ts';

const HERE = 'https://login.acme.example';
const FILL = { origin: HERE, user: 'anna' };
const refused = { kind: 'refused', providerId: ACME.id };
const asked = (origin: string) => ({ kind: 'asked', providerId: ACME.id, origin });

/** A sign-in with a password in the keychain, on pages that may ask for one. */
async function signIn(filling: 'on' | 'off' = 'on') {
  const entries = new Map<string, string>();
  const passwords = new Passwords({
    read: async account => entries.get(account) ?? null,
    write: async (account, secret) => void entries.set(account, secret),
    remove: async account => void entries.delete(account),
  });
  await passwords.keep(ACME, 'anna', 'hush');
  const news: PasswordNews[] = [];
  passwords.watch(one => news.push(one));
  const page = {
    address: `${HERE}/login`,
    asks: true,
    typed: 0,
    isLoading: false,
    isGone: false,
    takes: true,
    asked: () => {},
  };
  const contents = {
    getURL: () => page.address,
    isDestroyed: () => page.isGone,
    isLoadingMainFrame: () => page.isLoading,
    executeJavaScriptInIsolatedWorld: async (_world: number, [{ code }]: readonly [{ readonly code: string }]) => {
      if (!code.includes('requestSubmit')) {
        page.asked();
        return page.asks;
      }
      page.typed += 1;
      expect(code).toContain(JSON.stringify({ ...FILL, password: 'hush' }));
      return page.takes;
    },
  } as unknown as WebContents;
  const filler = new PasswordFiller(ACME, filling === 'on' ? FILL : undefined, passwords);
  return { filler, contents, page, news, entries };
}

describe('the saved password of a sign-in', () => {
  test('is filled in on the first page that asks, and never again', async () => {
    claim('password-once');
    const { filler, contents, page, news } = await signIn();
    page.asks = false;
    expect(await filler.pageAtRest(contents, 1)).toBe(false);
    page.asks = true;
    expect(await filler.pageAtRest(contents, 2)).toBe(true);
    expect(await filler.pageAtRest(contents, 2)).toBe(false);
    expect(await filler.pageAtRest(contents, 3)).toBe(false);
    expect(page.typed).toBe(1);
    expect(news).toEqual([refused]);
  });

  test('is not filled in after a page of another origin asked', async () => {
    claim('password-origin');
    const { filler, contents, page } = await signIn();
    for (const [index, address] of [
      'https://acme.example/',
      'http://login.acme.example/',
      `${HERE}:8443/`,
      `${HERE}/`,
    ].entries()) {
      page.address = address;
      expect(await filler.pageAtRest(contents, index + 1)).toBe(false);
    }
    expect(page.typed).toBe(0);
  });

  test('counts as refused if a page that submits by script still asks, but not while it is loading', async () => {
    const { filler, contents, page, news } = await signIn();
    await filler.pageAtRest(contents, 1);
    page.isLoading = true;
    await filler.pageStillAtRest(contents);
    expect(news).toEqual([]);
    page.isLoading = false;
    await filler.pageStillAtRest(contents);
    await filler.pageStillAtRest(contents);
    expect(news).toEqual([refused]);
  });

  test('is not filled in on the second page that asks, after a quick person was refused on the first', async () => {
    const { filler, contents, page } = await signIn();
    await filler.pageLoaded(contents, 1);
    expect(await filler.pageAtRest(contents, 2)).toBe(false);
    expect(page.typed).toBe(0);
  });

  test('can be submitted by the person if the form isn’t', async () => {
    const { filler, contents, page, news } = await signIn();
    page.takes = false;
    expect(await filler.pageAtRest(contents, 1)).toBe(false);
    expect(await filler.pageAtRest(contents, 2)).toBe(false);
    expect(news).toEqual([]);
  });

  test('counts as refused once: by a later page, not by the same one', async () => {
    const { filler, contents, news } = await signIn();
    await filler.pageAtRest(contents, 1);
    await filler.pageAtRest(contents, 1);
    expect(news).toEqual([]);
    await filler.pageAtRest(contents, 2);
    await filler.pageAtRest(contents, 3);
    expect(news).toEqual([refused]);
  });

  test('does not count as refused by a page of another origin', async () => {
    const { filler, contents, page, news } = await signIn();
    await filler.pageAtRest(contents, 1);
    page.address = 'https://mfa.acme.example/';
    await filler.pageAtRest(contents, 2);
    await filler.pageStillAtRest(contents);
    expect(news).toEqual([]);
  });

  test('does not count as refused if filling in is off', async () => {
    const { filler, contents, news } = await signIn('off');
    await filler.pageAtRest(contents, 1);
    await filler.pageStillAtRest(contents);
    expect(news).toEqual([]);
    expect(filler.isLeak({ url: 'https://evil.example/', resourceType: 'mainFrame' } as never)).toBe(false);
  });

  test('is not filled in if the page has closed while it was checked', async () => {
    for (const way of ['pageLoaded', 'pageAtRest', 'pageStillAtRest'] as const) {
      const { filler, contents, page, news } = await signIn();
      page.asked = () => {
        page.isGone = true;
        page.address = '';
      };
      await filler[way](contents, 1);
      filler.signInSucceeded();
      expect(page.typed).toBe(0);
      expect(news).toEqual([]);
    }
  });

  test('is not filled in if the page has closed while the keychain was asked', async () => {
    const { filler, contents, page, entries } = await signIn();
    entries.get = () => {
      page.isGone = true;
      return 'hush';
    };
    expect(await filler.pageAtRest(contents, 1)).toBe(false);
    expect(page.typed).toBe(0);
  });

  test('is not filled in if the keychain doesn’t return it', async () => {
    const { filler, contents, page, entries } = await signIn();
    entries.clear();
    expect(await filler.pageAtRest(contents, 1)).toBe(false);
    expect(page.typed).toBe(0);
  });
});

describe('a request with the password', () => {
  const leaving = (url: string, form: string, resourceType: 'mainFrame' | 'xhr' = 'mainFrame') =>
    ({ url, resourceType, uploadData: [{ bytes: Buffer.from(form) }] }) as never;

  test('is blocked to another origin, until the next page has loaded', async () => {
    claim('password-form');
    const { filler, contents } = await signIn();
    const elsewhere = leaving('https://evil.example/', 'user=anna&p=hush');
    expect(filler.isLeak(elsewhere)).toBe(false);
    await filler.pageAtRest(contents, 1);
    expect(filler.isLeak(elsewhere)).toBe(true);
    expect(filler.isLeak(leaving('https://evil.example/?p=hush', ''))).toBe(true);
    expect(filler.isLeak(leaving(`${HERE}/login`, 'p=hush'))).toBe(false);
    expect(filler.isLeak(leaving('https://evil.example/', 'SAMLRequest=abc&p=hus'))).toBe(false);
    expect(filler.isLeak(leaving('https://evil.example/', 'p=hush', 'xhr'))).toBe(false);
    expect(filler.isLeak({ url: 'https://evil.example/', resourceType: 'mainFrame' } as never)).toBe(false);
    filler.pageArrived();
    expect(filler.isLeak(elsewhere)).toBe(false);
  });

  test('is blocked in every form encoding', async () => {
    claim('password-form');
    const { filler, contents } = await signIn();
    await filler.pageAtRest(contents, 1);
    const parts = '--x\r\nContent-Disposition: form-data; name="p"\r\n\r\nhush\r\n--x--\r\n';
    expect(filler.isLeak(leaving('https://evil.example/', parts))).toBe(true);
    expect(filler.isLeak(leaving('https://evil.example/', 'user=anna\r\np=hush\r\n'))).toBe(true);
    expect(filler.isLeak(leaving('https://evil.example/#hush', ''))).toBe(false);
  });

  test('is allowed if the password is only a part of another value, or of none', async () => {
    const { filler, contents } = await signIn();
    await filler.pageAtRest(contents, 1);
    expect(filler.isLeak(leaving('https://evil.example/', 'note=hushed'))).toBe(false);
    expect(filler.isLeak(leaving('https://evil.example/', 'user=anna\r\np=none\r\n'))).toBe(false);
  });
});

describe('a successful sign-in', () => {
  test('reports where the person typed a password', async () => {
    const { filler, contents, news } = await signIn('off');
    await filler.pageAtRest(contents, 1);
    filler.signInSucceeded();
    expect(news).toEqual([asked(HERE)]);
  });

  test('reports where a quick person was asked, though the page at rest doesn’t ask', async () => {
    const { filler, contents, page, news } = await signIn('off');
    await filler.pageLoaded(contents, 1);
    page.asks = false;
    page.address = 'https://elsewhere.example/';
    await filler.pageLoaded(contents, 2);
    filler.signInSucceeded();
    expect(news).toEqual([asked(HERE)]);
  });

  test('reports nothing if the saved password was filled in, or none was asked for', async () => {
    const typed = await signIn();
    await typed.filler.pageAtRest(typed.contents, 1);
    typed.filler.signInSucceeded();
    const silent = await signIn();
    silent.filler.signInSucceeded();
    expect([...typed.news, ...silent.news]).toEqual([]);
  });
});
