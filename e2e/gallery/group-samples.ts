import { hours } from '../../app/domain/instant.ts';
import { ANALYST, FOURTEEN, keyOf, namedRole, session, signedIn } from './company.ts';
import type { Sample } from './sample.ts';

const deployer = namedRole('Deployer', 'Website');
const sandbox = namedRole('Administrator', 'Sandbox');

const grouped = signedIn(FOURTEEN, {
  roleSessions: [session(ANALYST, hours(7), hours(8)), session(deployer, hours(7), hours(8))],
  favorites: [keyOf(sandbox)],
  startGroups: [
    { name: 'Morning', keys: [keyOf(ANALYST), keyOf(sandbox), keyOf(namedRole('DataEngineer', 'Data platform'))] },
    { name: 'Reports', keys: [keyOf(ANALYST)] },
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
