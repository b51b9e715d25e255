import { spoken } from '../../app/text/spoken.ts';
import { fakeBrowser } from '../desktop-fakes/fake-browser.ts';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { ANALYST, ANALYST_PROFILE, signInFirst } from '../driver/journey.ts';
import { HomePage } from '../pages/home-page.ts';

test('a role starts with a notice, comes back by Undo without a sign-in, and an idle role’s console is one click', async ({
  start,
  company,
  home,
  panel,
}) => {
  test.skip(process.platform !== 'linux', 'Only Linux opens links by a program that a test can put in its place.');
  const browser = fakeBrowser(home);
  const mai = await start({ environment: browser.environment });
  const page = await signInFirst(mai, company, company.users.fourteenRoles);

  await test.step('says under which profile tools find the role, and copies it', async () => {
    await page.role(...ANALYST).click();
    const toast = page.toast(/^Analyst is active until /);
    await toast.getByRole('button', { name: spoken(`Copy profile name ${ANALYST_PROFILE}`) }).click();
    await expect(toast).toContainText('Copied');
    expect(await mai.clipboard()).toBe(ANALYST_PROFILE);
  });

  await test.step('stops it, and starts it again by Undo or Ctrl+Z, without a sign-in', async () => {
    for (const undo of ['button', 'keys'] as const) {
      const signIns = company.requests.filter(({ kind }) => kind === 'assertion-sent').length;
      await page.stop(...ANALYST).click();
      const toast = page.toast(/^Analyst in .* stopped$/);
      await expect(toast).toBeVisible();
      expect(home.read(home.credentials)).not.toContain(ANALYST_PROFILE);
      if (undo === 'button') await toast.getByRole('button', { name: /^Undo/ }).click();
      else await page.page.keyboard.press('Control+z');
      await expect(page.activeRole(...ANALYST)).toBeVisible();
      expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
      expect(company.requests.filter(({ kind }) => kind === 'assertion-sent')).toHaveLength(signIns);
      expect(await mai.visibleTitles()).toEqual(['Mai']);
    }
  });

  await test.step('opens the console of a role that is not active', async () => {
    await page.console('Deployer', '654321098765').click();
    await expect.poll(() => browser.opened()).toHaveLength(1);
    await expect(page.activeRole('Deployer', '654321098765')).toBeVisible();
  });

  await test.step('remembers over restarts how a role was copied', async () => {
    await page.page.getByRole('button', { name: /^Choose what to copy: Analyst in/ }).click();
    await page.page.getByRole('menuitemradio', { name: 'fish' }).click();
    await expect.poll(() => mai.clipboard()).toBe(`set -gx AWS_PROFILE '${ANALYST_PROFILE}'\n`);
    await mai.quit();
    const again = await start();
    await (await trayOf(panel)).click('Open Mai');
    const next = new HomePage(await again.popover());
    await expect(next.page.getByRole('button', { name: /^Copy AWS_PROFILE for fish: Analyst in/ })).toBeVisible();
  });
});
