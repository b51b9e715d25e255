import { fakeBrowser } from './desktop-fakes/fake-browser.ts';
import { expect, test } from './driver/fixtures.ts';
import { inSight } from './driver/in-sight.ts';
import { ANALYST, ANALYST_PROFILE, startRole } from './driver/journey.ts';
import { rowAt } from './driver/tray-rows.ts';
import { desk } from './everyday/desk.ts';
import { everydayJob, type Hand } from './everyday/everyday-job.ts';
import { RoleSheet } from './pages/role-sheet.ts';
import { TroubleshootSheet } from './pages/troubleshoot-page.ts';
import { TEAM_ACCOUNTS } from './simulator/accounts.ts';

// What people do every day, each with its highest number of clicks and keys. The click on the icon is the first.

const { dataPlatform, salesData, website } = TEAM_ACCOUNTS;
const READ_ONLY = ['ReadOnly', salesData] as const;
const DEPLOYER = ['Deployer', website] as const;
const ENGINEER = ['DataEngineer', dataPlatform] as const;

test.skip(process.platform !== 'linux', 'Only Linux has a panel that a test can operate.');

test('everyday jobs in the window stay within their clicks', async ({ start, panel, company, home: files }) => {
  const { mai, tray, home, browser, open, close } = await desk(start, panel, company, fakeBrowser(files));
  const { page } = home;
  const job = async (name: string, most: number, work: (hand: Hand) => Promise<void>) => {
    await close();
    await everydayJob(name, most, async hand => {
      await open(hand);
      await work(hand);
    });
  };
  const copied = (what: string | RegExp) => expect.poll(() => mai.clipboard()).toMatch(what);

  await startRole(home, ...ANALYST);
  await home.stop(...ANALYST).click();
  await expect(home.recents).toHaveText([/^Analyst/]);

  await job('start yesterday’s role', 2, async hand => {
    await hand.click(home.recents.getByRole('button', { name: /^Start / }));
    await expect(home.activeRole(...ANALYST)).toBeVisible();
  });
  await job('open the console as an active role', 2, async hand => {
    await hand.click(home.console(...ANALYST).first());
    await expect.poll(() => browser.opened()).toHaveLength(1);
  });
  await job('open the console as a role that is not active', 2, async hand => {
    await hand.click(home.console(...DEPLOYER).last());
    await expect.poll(() => browser.opened()).toHaveLength(2);
    await expect(home.activeRole(...DEPLOYER)).toBeVisible();
  });
  await job('copy AWS_PROFILE for zsh', 2, async hand => {
    await hand.click(home.copy(...ANALYST));
    await copied(/^export AWS_PROFILE=/);
  });
  await page.getByRole('button', { name: /^Choose what to copy: Analyst / }).click();
  await page.getByRole('menuitemradio', { name: 'fish' }).click();
  await copied(/^set -gx AWS_PROFILE/);
  await job('copy AWS_PROFILE for another shell, again', 2, async hand => {
    await mai.electron.evaluate(({ clipboard }) => clipboard.clear());
    await hand.click(home.copy(...ANALYST));
    await copied(/^set -gx AWS_PROFILE/);
  });
  await job('copy the profile name', 2, async hand => {
    await hand.click(home.activeRole(...ANALYST).getByRole('button', { name: /^Copy profile name/ }));
    await copied(new RegExp(`^${ANALYST_PROFILE}$`));
  });
  await job('copy the Account ID', 2, async hand => {
    await hand.click(home.activeRole(...ANALYST).getByRole('button', { name: /^Copy Account ID/ }));
    await copied(new RegExp(`^${salesData}$`));
  });
  await job('make another role the default', 2, async hand => {
    await hand.click(home.activeRole(...DEPLOYER).getByRole('button', { name: /^Make default/ }));
    await expect(home.activeRole(...DEPLOYER)).toContainText('default');
  });
  await job('make a favorite', 2, async hand => {
    await hand.click(home.favorite(...READ_ONLY));
    await expect(home.favorites).toHaveCount(1);
  });
  await job('see how long a role lasts', 1, async () => {
    await expect(home.activeRole(...ANALYST)).toContainText('until');
  });
  await job('stop one role', 2, async hand => {
    await hand.click(home.stop(...DEPLOYER));
    await expect(home.active).toHaveCount(1);
  });
  // The settings of roles stay unfolded on this computer once they were.
  const role = new RoleSheet(page, ...ANALYST);
  await home.more(...ANALYST).click();
  await role.unfold();
  await job('change a role’s region', 4, async hand => {
    await hand.click(home.more(...ANALYST));
    await hand.click(role.region);
    await hand.click(page.getByRole('option', { name: /Frankfurt/ }));
    await expect(role.region).toHaveValue(/eu-central-1/);
  });
  await job('find out why a tool fails', 2, async hand => {
    await hand.click(page.getByRole('button', { name: 'Not working?' }));
    await expect(new TroubleshootSheet(page).dialog).toBeVisible();
  });
  await close();
  await everydayJob('see in the tooltip that a role is active', 0, async () => {
    await tray.waitForTooltip(words => words.includes('Analyst'));
  });
});

test('ending the day stays within its clicks', async ({ start, panel, company, home: files }) => {
  const { home, open, close } = await desk(start, panel, company, fakeBrowser(files));
  const { page } = home;
  for (const [role, account] of [ANALYST, READ_ONLY, DEPLOYER, ENGINEER]) await startRole(home, role, account);
  await close();
  await everydayJob('stop all of four roles', 2, async hand => {
    await open(hand);
    await hand.click(page.getByRole('button', { name: 'Stop all (4)' }));
    await expect(home.active).toHaveCount(0);
  });
  await close();
  await everydayJob('sign out, with a question', 4, async hand => {
    await open(hand);
    await hand.click(page.getByRole('contentinfo').getByRole('button').first());
    await hand.click(page.getByRole('button', { name: /^Sign out/ }));
    await hand.click(page.getByRole('button', { name: 'Sign out', exact: true }).last());
    await expect(page.getByRole('button', { name: 'Sign in' }).first()).toBeVisible();
  });
});

test('everyday jobs by keys stay within their keys', async ({ start, panel, company, home: files }) => {
  const { mai, home, close } = await desk(start, panel, company, fakeBrowser(files));
  const { page } = home;
  const byShortcut = async (hand: Hand) => {
    // The desktop delivers the keys of a global shortcut, not the page.
    await hand.act(() => mai.raise());
    await inSight(mai);
  };
  await startRole(home, ...ANALYST);
  await home.stop(...ANALYST).click();
  await close();
  await everydayJob('start yesterday’s role by keys', 2, async hand => {
    await byShortcut(hand);
    await hand.press(page, 'Enter');
    await expect(home.activeRole(...ANALYST)).toBeVisible();
  });
  await close();
  await everydayJob('start another role beside an active one by keys', 2, async hand => {
    await byShortcut(hand);
    await hand.press(page, 'Enter');
    await expect(home.active).toHaveCount(2);
  });
  await close();
  await everydayJob('start four roles by search', 17, async hand => {
    await byShortcut(hand);
    for (const [word, [role, account]] of [
      ['dep', DEPLOYER],
      ['eng', ENGINEER],
      ['pow', ['PowerUser', TEAM_ACCOUNTS.gridOperations]],
      ['sci', ['DataScientist', salesData]],
    ] as const) {
      await hand.type(page, word);
      await hand.press(page, 'Enter');
      await expect(home.activeRole(role, account)).toBeVisible();
    }
  });
});

test('one role among 2,000 is found and started within five clicks and keys', async ({
  start,
  panel,
  company,
  home: files,
}) => {
  const person = company.users.twoThousandRoles;
  // Above AWS's own limit; a person with one role each in hundreds of accounts is below it.
  company.misbehave.sts.assertionLimit = 1_000_000;
  const { home, open, close } = await desk(start, panel, company, fakeBrowser(files), person);
  await close();
  await everydayJob('find and start one role among 2,000', 5, async hand => {
    await open(hand);
    await hand.type(home.page, 'ana');
    await hand.press(home.page, 'Enter');
    await expect(home.active).toHaveCount(1);
  });
});

test('everyday jobs in the icon’s menu stay within their clicks', async ({ start, panel, company, home: files }) => {
  const { mai, tray, home, browser, close } = await desk(start, panel, company, fakeBrowser(files));
  await close();
  const active = `✓ Analyst · ${salesData} — renews automatically`;
  // Opening the menu is the first click; a submenu opens when the pointer rests on it.
  const job = (name: string, most: number, ...path: readonly string[]) =>
    everydayJob(name, most, async hand => {
      await hand.act(async () => {});
      await hand.act(() => tray.click(...path));
    });
  await job('start a role from the menu', 2, 'All accounts', salesData, 'Analyst');
  await tray.waitForMenu(rows => rowAt(rows, [active]) !== undefined);
  await job('open the console from the menu', 2, active, 'Open console');
  await expect.poll(() => browser.opened()).toHaveLength(1);
  await job('copy a profile name from the menu', 2, active, 'Copy profile name');
  await expect.poll(() => mai.clipboard()).toBe(ANALYST_PROFILE);
  await job('stop a role from the menu', 2, active, 'Stop');
  await tray.waitForMenu(rows => rows[0]?.label === 'No active roles');
  const signedIn = (await tray.menu()).find(({ label }) => label.startsWith('Example Energy'))?.label ?? '';
  await everydayJob('sign out from the menu, with a question', 3, async hand => {
    await hand.act(async () => {});
    await hand.act(() => tray.click(signedIn, 'Sign out…'));
    await hand.click(home.page.getByRole('button', { name: 'Sign out', exact: true }));
    await expect(home.page.getByRole('button', { name: 'Sign in' }).first()).toBeVisible();
  });
});
