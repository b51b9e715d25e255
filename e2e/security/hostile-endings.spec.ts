import { claim } from '../../app/testing/claims/claim.ts';
import { changeTimeout, SHOW_AT_LATEST } from '../driver/change-timeouts.ts';
import { expectFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { signInFirst, UNNAMED } from '../driver/journey.ts';
import type { RunningApp } from '../driver/running-app.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { startCompany } from '../simulator/company.ts';
import { addHostile, workOn } from './hostile-company.ts';

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

async function remove(mai: RunningApp): Promise<void> {
  const page = new HomePage(await mai.popover());
  const settings = new SettingsSheet(page.page);
  await page.settings.click();
  await settings.remove(UNNAMED).click();
  await settings.removeForGood.click();
  await expect(settings.companies).toHaveCount(1);
  await settings.back.click();
}

// A second, hostile company beside the person's own, in a Mai that is signed in to the latter.
const shared = shareMai(async ({ start, company, atEnd }) => {
  const mai = await start();
  const hostile = await startCompany();
  atEnd(() => hostile.stop());
  await signInFirst(mai, company, company.users.fourteenRoles);
  await changeTimeout(mai, SHOW_AT_LATEST, 800);
  return { mai, hostile };
});

for (const [what, attack] of [
  ['a page that never loads', 'silence'],
  ['a page that opens the print dialog', 'prints'],
] as const)
  test(`a person can leave ${what}, and continue`, async () => {
    claim('hostile-page-endings');
    const { mai, hostile } = shared();
    await addHostile(mai, hostile, attack);
    await cancel(mai);
    await workOn(mai);
    await remove(mai);
  });

test('a person can leave a response of 20 MB, and continue', async () => {
  claim('hostile-page-endings');
  const { mai, hostile } = shared();
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
  await remove(mai);
});

test('a person can leave a page that never stops loading, and continue', async () => {
  claim('hostile-page-endings');
  const { mai, hostile } = shared();
  await addHostile(mai, hostile, 'busy');
  await seen(mai);
  await mai.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.getTitle().endsWith(' — Sign in')) window.close();
  });
  await expectFailure(mai, {
    title: 'The sign-in didn’t reach AWS',
    detail: `${new URL(hostile.idpUrl).host} didn’t send you to AWS. The address may be for another app. Check it, or ask IT for the AWS sign-in address.`,
    remedies: ['Sign in', 'Remove company'],
  });
  await workOn(mai);
});
