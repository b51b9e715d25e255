import type { Page } from 'playwright';
import { hours, later, minutes, seconds } from '../../app/domain/instant.ts';
import { DEFAULT_PREFERENCES } from '../../app/settings/empty-settings.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { HomePage } from '../pages/home-page.ts';
import { ANALYST, COMPANY, FLEET, FOURTEEN, keyOf, morning, NOW, namedRole, session, signedIn } from './company.ts';
import type { Sample } from './sample.ts';

const twenty = FLEET.slice(0, 20).map((role, index) => session(role, minutes(7 + 23 * index), hours(8)));

const search = (query: string) => async (page: Page) => {
  const home = new HomePage(page);
  await home.search.fill(query);
  await page.getByRole('heading', { name: /^Results/ }).waitFor();
};

const deployer = session(namedRole('Deployer', 'Website'), minutes(42), hours(8));
const administrator = session(namedRole('Administrator', 'Grid operations'), hours(2), hours(8));
const readOnly = session(namedRole('ReadOnly', 'Smart metering'), minutes(4) + seconds(32), hours(8));
const accountMarks: Snapshot['accountMarks'] = {
  [ANALYST.accountId]: { tag: 'gold', color: 'teal', isProduction: false },
  [administrator.role.accountId]: { color: 'red', isProduction: true },
};

/** Active roles and the list of roles. */
export const HOME: readonly Sample[] = [
  { name: 'roles-0', snapshot: signedIn([]) },
  { name: 'roles-1', snapshot: signedIn([ANALYST]) },
  { name: 'roles-14', snapshot: signedIn(FOURTEEN) },
  { name: 'roles-2000', snapshot: signedIn(FLEET), isEndless: true },
  { name: 'starting', snapshot: signedIn(FOURTEEN, { starting: [keyOf(ANALYST)] }) },
  { name: 'active-1', snapshot: signedIn(FOURTEEN, { roleSessions: [morning] }) },
  { name: 'active-20', snapshot: signedIn(FLEET.slice(0, 24), { roleSessions: twenty }) },
  {
    name: 'active-default',
    snapshot: signedIn(FOURTEEN, {
      roleSessions: [morning, session(namedRole('ReadOnly', 'Website'), hours(7), hours(8))],
    }),
  },
  { name: 'tip', snapshot: signedIn(FOURTEEN, { preferences: DEFAULT_PREFERENCES }), themes: 'light-dark' },
  {
    name: 'active-marked',
    snapshot: signedIn(FOURTEEN, { roleSessions: [morning, deployer, administrator], accountMarks }),
  },
  {
    name: 'active-4',
    snapshot: signedIn(FOURTEEN, { roleSessions: [morning, deployer, administrator, readOnly], accountMarks }),
  },
  {
    name: 'role-menu',
    snapshot: signedIn(FOURTEEN, { roleSessions: [morning] }),
    act: async page => await new HomePage(page).active.first().click({ button: 'right' }),
  },
  {
    name: 'started',
    snapshot: signedIn(FOURTEEN),
    act: async page => await new HomePage(page).role('Analyst', 'Sales data').click(),
    afterwards: signedIn(FOURTEEN, { roleSessions: [morning] }),
  },
  {
    name: 'stopped',
    snapshot: signedIn(FOURTEEN, { roleSessions: [morning] }),
    act: async page => await new HomePage(page).stop('Analyst', 'Sales data').click(),
    afterwards: signedIn(FOURTEEN),
  },
  {
    name: 'expiring',
    snapshot: signedIn(FOURTEEN, {
      roleSessions: [
        session(ANALYST, minutes(4) + seconds(32), hours(8)),
        session(namedRole('ReadOnly', 'Website'), hours(2), hours(8)),
      ],
    }),
  },
  {
    name: 'stopping',
    snapshot: signedIn(FOURTEEN, { roleSessions: [morning] }),
    answer: 'never',
    act: async page => await new HomePage(page).stop('Analyst', 'Sales data').click(),
  },
  {
    name: 'search',
    snapshot: signedIn(FLEET, { roleSessions: twenty.slice(0, 1) }),
    act: search('sol bill adm'),
    isEndless: true,
  },
  { name: 'search-empty', snapshot: signedIn(FOURTEEN), act: search('quarterly report') },
  {
    name: 'signing-in-again',
    snapshot: signedIn(FOURTEEN, {
      roleSessions: [morning],
      signIns: { [COMPANY.id]: { kind: 'signing-in', since: later(NOW, -seconds(4)), mode: 'silent' } },
    }),
  },
];
