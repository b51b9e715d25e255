import type { Page } from 'playwright';
import type { ActivityRow } from '../../app/activity/activity-rows.ts';
import { hours, later, minutes } from '../../app/domain/instant.ts';
import { DEFAULT_PREFERENCES } from '../../app/settings/empty-settings.ts';
import { TIPS } from '../../app/settings/preferences.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { profileName, providerId } from '../../app/testing/sample-role.ts';
import { HomePage } from '../pages/home-page.ts';
import { NamingSheet } from '../pages/naming-sheet.ts';
import { RoleSheet } from '../pages/role-sheet.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { ANALYST, COMPANY, FLEET, FOURTEEN, keyOf, morning, NOW, namedRole, session, signedIn } from './company.ts';
import { type Sample, tall } from './sample.ts';

const deployer = namedRole('Deployer', 'Website');
const marks: Partial<Snapshot> = {
  accountMarks: {
    [ANALYST.accountId]: { tag: 'gold', color: 'teal', group: 'Trade', isProduction: true },
    [deployer.accountId]: { tag: 'public', color: 'blue', group: 'Trade', isProduction: false },
  },
};
const arranged = signedIn(FOURTEEN, {
  ...marks,
  favorites: [keyOf(deployer), keyOf(namedRole('Administrator', 'Sandbox'))],
  recents: [keyOf(ANALYST), keyOf(namedRole('DataEngineer', 'Data platform'))],
  preferences: { ...DEFAULT_PREFERENCES, confirmProduction: true, unfolded: ['role'] },
});

const fleetAccounts = [...new Set(FLEET.map(({ accountId }) => accountId))];
const [trade, grid] = [fleetAccounts[0] ?? ANALYST.accountId, fleetAccounts[1] ?? ANALYST.accountId];
const manyAccounts = signedIn(FLEET, {
  accountMarks: {
    [trade]: { group: 'Trade', color: 'teal', isProduction: true },
    [grid]: { group: 'Grid', color: 'orange', isProduction: true },
  },
  favorites: FLEET.slice(40, 42).map(keyOf),
  roleSessions: FLEET.slice(90, 91).map(role => session(role, hours(2), hours(8))),
  preferences: { ...DEFAULT_PREFERENCES, dismissedTips: TIPS, expandedAccounts: [grid] },
});
const byProduction = async (page: Page) => await new HomePage(page).filter('Production').click();

const open = (name: 'troubleshoot' | 'activity' | 'naming') => async (page: Page) => {
  await new HomePage(page).settings.click();
  await new SettingsSheet(page)[name].click();
};
const OTHER = { id: providerId('nordwind'), name: 'Nordwind', signInUrl: 'https://nordwind.okta.com/' };
const twoCompanies = signedIn(FOURTEEN, {
  providers: [COMPANY, OTHER],
  signIns: { [COMPANY.id]: { kind: 'signed-in', since: NOW, person: 'erik.lund@example-energy.com' } },
});
const openAccount = async (page: Page) => {
  await new HomePage(page).more('Deployer', 'Website').click();
  const role = new RoleSheet(page, 'Deployer', 'Website');
  await role.account.click();
};
const openNaming = async (page: Page) => {
  await open('naming')(page);
  await new NamingSheet(page).pattern.selectOption({ index: 3 });
};

const findings: NonNullable<Snapshot['troubleshoot']>['findings'] = [
  {
    kind: 'variable-wins' as const,
    effect: 'profile' as const,
    names: ['AWS_PROFILE'],
    value: 'old',
    place: { kind: 'file' as const, path: '/home/erik/.zshrc', line: 12 },
  },
  { kind: 'process-shadowed' as const, profile: profileName('batch'), id: 'AKIA…7890' },
  {
    kind: 'long-lived-key' as const,
    id: 'AKIA…MPLE',
    where: { kind: 'profile' as const, file: 'credentials' as const, profile: 'legacy' },
    days: 812,
  },
  { kind: 'no-keychain' as const },
].map((finding, at) => ({ id: `check-${at}`, finding }));
const checked = (found: typeof findings) =>
  signedIn(FOURTEEN, { roleSessions: [morning], troubleshoot: { at: NOW, home: '/home/erik', findings: found } });

const who = { company: 'Example Energy', person: 'erik.lund@example-energy.com', accountId: ANALYST.accountId };
const rows: readonly ActivityRow[] = [
  {
    kind: 'session',
    id: '3',
    from: later(NOW, -hours(1)),
    ...who,
    role: 'Analyst',
    account: 'Sales data',
    profile: 'sales',
    until: later(NOW, hours(7)),
    renewals: 2,
    end: { how: 'active' },
  },
  {
    kind: 'failure',
    id: '2',
    from: later(NOW, -hours(2)),
    ...who,
    role: 'ReadOnly',
    account: 'Sales data',
    what: 'AWS couldn’t start ReadOnly',
    reference: 'ab12cd34',
  },
  {
    kind: 'key',
    id: '4',
    from: later(NOW, -hours(7)),
    how: 'replaced',
    oldId: 'AKIA…0001',
    newId: 'AKIA…0002',
    user: 'nightly-export',
    account: 'Sales data',
    accountId: ANALYST.accountId,
  },
  {
    kind: 'session',
    id: '1',
    from: later(NOW, -hours(9)),
    ...who,
    role: 'Developer',
    account: 'Smart metering',
    accountId: namedRole('Developer', 'Smart metering').accountId,
    profile: 'metering',
    until: later(NOW, -hours(1)),
    renewals: 0,
    end: { how: 'stopped', at: later(NOW, -hours(8) - minutes(12)) },
  },
];
const withActivity = (shown: readonly ActivityRow[]) =>
  signedIn(FOURTEEN, { roleSessions: [morning], activity: { rows: shown, count: shown.length } });

const narrow = { width: 320, height: 600 };

/** Arrangement of accounts and roles, and occasional pages. */
export const ARRANGEMENT: readonly Sample[] = [
  { name: 'favorites', snapshot: arranged },
  { name: 'favorites-narrow', snapshot: arranged, size: narrow, themes: 'light-dark' },
  {
    name: 'favorites-of-2000',
    snapshot: signedIn(FLEET, { favorites: FLEET.slice(40, 43).map(keyOf), recents: FLEET.slice(90, 94).map(keyOf) }),
    isEndless: true,
    themes: 'light-dark',
  },
  { name: 'many-accounts', snapshot: manyAccounts, isEndless: true },
  { name: 'many-accounts-narrow', snapshot: manyAccounts, size: narrow, isEndless: true, themes: 'light-dark' },
  { name: 'filtered', snapshot: manyAccounts, act: byProduction, themes: 'light-dark' },
  {
    name: 'search-marks',
    snapshot: arranged,
    act: async page => {
      await new HomePage(page).search.fill('gold an');
      await page.getByRole('heading', { name: /^Results/ }).waitFor();
    },
  },
  {
    name: 'production',
    snapshot: arranged,
    act: async page => {
      await new HomePage(page).role('Analyst', 'Sales data').click();
      // The sheet is loaded on demand.
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'account', snapshot: arranged, size: tall(700), act: openAccount },
  { name: 'account-zoomed', snapshot: arranged, zoom: 2, themes: 'light-dark', act: openAccount },
  { name: 'companies', snapshot: twoCompanies, act: async page => await new HomePage(page).companies.click() },
  { name: 'naming', snapshot: arranged, size: tall(800), act: openNaming },
  { name: 'naming-narrow', snapshot: arranged, size: narrow, themes: 'light-dark', act: openNaming },
  { name: 'troubleshoot', snapshot: checked(findings), size: tall(1_000), act: open('troubleshoot') },
  {
    name: 'troubleshoot-narrow',
    snapshot: checked(findings),
    size: narrow,
    themes: 'light-dark',
    act: open('troubleshoot'),
  },
  { name: 'troubleshoot-no-findings', snapshot: checked([]), themes: 'light-dark', act: open('troubleshoot') },
  { name: 'activity', snapshot: withActivity(rows), act: open('activity') },
  { name: 'activity-narrow', snapshot: withActivity(rows), size: narrow, themes: 'light-dark', act: open('activity') },
  { name: 'activity-none', snapshot: withActivity([]), themes: 'light-dark', act: open('activity') },
];
