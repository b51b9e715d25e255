import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { expect, test } from '../driver/fixtures.ts';
import { signInFirst } from '../driver/journey.ts';
import { openPages, watchPages } from '../driver/main-process.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import type { AttackName } from '../simulator/attacks/attacks.ts';
import { startCompany } from '../simulator/company.ts';
import { addHostile, workOn } from './hostile-company.ts';
import { PRETENDED_CAMERA } from './permission-requests.ts';

/** Each page reports to its server when it has tried everything, and what it got. */
const RAIDS: readonly AttackName[] = [
  'reach-bridge',
  'frame-our-pages',
  'other-cookies',
  'permissions',
  'open-windows',
  'start-programs',
  'lead-away',
  'save-programs',
  'post-to-look-alike-path',
  'post-to-look-alike-user',
  'post-from-frame',
  'post-by-script',
  'dialogs',
  'before-unload',
  'history',
  'stay-behind',
];

// The hostile page stays open between the tests, in a Mai that is signed in to the person's own company.
const shared = shareMai(async ({ start, home, company, atEnd }) => {
  const browser = fakeBrowser(home);
  const mai = await start({ environment: browser.environment, arguments: PRETENDED_CAMERA });
  const hostile = await startCompany();
  atEnd(() => hostile.stop());
  await signInFirst(mai, company, company.users.fourteenRoles);
  await mai.electron.evaluate(({ clipboard }) => clipboard.writeText('river-anchor'));
  await addHostile(mai, hostile, 'blank');
  const page = await mai.signInWindow(hostile.idpUrl);
  await page.waitForLoadState();
  return { mai, browser, hostile, page, tried: await watchPages(mai) };
});

for (const name of RAIDS)
  test(`a hostile sign-in page gets nothing, and Mai keeps working: ${name}`, async () => {
    claim('hostile-page');
    const { mai, home, company, browser, hostile, page, tried } = shared();
    const before = hostile.requests.length;
    const started = company.requests.length;
    await page.goto(`${hostile.signInUrl(`/attack/${name}`)}?other=${company.signInUrl()}`, { waitUntil: 'commit' });
    const end = await hostile.waitFor(({ kind }) => kind === 'attack-ended', before);
    expect(end).toMatchObject({ loot: [] });
    expect(company.requests.slice(started).filter(({ kind }) => kind === 'assertion-sent')).toEqual([]);
    await workOn(mai);
    const open = await openPages(mai);
    expect(open.map(({ url }) => new URL(url).origin).toSorted()).toEqual(['null', hostile.idpUrl].toSorted());
    expect(open.flatMap(({ frames }) => frames).filter(url => /^(app|file|chrome|devtools):/.test(url))).toEqual([
      'app://mai/index.html#under-icon',
    ]);
    const isAtHome = (what: string) => URL.canParse(what) && new URL(what).origin === hostile.idpUrl;
    expect((await tried()).filter(({ what, isPrevented }) => !isPrevented && !isAtHome(what))).toEqual([]);
    expect(hostile.requests).not.toContainEqual(expect.objectContaining({ name: 'service-worker' }));
    expect(browser.opened()).toEqual([]);
    expect(existsSync(join(home.path, 'Downloads'))).toBe(false);
  });

test('a sign-in succeeds in the window in which hostile pages were', async () => {
  claim('hostile-page');
  const { mai, hostile, page } = shared();
  await page.goto(hostile.signInUrl());
  await new CompanyPage(page).signIn(hostile.users.fourteenRoles);
  await expect(new HomePage(await mai.popover()).roles).toHaveCount(28);
});
