import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { installBrowser } from '../desktop-fakes/installed-browser.ts';
import { test as base, expect } from '../driver/fixtures.ts';
import type { Home } from '../driver/home.ts';
import { ANALYST, openActive, signInFirst, startRole } from '../driver/journey.ts';
import { AccountSheet } from '../pages/account-sheet.ts';
import type { HomePage } from '../pages/home-page.ts';
import type { RoleSheet } from '../pages/role-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { placesWith } from '../security/leaks.ts';
import { canBeOtherUser, responseToOther, seenByOther } from '../security/other-user.ts';
import { TEAM_ACCOUNTS } from '../simulator/accounts.ts';

const [, ACCOUNT] = ANALYST;

type Desk = {
  readonly page: HomePage;
  /** The page of an active role. */
  readonly sheet: RoleSheet;
  /** The system's default browser. */
  readonly browser: ReturnType<typeof fakeBrowser>;
  readonly firefox: ReturnType<typeof installBrowser>;
  readonly chrome: ReturnType<typeof installBrowser>;
};

const test = base.extend<{ desk: Desk }>({
  desk: async ({ start, company, home }, use) => {
    const browser = fakeBrowser(home);
    const firefox = installBrowser(home, 'firefox');
    const chrome = installBrowser(home, 'google-chrome');
    const mai = await start({ environment: browser.environment });
    const page = await signInFirst(mai, company, company.users.fourteenRoles);
    await startRole(page, ...ANALYST);
    await use({ page, sheet: await openActive(page, ...ANALYST), browser, firefox, chrome });
  },
});

test.skip(process.platform !== 'linux', 'Only on Linux can a test install a browser.');

const profileIn = (home: Home): string => join(home.data, 'console-profiles', `firefox-${ACCOUNT}`);

async function chooseForAccount({ page, sheet }: Desk, label: string): Promise<void> {
  await sheet.account.click();
  const account = new AccountSheet(page.page);
  await account.browser.selectOption(label);
  await expect(account.browser.locator('option:checked')).toHaveText(label);
  await account.back.click();
}

test('a console opens in the account’s own profile of the chosen browser, and another user sees no link in any process', async ({
  desk,
  home,
}) => {
  claim('console-browser');
  await chooseForAccount(desk, 'Firefox, separate profile for this account');
  await desk.sheet.openConsole.click();
  await expect.poll(() => desk.firefox.started()).toHaveLength(1);
  const [[flag, profile, address = ''] = []] = desk.firefox.started();
  expect([flag, profile]).toEqual(['--profile', profileIn(home)]);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{43}$/);
  expect(home.mode(profileIn(home))).toBe(0o700);
  expect(desk.browser.opened()).toEqual([]);
  // Nothing of Mai is open in it: no connection, no file.
  expect([...desk.firefox.openFiles()].toSorted()).toEqual(['/dev/null', join(home.path, 'bin', 'firefox')]);

  const isOther = canBeOtherUser();
  const looks = isOther ? [await seenByOther()] : [];
  if (isOther) expect(await responseToOther(address)).toBe('');
  const { status, headers } = await desk.browser.load(address);
  expect(status).toBe(303);
  if (isOther) {
    looks.push(await seenByOther());
    expect(await responseToOther(address)).toBe('');
  }
  const token = new URL(headers.location ?? '').searchParams.get('SigninToken') ?? '';
  expect(token).not.toBe('');
  expect(placesWith([token], looks)).toEqual([]);
  // Control: they do see the browser and its address.
  for (const look of looks) expect(placesWith([address], [look])).toHaveLength(1);
  expect(await (await fetch(headers.location ?? '')).text()).toContain(TEAM_ACCOUNTS.salesData);
});

test('the consoles of all accounts open in a private window, except that of an account with its own browser', async ({
  desk,
}) => {
  const { page, sheet, browser, firefox, chrome } = desk;
  await sheet.back.click();
  await page.settings.click();
  const settings = new SettingsSheet(page.page);
  await settings.browser.selectOption('Google Chrome, private window');
  await settings.back.click();
  await openActive(page, ...ANALYST);
  await sheet.openConsole.click();
  await expect.poll(() => chrome.started()).toEqual([['--incognito', expect.stringContaining('http://127.0.0.1:')]]);

  await chooseForAccount(desk, 'Firefox');
  await sheet.openConsole.click();
  await expect.poll(() => firefox.started()).toEqual([[expect.stringContaining('http://127.0.0.1:')]]);
  await chooseForAccount(desk, 'Same as all accounts (Google Chrome, private window)');
  await sheet.openConsole.click();
  await expect.poll(() => chrome.started()).toHaveLength(2);
  expect(browser.opened()).toEqual([]);
});

test('a console opens in the default browser if the chosen one is missing, with a message and the way back', async ({
  desk,
  home,
}) => {
  const { page, sheet, browser, firefox } = desk;
  await chooseForAccount(desk, 'Firefox, private window');
  firefox.uninstall();
  await sheet.openConsole.click();
  await expect.poll(() => browser.opened()).toHaveLength(1);
  await expect(sheet.alert).toContainText('Firefox couldn’t open the console');
  await expect(sheet.alert).toContainText('It opened in your default browser.');

  await sheet.account.click();
  const account = new AccountSheet(page.page);
  await expect(account.browser.locator('option:checked')).toHaveText('Firefox, private window (not found)');
  await account.back.click();
  await sheet.back.click();
  await page.notice('Firefox couldn’t open the console').getByRole('button', { name: 'Use system default' }).click();
  await expect.poll(() => home.read(home.settings)).toMatch(/"browser": \{\s*"kind": "default"/);
  await openActive(page, ...ANALYST);
  await sheet.openConsole.click();
  await expect.poll(() => browser.opened()).toHaveLength(2);
  await expect(sheet.alert).toBeHidden();
});

test('a role’s console opens at a service or at a pasted page of the console, and at no other address', async ({
  desk: { sheet, browser },
  company,
}) => {
  claim('console-page');
  let opened = 0;
  const openedAt = async (): Promise<string | undefined> => {
    await sheet.openConsole.click();
    opened += 1;
    await expect.poll(() => browser.opened()).toHaveLength(opened);
    await fetch(await browser.lead());
    const last = company.requests.at(-1);
    return last?.kind === 'console-login' ? last.destination : undefined;
  };
  const type = async (page: string): Promise<void> => {
    await sheet.consolePage.fill(page);
    await sheet.consolePage.press('Enter');
  };
  await expect(sheet.consolePage).toHaveAttribute('placeholder', 'Console Home');
  await sheet.consolePage.click();
  await sheet.dialog.getByRole('option', { name: 'EC2' }).click();
  await expect(sheet.consolePage).toHaveValue('EC2');
  expect(await openedAt()).toBe('https://console.aws.amazon.com/ec2/home?region=us-east-1');

  await type('https://evil.example/ec2/home');
  await expect(sheet.alert).toContainText('This isn’t a page of the AWS console');
  expect(await openedAt()).toBe('https://console.aws.amazon.com/ec2/home?region=us-east-1');

  await type('https://123456789012-ab12cd34.eu-west-1.console.aws.amazon.com/s3/buckets?tab=x#y');
  await expect(sheet.alert).toBeHidden();
  expect(await openedAt()).toBe('https://console.aws.amazon.com/s3/buckets?tab=x&region=eu-west-1#y');

  await type('');
  expect(await openedAt()).toBe('https://console.aws.amazon.com/console/home?region=us-east-1');
});
