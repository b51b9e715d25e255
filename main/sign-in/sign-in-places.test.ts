import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { companyRules } from '../../app/company/company-rules.ts';
import type { FoundBrowser } from '../../app/console/found-browser.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { SignInPlace } from '../../app/domain/sign-in/sign-in-browser.ts';
import type { Posted } from '../../app/sign-in/sign-in-port.ts';
import { ACME } from '../../app/testing/sample-role.ts';
import { sampleSetup } from '../../app/testing/sample-setup.ts';
import { BrowserFolders } from './own-browser/browser-folders.ts';
import { OwnBrowsers } from './own-browser/own-browsers.ts';
import { createSignInPlaces } from './sign-in-places.ts';
import type { SignIns } from './sign-ins.ts';

const posted = ok({ samlResponse: 'response', host: 'sso.acme.example' });
const refused = fail({ kind: 'browser-refused', host: 'sso.acme.example', reason: 'device' });
const browser = (id: string, parts: Partial<FoundBrowser> = {}): FoundBrowser => ({
  id,
  name: id,
  windows: ['normal'],
  launcher: { kind: 'program', before: ['/nowhere/browser'], after: [] },
  profiles: { kind: 'mai' },
  ...parts,
});

describe('the sign-in port', () => {
  let data = '';
  let result: Result<Posted> = posted;
  const windows = {
    signIn: vi.fn(async () => result),
    showPortal: vi.fn(),
    cancel: vi.fn(),
    forget: vi.fn(async () => {}),
    wasShown: () => false,
    finish: async () => {},
  } satisfies SignIns;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'mai-places-'));
    result = posted;
    vi.clearAllMocks();
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));
  const installed = [
    browser('firefox'),
    browser('edge'),
    browser('brave', { profiles: { kind: 'home', folder: 'x' } }),
  ];
  const places = (found: readonly FoundBrowser[] = installed, setup: object = {}) =>
    createSignInPlaces(
      windows,
      new OwnBrowsers(
        { folders: new BrowserFolders(data), find: async () => found },
        { prepare: () => {}, reopenWindow: () => {} },
      ),
      () => companyRules([sampleSetup(setup)]),
    );
  const lock = {
    providers: [{ address: ACME.signInUrl, name: 'Acme', signInWith: 'edge' }],
    locked: { signInWith: 'We check devices.' },
  };
  const at = (signInWith: SignInPlace) => ({ ...ACME, signInWith });

  test('uses Mai’s window unless a browser is chosen', async () => {
    expect(await places().signIn(ACME, 'window')).toEqual(posted);
    expect(await places().signIn(at('mai'), 'silent')).toEqual(posted);
    expect(windows.signIn).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['is not installed', 'vivaldi', 'missing'],
    ['is confined', 'brave', 'missing'],
    ['does not start', 'edge', 'no-start'],
  ] as const)('explains a chosen browser that %s, and opens no window instead', async (_, place, reason) => {
    expect(await places().signIn(at(place), 'window')).toMatchObject({ failure: { kind: 'own-browser', reason } });
    expect(windows.signIn).not.toHaveBeenCalled();
  });

  test('says whether the company has fixed a browser that fails', async () => {
    expect(await places().signIn(at('edge'), 'window')).toMatchObject({ failure: { isLocked: false } });
    expect(await places(installed, lock).signIn(ACME, 'window')).toMatchObject({ failure: { isLocked: true } });
  });

  test('offers installed browsers where a page refuses the window', async () => {
    result = refused;
    expect(await places().signIn(ACME, 'window')).toMatchObject({ failure: { reason: 'device', browsers: ['edge'] } });
  });

  test('offers none where the company has fixed the window', async () => {
    result = refused;
    const { providers, locked } = lock;
    const fixed = { locked, providers: providers.map(provider => ({ ...provider, signInWith: 'mai' })) };
    expect(await places(installed, fixed).signIn(ACME, 'window')).toEqual(refused);
  });

  test('cancels and forgets in both places', async () => {
    const port = places();
    port.cancel(ACME.id);
    await port.forget(ACME.id);
    await port.finish();
    expect([windows.cancel, windows.forget].map(({ mock }) => mock.calls)).toEqual([[[ACME.id]], [[ACME.id]]]);
    expect(port.wasShown()).toBe(false);
  });

  test('does not start a browser that was canceled while it was looked for', async () => {
    const port = places();
    const running = port.signIn(at('edge'), 'window');
    port.cancel(ACME.id);
    expect(await running).toEqual(fail({ kind: 'sign-in-canceled' }));
  });

  test('replaces a sign-in of the same company that has not started its browser', async () => {
    const port = places();
    const first = port.signIn(at('edge'), 'silent');
    const second = port.signIn(at('edge'), 'window');
    expect(await first).toEqual(fail({ kind: 'sign-in-canceled' }));
    expect(await second).toMatchObject({ failure: { kind: 'own-browser', reason: 'no-start' } });
  });
});
