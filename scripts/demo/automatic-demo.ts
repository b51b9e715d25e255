import { expect, type Page } from '@playwright/test';
import { type Server, startBus, startDisplay } from '../../e2e/desktop-fakes/desktop.ts';
import { fakeBrowser } from '../../e2e/desktop-fakes/fake-browser.ts';
import { hasKeyring, startKeyring } from '../../e2e/desktop-fakes/keyring.ts';
import { startTrayHost, type TrayHost } from '../../e2e/desktop-fakes/tray-host.ts';
import type { Home } from '../../e2e/driver/home.ts';
import { type RunningApp, startApp } from '../../e2e/driver/running-app.ts';
import { AccountSheet } from '../../e2e/pages/account-sheet.ts';
import { ActivitySheet } from '../../e2e/pages/activity-sheet.ts';
import { CompanyPage } from '../../e2e/pages/company-page.ts';
import { HomePage } from '../../e2e/pages/home-page.ts';
import { RoleSheet } from '../../e2e/pages/role-sheet.ts';
import { SettingsSheet } from '../../e2e/pages/settings-sheet.ts';
import { TroubleshootSheet } from '../../e2e/pages/troubleshoot-page.ts';
import { WelcomePage } from '../../e2e/pages/welcome-page.ts';
import type { Company } from '../../e2e/simulator/company.ts';
import { awsIdentity } from './aws-identity.ts';
import { companyEnvironment } from './company-environment.ts';
import { Pictures } from './pictures.ts';
import { visitPortal } from './visit-portal.ts';

/** Existing content of the file, which must not change. */
const MINE =
  '# My own keys\n[personal]\naws_access_key_id = AKIAEXAMPLEPERSONAL1\naws_secret_access_key = not-for-mai\n';

const ROLE = 'Analyst';
/** AWS names the accounts only after the first role was started. */
const ACCOUNT_ID = '210987654321';
const ACCOUNT = 'Sales data';
const PROFILE = 'Sales-data-Analyst';
const PRODUCTION = ['PowerUser', 'Grid operations'] as const;
const FAVORITES = [
  ['DataEngineer', 'Data platform'],
  ['Deployer', 'Website'],
  ['ReadOnly', ACCOUNT],
] as const;

type Folders = { readonly root: string; readonly pictures: string };

/** Drives the real app through the whole demo and reports each step. Rejects at the first failure. */
export async function automaticDemo(company: Company, home: Home, folders: Folders): Promise<void> {
  const isLinux = process.platform === 'linux';
  // Screenshots at twice the size, for high-DPI screens.
  const display = isLinux ? await startDisplay('2800x2000') : undefined;
  const bus = isLinux ? await startBus() : undefined;
  const keyring = bus && hasKeyring ? await startKeyring(bus.address, home.path) : undefined;
  const panel = bus && (await startTrayHost(bus.address));
  let mai: RunningApp | undefined;
  try {
    // Other systems show the person's own browser, which this demo can't drive.
    const browser = isLinux ? fakeBrowser(home) : undefined;
    mai = await start(company, home, { display, bus, browser });
    const pictures = new Pictures(mai, folders);
    await driveThrough(mai, company, home, panel, pictures);
    if (browser !== undefined) await visitPortal({ mai, company, browser, pictures, say });
    check(mai.complaints.length === 0, mai.complaints.join('\n'));
    say(`Pictures:\n${pictures.taken.map(path => `  ${path}`).join('\n')}`);
  } finally {
    await mai?.quit();
    await panel?.stop();
    keyring?.stop();
    bus?.stop();
    display?.stop();
  }
}

async function start(
  company: Company,
  home: Home,
  {
    display,
    bus,
    browser,
  }: {
    readonly display: Server | undefined;
    readonly bus: Server | undefined;
    readonly browser: ReturnType<typeof fakeBrowser> | undefined;
  },
): Promise<RunningApp> {
  say(`Example Energy, a simulated company, is running on this computer.
Sign-in address: ${company.signInUrl()}
AWS STS: ${company.stsUrl}`);
  home.write(home.credentials, MINE);
  return await startApp({
    home: home.path,
    data: home.data,
    stsUrl: company.stsUrl,
    busAddress: bus?.address,
    display: display?.address,
    environment: { ...companyEnvironment(company), ...browser?.environment },
    arguments: ['--force-device-scale-factor=2', ...company.identityCenter.switches],
  });
}

async function driveThrough(
  mai: RunningApp,
  company: Company,
  home: Home,
  panel: TrayHost | undefined,
  pictures: Pictures,
): Promise<void> {
  const person = company.users.fourteenRoles;
  const popover = await mai.popover();
  const welcome = new WelcomePage(popover);
  await expect(welcome.title).toBeVisible();
  say(`Mai has started for the first time, with its own home folder: ${home.path}`);
  const tray = await panel?.icon();
  if (tray) say(`Its tooltip: “${await tray.tooltip()}”.`);
  await pictures.take('welcome', popover);
  if (tray) await pictures.takeIcon('tray-idle', tray);
  await pictures.frame(popover);
  await welcome.address.fill(company.signInUrl());
  await pictures.frame(popover);

  await welcome.enter(company.signInUrl());
  const window = await mai.signInWindow();
  const page = new CompanyPage(window);
  await expect(page.user).toBeVisible();
  await expect.poll(() => mai.visibleTitles()).toContain(`${new URL(company.idpUrl).host} — Sign in`);
  say(`Typed the address. The company's page opened in a separate window titled “${(await mai.visibleTitles())[0]}”.`);
  await page.user.fill(person.user);
  await page.password.fill(person.password);
  await pictures.take('sign-in', window);
  await pictures.frame(window);
  await page.submit.click();

  const list = new HomePage(popover);
  await expect(list.roles).toHaveCount(person.roles.length);
  say(`Signed in as ${person.displayName} (${person.user}, ${person.password}).`);
  say(`Mai shows ${await list.roles.count()} roles in ${await list.accounts.count()} accounts.`);
  await pictures.frame(popover);
  await list.search.fill('analyst');
  await expect(popover.getByRole('heading', { name: /^Results/ })).toBeVisible();
  await pictures.frame(popover);
  await list.search.clear();

  await list.role(ROLE, ACCOUNT_ID).click();
  const active = list.activeRole(ROLE, ACCOUNT);
  await expect(active).toContainText('default');
  const renewal = await active
    .getByText(/^until /)
    .first()
    .textContent();
  say(`Clicked ${ROLE} in ${ACCOUNT} (${ACCOUNT_ID}). It is active ${renewal} and renews automatically.`);
  if (tray) say(`The icon's tooltip: “${await tray.waitForTooltip(words => words.includes(ROLE))}”.`);
  await pictures.frame(popover, 2_400);
  if (tray) await pictures.takeIcon('tray-active', tray);

  const written = home.read(home.credentials);
  check(written.startsWith(MINE) && written.includes(`[${PROFILE}]`), 'The credentials file has unexpected contents.');
  check(written.includes('[default]'), 'The first active role is not the default.');
  say(
    `The credentials are in ${home.credentials}, under [default] and [${PROFILE}]. The rest of the file is unchanged.`,
  );
  say(await awsIdentity({ home: home.path, stsUrl: company.stsUrl }));
  await furnish(popover, list);
  await pictures.take('active', popover);
  await lookAround(popover, list, pictures);

  await popover.getByRole('button', { name: 'Stop all (2)' }).click();
  await expect(list.active).toHaveCount(0);
  await expect(popover.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await popover.mouse.move(190, 300);
  await popover.mouse.wheel(0, -10_000);
  await expect(list.favorites.first()).toBeInViewport();
  await pictures.frame(popover, 2_000);
  await pictures.take('roles', popover);
  await pictures.writeMoving('day');
  check(home.read(home.credentials) === MINE, 'Mai left something in the credentials file.');
  say('Clicked “Stop all”. The credentials are removed, and the file has its original bytes.');
}

/** Favorites, and a production account with an active role. */
async function furnish(popover: Page, list: HomePage): Promise<void> {
  for (const [name, place] of FAVORITES) await list.favorite(name, place).click();
  const [role, account] = PRODUCTION;
  await popover.getByRole('button', { name: `Edit account ${account}…` }).click();
  const sheet = new AccountSheet(popover);
  await sheet.production.selectOption('Yes');
  await sheet.color('Red').check();
  await list.backToList();
  await list.role(role, account).click();
  await expect(list.activeRole(role, account)).toBeVisible();
  say(`Starred ${FAVORITES.length} roles, marked ${account} as production, and started ${role} there.`);
}

/** Pages that are opened less often. */
async function lookAround(popover: Page, list: HomePage, pictures: Pictures): Promise<void> {
  await list.more(ROLE, ACCOUNT).click();
  const role = new RoleSheet(popover, ROLE, ACCOUNT);
  await expect(role.dialog).toBeVisible();
  await pictures.take('role', popover);
  await pictures.frame(popover);
  await role.back.click();
  await list.settings.click();
  const settings = new SettingsSheet(popover);
  await expect(settings.dialog).toBeVisible();
  await pictures.take('settings', popover);
  await settings.back.click();
  await list.settings.click();
  await settings.troubleshoot.click();
  const troubleshoot = new TroubleshootSheet(popover);
  await expect(troubleshoot.findings).not.toHaveCount(0);
  await pictures.take('troubleshoot', popover);
  await list.backToList();
  await list.settings.click();
  await settings.activity.click();
  const activity = new ActivitySheet(popover);
  await expect(activity.entries).toHaveCount(2);
  await pictures.take('activity', popover);
  await list.backToList();
}

const say = (words: string): void => console.log(`• ${words.replaceAll('\n', '\n  ')}`);

function check(isGood: boolean, problem: string): void {
  if (!isGood) throw new Error(problem);
}
