import { hours } from '../../app/domain/instant.ts';
import { FOURTEEN, keyOf, namedRole, session, signedIn } from './company.ts';
import type { Sample } from './sample.ts';

const analyst = namedRole('Analyst', 'Sales data');
const deployer = namedRole('Deployer', 'Website');
const sandbox = namedRole('Administrator', 'Sandbox');

const grouped = signedIn(FOURTEEN, {
  roleSessions: [session(analyst, hours(7), hours(8)), session(deployer, hours(7), hours(8))],
  favorites: [keyOf(sandbox)],
  startGroups: [
    { name: 'Morning', keys: [keyOf(analyst), keyOf(sandbox), keyOf(namedRole('DataEngineer', 'Data platform'))] },
    { name: 'Reports', keys: [keyOf(analyst)] },
  ],
});

/** Groups of roles that start together. */
export const GROUPS: readonly Sample[] = [
  { name: 'start-groups', snapshot: grouped },
  {
    name: 'start-group-new',
    themes: 'light-dark',
    snapshot: grouped,
    act: async page => {
      await page.getByRole('button', { name: 'Save active roles as a group…' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Website');
    },
  },
  {
    name: 'start-group-production',
    themes: 'light-dark',
    snapshot: {
      ...grouped,
      accountMarks: { [sandbox.accountId]: { isProduction: true } },
      preferences: { ...grouped.preferences, confirmProduction: true },
    },
    act: async page => {
      await page.getByRole('button', { name: /^Start Morning/ }).click();
    },
  },
];
