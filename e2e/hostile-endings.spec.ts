import { expectTrouble } from './expect-trouble.ts';
import { expect, test } from './fixtures.ts';
import { addHostile, workOn } from './hostile-company.ts';
import { signInFirst } from './journey.ts';
import type { RunningApp } from './running-app.ts';
import { type Company, startCompany } from './simulator/company.ts';

const hostOf = ({ idpUrl }: Company): string => new URL(idpUrl).host;

/** Once the company's window is in sight. */
const seen = (mai: RunningApp) =>
  expect.poll(() => mai.visibleTitles()).toContainEqual(expect.stringMatching(/^Sign in/));

test('takes no answer of 50 MB, lets a person leave a page that never comes or never rests, and goes on', async ({
  mai,
  company,
}) => {
  const hostile = await startCompany();
  try {
    await signInFirst(mai, company, company.users.fourteenRoles);

    await addHostile(mai, hostile, 'huge-form');
    const trouble = await expectTrouble(mai, {
      title: 'Your company’s answer can’t be read',
      detail: 'What the sign-in page sent to AWS is damaged (too-large). Try again; if it stays, tell IT these words.',
      remedies: ['Sign in'],
    });
    await trouble.dismiss();
    await workOn(mai);

    await addHostile(mai, hostile, 'silence');
    await seen(mai);
    await mai.raise();
    await (await mai.popover()).getByRole('button', { name: /^Cancel/ }).click();
    await expect.poll(() => mai.visibleTitles()).toEqual(['Mai']);
    await workOn(mai);

    await addHostile(mai, hostile, 'busy');
    await seen(mai);
    await mai.electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (window.getTitle().startsWith('Sign in')) window.close();
    });
    await expectTrouble(mai, {
      title: 'The sign-in did not reach AWS',
      detail: `${hostOf(hostile)} answered, but never handed you over to AWS. The address may be that of another application. Check it, or ask IT for the AWS sign-in address.`,
      remedies: ['Sign in', 'Remove this company'],
    });
    await workOn(mai);
  } finally {
    await hostile.stop();
  }
});
