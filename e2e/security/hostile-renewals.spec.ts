import { claim } from '../../app/testing/claims/claim.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { changeTimeout, restoreTimeouts, SILENT_LIMIT } from '../driver/change-timeouts.ts';
import { test as base, expect } from '../driver/fixtures.ts';
import { ANALYST, COMPANY, signInFirst, startRole } from '../driver/journey.ts';
import { openAddresses, watchPages } from '../driver/main-process.ts';
import { passTime } from '../driver/pass-time.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { hideWindows, watchWindows, windowNews } from '../driver/window-watch.ts';
import { HomePage } from '../pages/home-page.ts';
import type { AttackName } from '../simulator/attacks/attacks.ts';

const OWN_PAGE = 'app://mai/index.html#under-icon';

const READER = ['ReadOnly', '210987654321'] as const;

/** Session length of the analyst's role: eight hours, in milliseconds. */
const UNTIL_DUE = 7.5 * 3_600_000;

/** One after the other in the hidden window. Each page reports to its server when it has tried everything, and what it got. */
const RAIDS: readonly AttackName[] = [
  'hidden-dialogs',
  'hidden-system-dialogs',
  'hidden-attention',
  'dialogs',
  'before-unload',
  'history',
  'stay-behind',
  'open-windows',
  'start-programs',
  'save-programs',
  'reach-bridge',
  'post-from-frame',
  'post-by-script',
];

const test = base.extend<{ asleep: RunningApp }>({
  /** Mai in the tray with a due renewal, while its company has become hostile. */
  asleep: async ({ start, home, company }, use) => {
    const browser = fakeBrowser(home);
    const mai = await start({ environment: browser.environment });
    await startRole(await signInFirst(mai, company, company.users.fourteenRoles), ...ANALYST);
    await hideWindows(mai);
    await watchWindows(mai);
    await use(mai);
    expect(browser.opened()).toEqual([]);
  },
});

test('a hostile page in a hidden window gets nothing, shows nothing, and causes one question', async ({
  notifications,
  asleep: mai,
  company,
}) => {
  claim('hostile-renewal');
  const tried = await watchPages(mai);
  // All raids, one after the other.
  await changeTimeout(mai, SILENT_LIMIT, 150_000);
  const [first, ...later] = [...RAIDS.map(name => `/attack/${name}`), '/login'];
  company.misbehave.idp.turnsTo = `${first}?${new URLSearchParams(later.map(each => ['then', each]))}`;
  await passTime(mai, company, UNTIL_DUE);
  for (const name of RAIDS) {
    const end = await company.waitFor(request => request.kind === 'attack-ended' && request.name === name);
    expect(end, name).toMatchObject({ loot: [] });
  }
  const asked = await notifications.waitFor(({ title }) => title === `Sign in to ${COMPANY}`);
  expect(notifications.notifications).toHaveLength(1);
  expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
  expect(await mai.visibleTitles()).toEqual([]);
  await expect.poll(() => openAddresses(mai)).toEqual([OWN_PAGE]);
  const isAtHome = (what: string) => URL.canParse(what) && new URL(what).origin === company.idpUrl;
  expect((await tried()).filter(({ what, isPrevented }) => !isPrevented && !isAtHome(what))).toEqual([]);
  expect(company.issued).toHaveLength(1);

  company.misbehave.idp.turnsTo = null;
  await notifications.invoke(asked.id, 'default');
  await expect.poll(() => company.issued.length).toBe(2);
});

/** Each with its outcome. */
const BURDENS = [
  ['crashes', 'busy', 'by a crash'],
  ['never rests', 'busy', 'given up'],
  ['comes again and again', 'restless', 'given up'],
  ['never comes', 'silence', 'given up'],
  ['answers with 20 MB', 'huge-form', 'by its answer'],
] as const satisfies readonly (readonly [string, AttackName, string])[];

test('a hidden page that crashes, hangs or sends too much causes at most one notification', async ({
  notifications,
  asleep: mai,
  company,
}) => {
  const page = new HomePage(await mai.popover());
  for (const [what, name, end] of BURDENS)
    await test.step(`a page that ${what}`, async () => {
      claim('hostile-renewal-endings');
      const told = notifications.notifications.length;
      const asked = company.requests.length;
      const issued = company.issued.length;
      company.misbehave.idp.turnsTo = `/attack/${name}`;
      if (end === 'given up') await changeTimeout(mai, SILENT_LIMIT, 800);
      await passTime(mai, company, UNTIL_DUE);
      await company.waitFor(({ kind }) => kind === 'attack-shown', asked);
      if (end === 'by a crash')
        await mai.electron.evaluate(({ webContents }) => {
          for (const contents of webContents.getAllWebContents())
            if (!contents.getURL().startsWith('app:')) contents.forcefullyCrashRenderer();
        });
      await expect.poll(() => openAddresses(mai), { timeout: 40_000 }).toEqual([OWN_PAGE]);
      await restoreTimeouts(mai);
      expect(notifications.notifications.length - told).toBeLessThanOrEqual(1);
      expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
      expect(await mai.visibleTitles()).toEqual([]);

      company.misbehave.idp.turnsTo = null;
      await mai.raise();
      await startRole(page, ...READER);
      // The same sign-in also renews the due role.
      await expect.poll(() => company.issued.length).toBe(issued + 2);
      await page.stop(...READER).click();
      await expect(page.active).toHaveCount(1);
      await hideWindows(mai);
      await watchWindows(mai);
    });
});
