import { claim } from '../../app/testing/claims/claim.ts';
import { expectFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { signInFirst, UNNAMED } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { shortenTimeout } from '../driver/shorten-timeouts.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { type Company, startCompany } from '../simulator/company.ts';
import { addHostile, workOn } from './hostile-company.ts';

/** Timeout after which Mai shows a page that is still loading. Milliseconds. */
const SHOW_AT_LATEST = 4_000;

/** Waits for the visible sign-in window. */
const seen = (mai: RunningApp) =>
  expect.poll(() => mai.visibleTitles()).toContainEqual(expect.stringMatching(/ — Sign in$/));

/** Cancels by the button in Mai's window. */
async function cancel(mai: RunningApp): Promise<void> {
  await seen(mai);
  await mai.raise();
  await (await mai.popover()).getByRole('button', { name: /^Cancel/ }).click();
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
}

async function remove(mai: RunningApp, _: Company): Promise<void> {
  const page = new HomePage(await mai.popover());
  const settings = new SettingsSheet(page.page);
  await page.settings.click();
  await settings.remove(UNNAMED).click();
  await settings.removeForGood.click();
  await expect(settings.companies).toHaveCount(1);
  await settings.back.click();
}

// A second, hostile company beside the person's own.
test('a person can leave any hostile page and continue', async ({ mai, company }) => {
  await signInFirst(mai, company, company.users.fourteenRoles);
  await shortenTimeout(mai, SHOW_AT_LATEST, 800);
  const hostile = await startCompany();
  try {
    await test.step('a page that never loads', async () => {
      claim('hostile-page-endings');
      await addHostile(mai, hostile, 'silence');
      await cancel(mai);
      await workOn(mai);
      await remove(mai, hostile);
    });
    await test.step('a page that opens the print dialog', async () => {
      claim('hostile-page-endings');
      await addHostile(mai, hostile, 'prints');
      await cancel(mai);
      await workOn(mai);
      await remove(mai, hostile);
    });
    await test.step('a response of 20 MB', async () => {
      claim('hostile-page-endings');
      await addHostile(mai, hostile, 'huge-form');
      // Takes long on a busy computer.
      await expect(new HomePage(await mai.popover()).failureNotices).toHaveCount(1, { timeout: 40_000 });
      const notice = await expectFailure(mai, {
        title: 'Your company’s sign-in can’t be read',
        detail:
          'The sign-in page sent damaged data to AWS (too-large). Try again. If it keeps happening, send this message to IT.',
        remedies: ['Sign in'],
      });
      await notice.dismiss();
      await workOn(mai);
      await remove(mai, hostile);
    });
    await test.step('a page that never stops loading', async () => {
      claim('hostile-page-endings');
      await addHostile(mai, hostile, 'busy');
      await seen(mai);
      await mai.electron.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows())
          if (window.getTitle().endsWith(' — Sign in')) window.close();
      });
      await expectFailure(mai, {
        title: 'The sign-in didn’t reach AWS',
        detail: `${new URL(hostile.idpUrl).host} didn’t send you to AWS. The address may be for another app. Check it, or ask IT for the AWS sign-in address.`,
        remedies: ['Sign in', 'Remove company'],
      });
      await workOn(mai);
    });
  } finally {
    await hostile.stop();
  }
});
