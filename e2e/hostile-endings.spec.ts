import { expectTrouble } from './expect-trouble.ts';
import { test as base, expect } from './fixtures.ts';
import { addHostile, workOn } from './hostile-company.ts';
import { signInFirst } from './journey.ts';
import { HomePage } from './pages/home-page.ts';
import type { RunningApp } from './running-app.ts';
import { type Company, startCompany } from './simulator/company.ts';

/** Once the company's window is in sight. */
const seen = (mai: RunningApp) =>
  expect.poll(() => mai.visibleTitles()).toContainEqual(expect.stringMatching(/^Sign in/));

/** With a second company that means no good, beside that of which the person has the roles. */
const test = base.extend<{ hostile: Company }>({
  hostile: async ({ mai, company }, use) => {
    await signInFirst(mai, company, company.users.fourteenRoles);
    const hostile = await startCompany();
    await use(hostile);
    await hostile.stop();
  },
});

test('takes no answer of 50 MB, and goes on', async ({ mai, hostile }) => {
  await addHostile(mai, hostile, 'huge-form');
  // A busy computer needs its time for so much.
  await expect(new HomePage(await mai.popover()).troubles).toHaveCount(1, { timeout: 40_000 });
  const trouble = await expectTrouble(mai, {
    title: 'Your company’s answer can’t be read',
    detail: 'What the sign-in page sent to AWS is damaged (too-large). Try again; if it stays, tell IT these words.',
    remedies: ['Sign in'],
  });
  await trouble.dismiss();
  await workOn(mai);
});

test('lets a person leave a page that never comes, and goes on', async ({ mai, hostile }) => {
  await addHostile(mai, hostile, 'silence');
  await seen(mai);
  await mai.raise();
  await (await mai.popover()).getByRole('button', { name: /^Cancel/ }).click();
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  await workOn(mai);
});

test('lets a person leave a page that asks the system to print, and goes on', async ({ mai, hostile }) => {
  await addHostile(mai, hostile, 'prints');
  await seen(mai);
  await mai.raise();
  await (await mai.popover()).getByRole('button', { name: /^Cancel/ }).click();
  await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
  await workOn(mai);
});

test('lets a person leave a page that never rests, and goes on', async ({ mai, hostile }) => {
  await addHostile(mai, hostile, 'busy');
  await seen(mai);
  await mai.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.getTitle().startsWith('Sign in')) window.close();
  });
  await expectTrouble(mai, {
    title: 'The sign-in did not reach AWS',
    detail: `${new URL(hostile.idpUrl).host} answered, but never handed you over to AWS. The address may be that of another application. Check it, or ask IT for the AWS sign-in address.`,
    remedies: ['Sign in', 'Remove this company'],
  });
  await workOn(mai);
});
