import { claim } from '../../app/testing/claims/claim.ts';
import { expectFailure, expectNoFailure, type Words } from '../driver/expect-notice.ts';
import { expect, test, trayOf } from '../driver/fixtures.ts';
import { ANALYST, startRole } from '../driver/journey.ts';
import { shareMai } from '../driver/shared-mai.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import type { Posting } from '../simulator/misbehavior.ts';

const damaged = (reason: string): Words => ({
  title: 'Your company’s sign-in can’t be read',
  detail: `The sign-in page sent damaged data to AWS (${reason}). Try again. If it keeps happening, send this message to IT.`,
  remedies: ['Sign in'],
});

const NO_ROLES: Words = {
  title: 'No AWS roles yet',
  detail: 'You’re signed in, but your company hasn’t given you any AWS roles. Ask IT for access, then sign in again.',
  remedies: ['Sign in'],
};

const BAD_ANSWERS: readonly (readonly [Posting, Words])[] = [
  ['bad-base64', damaged('base64')],
  ['empty', damaged('empty')],
  ['truncated', damaged('xml')],
  ['doctype', damaged('doctype')],
  ['not-saml', damaged('not-saml')],
  [
    'encrypted',
    {
      title: 'Your company encrypts its sign-in',
      detail:
        'Only AWS can read which roles you have. Ask IT for a setup file that lists your roles, or to turn off assertion encryption.',
      remedies: ['Sign in'],
    },
  ],
  [
    'denied',
    {
      title: 'Your company rejected the sign-in',
      detail: 'You may not be assigned to the AWS application. Ask IT to add you.',
      remedies: ['Sign in'],
    },
  ],
];

const MINE = '# mine\n[work]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n';

/** The company knows who is at the computer. Before each test, a failed sign-in is shown. */
const shared = shareMai(async ({ start, company, home, panel }) => {
  home.write(home.credentials, MINE);
  const { idp } = company.misbehave;
  idp.visitor = company.users.noRoles.user;
  const mai = await start();
  const page = new HomePage(await mai.popover());
  await new WelcomePage(page.page).enter(company.signInUrl());
  await expectFailure(mai, NO_ROLES);
  const signInAgain = () => page.failureNotices.getByRole('button', { name: 'Sign in', exact: true }).click();
  return { mai, page, idp, tray: await trayOf(panel), signInAgain };
});

test('a response for a person without roles is explained, also by the icon', async () => {
  const { mai, tray } = shared();
  await expectFailure(mai, NO_ROLES);
  await tray.waitForTooltip(words => words === 'Mai: action needed');
});

for (const [posting, words] of BAD_ANSWERS)
  test(`a response that is ${posting} is explained`, async () => {
    claim('strict-saml-reader');
    const { mai, company, home, idp, signInAgain } = shared();
    const before = company.requests.length;
    Object.assign(idp, { visitor: company.users.fourteenRoles.user, posting });
    await signInAgain();
    await expectFailure(mai, words);
    const answers = company.requests.slice(before).filter(({ kind }) => kind === 'assertion-sent');
    expect(answers).toHaveLength(1);
    expect(home.read(home.credentials)).toBe(MINE);
  });

test('a post to AWS without a response is explained', async () => {
  claim('strict-saml-reader');
  const { mai, home, idp, signInAgain } = shared();
  idp.turnsTo = '/attack/posts-no-response';
  await signInAgain();
  await expectFailure(mai, damaged('empty'));
  expect(home.read(home.credentials)).toBe(MINE);
  idp.turnsTo = null;
});

test('a valid response after invalid ones lists the roles', async () => {
  claim('strict-saml-reader');
  const { mai, company, page, idp, signInAgain } = shared();
  Object.assign(idp, { visitor: company.users.fourteenRoles.user, posting: 'sound' });
  await signInAgain();
  await expect(page.roles).toHaveCount(14);
  await expectNoFailure(mai);
  await startRole(page, ...ANALYST);
  await expectNoFailure(mai);
});
