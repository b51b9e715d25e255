import { expectNoTrouble, expectTrouble, type Words } from './expect-trouble.ts';
import { expect, test } from './fixtures.ts';
import { CompanyPage } from './pages/company-page.ts';
import { HomePage } from './pages/home-page.ts';
import { SettingsSheet } from './pages/settings-sheet.ts';
import { WelcomePage } from './pages/welcome-page.ts';
import type { RunningApp } from './running-app.ts';
import { type Company, startCompany } from './simulator/company.ts';
import type { Posting } from './simulator/misbehaviour.ts';
import type { Person } from './simulator/people.ts';

const enter = async (mai: RunningApp, address: string) => new WelcomePage(await mai.popover()).enter(address);

/** Closes the provider's window as its close button does, once it is in sight. */
async function closeSignInWindow(mai: RunningApp): Promise<void> {
  await expect.poll(() => mai.visibleTitles()).toContainEqual(expect.stringMatching(/^Sign in/));
  await mai.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.getTitle().startsWith('Sign in')) window.close();
  });
}

/** The proof that a failure broke nothing: the person signs in and gets keys. */
async function signInAndGetKeys(mai: RunningApp, person: Person): Promise<void> {
  const home = new HomePage(await mai.popover());
  await new CompanyPage(await mai.signInWindow()).signIn(person);
  await expect(home.roles).toHaveCount(person.roles.length);
  await expectNoTrouble(mai);
  await home.role('Analyst', '210987654321').click();
  await expect(home.liveRole('Analyst', '210987654321')).toBeVisible();
  await expectNoTrouble(mai);
}

const hostOf = ({ idpUrl }: Company): string => new URL(idpUrl).host;

const nothingPosted = (company: Company): Words => ({
  title: 'The sign-in did not reach AWS',
  detail: `${hostOf(company)} answered, but never handed you over to AWS. The address may be that of another application. Check it, or ask IT for the AWS sign-in address.`,
  remedies: ['Sign in', 'Remove this company'],
});

test('says that a page that is not there is not the sign-in page, and lets the person start over', async ({
  mai,
  company,
}) => {
  await enter(mai, company.signInUrl('/no-such-page'));
  const trouble = await expectTrouble(mai, nothingPosted(company));
  await trouble.remedy('Remove this company').click();
  await enter(mai, company.signInUrl());
  await signInAndGetKeys(mai, company.users.fourteenRoles);
});

test('says that an ordinary page never led to AWS once the person has closed it', async ({ mai, company }) => {
  await enter(mai, company.signInUrl('/logout'));
  await closeSignInWindow(mai);
  const trouble = await expectTrouble(mai, nothingPosted(company));
  await trouble.remedy('Remove this company').click();
  await enter(mai, company.signInUrl());
  await signInAndGetKeys(mai, company.users.fourteenRoles);
});

test('says that the company’s page has a problem, and signs in once it is over', async ({ mai, company }) => {
  company.misbehave.idp.serverErrors = 1;
  await enter(mai, company.signInUrl());
  const trouble = await expectTrouble(mai, {
    title: `${hostOf(company)} has a problem`,
    detail: 'Your company’s page answered with error 500. It is not your fault; try again in a moment, or tell IT.',
    remedies: ['Sign in'],
  });
  await trouble.remedy('Sign in').click();
  await signInAndGetKeys(mai, company.users.fourteenRoles);
});

test('says that the person closed the window, and opens it again', async ({ mai, company }) => {
  await enter(mai, company.signInUrl());
  await closeSignInWindow(mai);
  const trouble = await expectTrouble(mai, {
    title: 'Sign-in was not finished',
    detail: 'The sign-in window was closed before your company handed you over to AWS.',
    remedies: ['Sign in'],
  });
  await trouble.remedy('Sign in').click();
  await signInAndGetKeys(mai, company.users.fourteenRoles);
});

test.describe('with a certificate that nobody vouches for', () => {
  test.use({ companyOptions: { idpScheme: 'https' } });

  test('shows nothing of the page, says why each time, and signs in at another company', async ({ mai, company }) => {
    const words: Words = {
      title: `Mai does not trust ${hostOf(company)}`,
      detail:
        'Its certificate is not valid, so somebody could be listening. Mai did not go on. Ask IT; never type your password on such a page.',
      remedies: ['Sign in'],
    };
    await enter(mai, company.signInUrl());
    const trouble = await expectTrouble(mai, words);
    await trouble.dismiss();
    const home = new HomePage(await mai.popover());
    await home.page.getByRole('button', { name: `Sign in to ${hostOf(company)}` }).click();
    await (await expectTrouble(mai, words)).remedy('Sign in').click();
    await expectTrouble(mai, words);
    expect(company.requests).toEqual([]);
    const other = await startCompany();
    try {
      await home.settings.click();
      await new SettingsSheet(home.page).addCompany.click();
      await enter(mai, other.signInUrl());
      await new CompanyPage(await mai.signInWindow()).signIn(other.users.fourteenRoles);
      await expect(home.roles).toHaveCount(14);
      await expectTrouble(mai, words);
    } finally {
      await other.stop();
    }
  });
});

test('says that a person has no role, and lists them once the company gives some', async ({ mai, company }) => {
  await enter(mai, company.signInUrl());
  await new CompanyPage(await mai.signInWindow()).signIn(company.users.noRoles);
  const trouble = await expectTrouble(mai, {
    title: 'No AWS roles yet',
    detail: 'You are signed in, but your company gives you no AWS role. Ask IT to assign you one, then sign in again.',
    remedies: ['Sign in'],
  });
  company.misbehave.idp.cookie = 'expired';
  await trouble.remedy('Sign in').click();
  await signInAndGetKeys(mai, company.users.fourteenRoles);
});

const damaged = (reason: string): Words => ({
  title: 'Your company’s answer can’t be read',
  detail: `What the sign-in page sent to AWS is damaged (${reason}). Try again; if it stays, tell IT these words.`,
  remedies: ['Sign in'],
});

const BAD_ANSWERS: readonly (readonly [Posting, Words])[] = [
  ['bad-base64', damaged('base64')],
  ['empty', damaged('empty')],
  ['truncated', damaged('xml')],
  ['doctype', damaged('doctype')],
  ['not-saml', damaged('not-saml')],
  [
    'encrypted',
    {
      title: 'Your company encrypts its answer',
      detail:
        'Only AWS can read which roles you have. Ask IT to turn off assertion encryption for AWS, or to send you a set-up file that lists the roles.',
      remedies: ['Sign in'],
    },
  ],
  [
    'denied',
    {
      title: 'Your company refused the sign-in',
      detail: 'You may not be assigned to the AWS application. Ask IT to add you.',
      remedies: ['Sign in'],
    },
  ],
];

test('says what is wrong with each bad answer of the company, and tries again', async ({ mai, company, home }) => {
  home.write(home.credentials, '# mine\n[work]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n');
  const { idp } = company.misbehave;
  // Each try has to be a new visit: the person is known after the first.
  for (const [index, [posting, words]] of BAD_ANSWERS.entries()) {
    idp.posting = posting;
    if (index === 0) {
      await enter(mai, company.signInUrl());
      await new CompanyPage(await mai.signInWindow()).signIn(company.users.fourteenRoles);
    } else {
      await new HomePage(await mai.popover()).troubles.getByRole('button', { name: 'Sign in' }).click();
    }
    await expectTrouble(mai, words);
    expect(company.requests.filter(({ kind }) => kind === 'assertion-sent')).toHaveLength(index + 1);
  }
  expect(home.read(home.credentials)).toBe('# mine\n[work]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n');
  idp.posting = 'sound';
  const page = new HomePage(await mai.popover());
  await page.troubles.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.roles).toHaveCount(14);
  await expectNoTrouble(mai);
});

test('says that a post to AWS without an answer is damaged', async ({ mai, company }) => {
  await enter(mai, company.signInUrl('/attack/posts-no-response'));
  await expectTrouble(mai, damaged('empty'));
});

test('says that the sign-in page crashed, and opens it again', async ({ mai, company }) => {
  await enter(mai, company.signInUrl());
  await new CompanyPage(await mai.signInWindow()).user.waitFor();
  await mai.electron.evaluate(({ webContents }) => {
    for (const contents of webContents.getAllWebContents())
      if (contents.getURL().startsWith('http')) contents.forcefullyCrashRenderer();
  });
  const trouble = await expectTrouble(mai, {
    title: 'The sign-in page stopped',
    detail: `The page of ${hostOf(company)} crashed. Nothing was lost; try again.`,
    remedies: ['Sign in'],
  });
  await trouble.remedy('Sign in').click();
  await signInAndGetKeys(mai, company.users.fourteenRoles);
});

for (const [way, path] of [
  ['redirects', '/attack/insecure-redirect'],
  ['moves by itself', '/attack/insecure-link'],
] as const)
  test(`does not follow a sign-in page that ${way} to an unprotected one`, async ({ mai, company }) => {
    await enter(mai, company.signInUrl(path));
    const trouble = await expectTrouble(mai, {
      title: 'The sign-in page led somewhere unprotected',
      detail:
        'Your company’s page sent you to portal.example.test over a connection that others could read. Mai did not follow. Tell IT.',
      remedies: ['Sign in'],
    });
    await trouble.remedy('Sign in').click();
    await company.waitFor(({ kind }) => kind === 'attack-shown', 1);
    await expect(new HomePage(await mai.popover()).troubles).toHaveCount(1);
  });
