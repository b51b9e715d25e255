import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { PortalPages } from '../pages/portal-pages.ts';
import type { HostileAnswer } from '../simulator/identity-center/hostile-answers.ts';
import { signInAtPortal, startAtPortal } from './portal-journey.ts';

const MINE = '[mine]\naws_access_key_id = AKIAEXAMPLEMINE00001\naws_secret_access_key = abc\n';

/** Lists that AWS would never give. */
const LISTS: readonly HostileAnswer[] = [
  ...(['bidi-names', 'injected-lines', 'other-account', 'huge-list', 'huge-answer'] as const),
  ...(['endless-pages', 'same-page', 'wrong-types', 'wrong-shape', 'not-json'] as const),
];
const CREDENTIALS: readonly HostileAnswer[] = [
  ...(['injected-lines', 'wrong-types', 'wrong-shape', 'not-json', 'expired-credentials'] as const),
  ...(['endless-credentials', 'seconds-for-milliseconds'] as const),
];

test('hostile lists of a portal end, show one line of visible characters, and leave the files alone', async ({
  start,
  company,
  home,
}) => {
  claim('portal-answers');
  home.write(home.credentials, MINE);
  const { at, mai } = await startAtPortal({ start, company, home });
  const page = await signInAtPortal(mai, company, at);
  const portal = new PortalPages(page.page);
  await page.settings.click();
  await portal.openSettings.click();
  for (const hostile of LISTS)
    await test.step(hostile, async () => {
      company.misbehave.identityCenter.hostile = hostile;
      const before = company.requests.length;
      await portal.refresh.click();
      await company.waitFor(each => each.kind === 'identity-center' && each.action === 'ListAccounts', before);
      await expect(portal.refresh).toBeEnabled();
      await expect(portal.loading).toHaveCount(0);
      expect(await page.page.locator('body').textContent()).not.toMatch(/\p{Cf}/u);
    });
  company.misbehave.identityCenter.hostile = null;
  await portal.refresh.click();
  await page.backToList();
  await expect(page.roles).toHaveCount(8);
  expect(home.read(home.credentials)).toBe(MINE);
  expect(home.read(home.config)).toBe('');
});

test('hostile credentials of a portal are rejected, and no line of them reaches a file', async ({
  start,
  company,
  home,
}) => {
  claim('portal-answers');
  home.write(home.credentials, MINE);
  const { at, mai } = await startAtPortal({ start, company, home });
  const page = await signInAtPortal(mai, company, at);
  await expect(page.roles).toHaveCount(8);
  for (const hostile of CREDENTIALS)
    await test.step(hostile, async () => {
      company.misbehave.identityCenter.hostile = hostile;
      await page.role('AdministratorAccess', 'Water network').click();
      const notice = page.notice('example-water.awsapps.com rejected the sign-in');
      await expect(notice).toBeVisible();
      expect(home.read(home.credentials)).toBe(MINE);
      await notice.getByRole('button', { name: /^Dismiss/ }).click();
      await expect(page.failureNotices).toHaveCount(0);
    });
});
