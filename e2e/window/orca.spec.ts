import { changeTimeout, DISCARD_AFTER, restoreTimeouts } from '../driver/change-timeouts.ts';
import { expect, test } from '../driver/fixtures.ts';
import { COMPANY } from '../driver/journey.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { shareOrca } from './with-orca.ts';

/** Announced whenever the search gets the focus. */
const SEARCH = 'Search accounts and roles entry.';
const SEARCH_HINT = 'Use the arrow keys to select a role and Enter to start it.';
const ADDRESS = 'Your company’s AWS sign-in address entry sso.example.com/aws.';
const ADDRESS_HINT =
  'It’s your AWS access portal, the link behind AWS on your company’s page of apps, or that page itself.';
const CANNOT_REACH = /^AWS can’t be reached\. \S+ didn’t respond\. Check your network, VPN, or proxy, and try again\.$/;

const shared = shareOrca(async () => ({}));

// `says` checks Mai's texts; `reaches` ignores what Orca says about places that the focus leaves and enters.
test('Orca announces the first start, an invalid address, the sign-in and a failure, each once, by the keyboard alone', async () => {
  const { orca, mai, company, keyboard } = shared();
  const { press, type, walk } = keyboard;
  const { host } = new URL(company.signInUrl());

  await test.step('the first start', async () => {
    await orca.reaches('Mai frame');
    await orca.says('main content Welcome to Mai', ADDRESS, ADDRESS_HINT, 'Focus mode');
  });

  await test.step('an address that is none', async () => {
    await type('nonsense');
    await press('Return');
    await orca.says(/^This isn’t a sign-in address\. .*such as sso\.example\.com\/aws\.$/);
  });

  await test.step('the sign-in, and that it has brought roles', async () => {
    // The person takes half a minute: Mai's own page, hidden meanwhile, must still announce the end.
    await changeTimeout(mai, DISCARD_AFTER, 500);
    await press('ctrl+a');
    await orca.says('nonsense', 'selected');
    await type(company.signInUrl());
    await orca.says('Text unselected.');
    await press('Return');
    await orca.reaches(`${host} — Sign in frame`);
    await expect(new CompanyPage(await mai.signInWindow()).user).toBeVisible();
    // How much of the company's page Orca has read by now varies.
    await walk('Tab');
    await orca.reaches('User name entry required.');
    await orca.says('Focus mode');
    await type(company.users.fourteenRoles.user);
    await press('Tab');
    await orca.says('Password password text required.');
    await type(company.users.fourteenRoles.password);
    // From here on it's no longer the person who takes long.
    await restoreTimeouts(mai);
    await press('Return');
    await orca.reaches('Mai frame');
    // The window may come back a moment before the list, with the focus on its heading.
    await orca.reaches('search');
    await orca.says(SEARCH, SEARCH_HINT, 'Focus mode', `Signed in to ${COMPANY}. 14 roles`);
  });

  await test.step('a failure', async () => {
    Object.assign(company.misbehave.sts, { drop: Number.POSITIVE_INFINITY });
    await type('developer');
    await orca.says('1 role matches. Enter: Start Developer in 4321 0987 6543');
    await press('Return');
    // Orca drops the polite "Starting" if the failure comes immediately.
    await orca.reaches(CANNOT_REACH);
  });

  await test.step('each of them once', async () => {
    await orca.isAtRest();
    const once = [CANNOT_REACH, /^Signed in to /, /^This isn’t a sign-in /];
    for (const words of once) expect(orca.transcript.filter(said => words.test(said))).toHaveLength(1);
  });
});
