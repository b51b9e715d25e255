import { claim } from '../../app/testing/claims/claim.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { test as base, expect } from '../driver/fixtures.ts';
import { ANALYST, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { passTime } from '../driver/pass-time.ts';
import type { RunningApp } from '../driver/running-app.ts';
import type { RoleSheet } from '../pages/role-sheet.ts';
import { placesWith } from '../security/leaks.ts';
import { canBeOtherUser, responseToOther, seenByOther } from '../security/other-user.ts';
import { TEAM_ACCOUNTS } from '../simulator/accounts.ts';

type Desk = {
  readonly mai: RunningApp;
  readonly sheet: RoleSheet;
  readonly browser: ReturnType<typeof fakeBrowser>;
  /** Opens the console and returns the address that the browser received. */
  open(): Promise<string>;
};

const test = base.extend<{ desk: Desk }>({
  /** The page of an active role, and a browser that stays open. */
  desk: async ({ start, company, home }, use) => {
    const browser = fakeBrowser(home);
    const mai = await start({ environment: browser.environment });
    const page = await signInFirst(mai, company, company.users.fourteenRoles);
    await startRole(page, ...ANALYST);
    const sheet = await openActive(page, ...ANALYST);
    await use({
      mai,
      sheet,
      browser,
      async open() {
        const before = browser.opened().length;
        await sheet.openConsole.click();
        await expect.poll(() => browser.opened()).toHaveLength(before + 1);
        return browser.opened().at(-1) ?? '';
      },
    });
  },
});

test.skip(process.platform !== 'linux', 'Only Linux opens links by a program that a test can put in its place.');

test('another user sees no console link in any process while the browser is open, and gets nothing at its address', async ({
  desk: { browser, mai, open },
}) => {
  claim('console-link-other-user');
  test.skip(!canBeOtherUser(), 'Only root can be another user.');
  const address = await open();
  const looks = [await seenByOther()];
  expect(await responseToOther(address)).toBe('');

  const { status, headers } = await browser.load(address);
  looks.push(await seenByOther());
  expect(await responseToOther(address)).toBe('');
  expect(status).toBe(303);
  const token = new URL(headers.location ?? '').searchParams.get('SigninToken') ?? '';
  expect(token).not.toBe('');
  expect(placesWith([token], looks)).toEqual([]);
  // Control: they do see the browser and its address.
  for (const look of looks) expect(placesWith([address], [look])).toHaveLength(1);
  expect(mai.output).not.toContain(token);
});

test('the browser gets the console link once, by a redirect that leaves no trace of where it came from', async ({
  desk: { browser, open },
}) => {
  claim('console-link-once');
  const address = await open();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}$/);
  const { status, headers } = await browser.load(address);
  expect({ status, ...headers }).toMatchObject({
    status: 303,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    connection: 'close',
  });
  const console = await fetch(headers.location ?? '');
  expect(await console.text()).toBe(`arn:aws:iam::${TEAM_ACCOUNTS.salesData}:role/Analyst`);
  await expect(browser.load(address)).rejects.toThrow();
});

test('an address that was opened too late says so, and gives nothing', async ({
  desk: { browser, mai, open },
  company,
}) => {
  claim('console-link-once');
  const address = await open();
  await passTime(mai, company, 31_000);
  const { status, headers, text } = await browser.load(address);
  expect({ status, location: headers.location }).toEqual({ status: 410, location: undefined });
  expect(text).toContain('This link has expired');
  expect(text).not.toContain('SigninToken');
});
