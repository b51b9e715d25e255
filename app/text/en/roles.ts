import type { COLORS } from '../../accounts/account-settings.ts';
import { list, number, plural } from '../grammar.ts';

/** Accounts, favorites and names. */
export const enAccounts = {
  favorites: 'Favorites',
  recents: 'Recent',
  production: 'production',
  moveHint: 'Drag a favorite to move it, or press Alt and an arrow key.',
  moved: (role: string, position: number, count: number) =>
    `${role}: position ${number('en', position)} of ${number('en', count)}`,
  edit: (account: string) => `Edit account ${account}…`,
  title: (account: string) => `Account ${account}`,
  number: (accountId: string) => `Account ID ${accountId}`,
  label: 'Name',
  labelHint: 'Leave empty to use the name from your company or AWS.',
  tag: 'Label',
  tagHint: 'Shown next to the account’s name.',
  group: 'Group',
  groupHint: 'Accounts in the same group are listed together.',
  color: 'Color',
  colorHint: 'Marks the account in the list.',
  colors: {
    '': 'Default',
    red: 'Red',
    orange: 'Orange',
    yellow: 'Yellow',
    green: 'Green',
    teal: 'Teal',
    blue: 'Blue',
    purple: 'Purple',
    grey: 'Gray',
  } satisfies Record<(typeof COLORS)[number] | '', string>,
  colorMark: (color: string) => `Account color: ${color}`,
  isProduction: 'Production',
  isProductionHint: 'Adds a production label. Mai can also ask before starting roles here.',
  byName: (isProduction: boolean) => (isProduction ? 'Automatic: yes' : 'Automatic: no'),
  yes: 'Yes',
  no: 'No',
  confirm: {
    title: (account: string) => `${account} is a production account`,
    question: (role: string) => `Start ${role} anyway?`,
    yes: 'Start',
    no: 'Cancel',
  },
  role: {
    favorite: 'Favorite',
    favoriteHint: 'Shown at the top of the list and of the tray menu.',
    up: 'Move up',
    down: 'Move down',
    duration: 'Session length',
    durationHint: 'For this role. If AWS allows less, Mai uses the longest time allowed.',
    usual: 'Same as other roles',
  },
  more: {
    title: 'More',
    troubleshoot: 'Troubleshoot',
    activity: 'Activity',
    naming: 'Rename profiles',
    json: 'Export as JSON…',
    tsv: 'Export as TSV…',
  },
  naming: {
    lead: 'AWS tools find each role by its profile name. Active roles get their new name right away. Update tools that use an old name.',
    pattern: 'Pattern',
    patterns: {
      mai: 'Account and role',
      createAll: 'Like mai create-all',
      byAccountId: 'Account ID and role',
      roleFirst: 'Role, then account',
      own: 'Custom',
    },
    own: 'Custom pattern',
    ownHint:
      'Use {account}, {account-tail}, {account-id}, {role}, {role-tail}, and {company}. “-tail” is the part after the first dash.',
    keep: 'Keep names I chose',
    preview: (changed: number, all: number) =>
      changed === 0
        ? 'All profiles already have these names.'
        : plural('en', changed, {
            one: `1 of ${number('en', all)} profiles will be renamed.`,
            other: n => `${n} of ${number('en', all)} profiles will be renamed.`,
          }),
    change: (before: string, after: string) => `${before} becomes ${after}`,
    unique: 'made unique',
    showAll: (count: number) => `Show all ${number('en', count)}`,
    apply: 'Rename',
    done: 'Renamed.',
  },
  exported: 'Exported.',
};

/** Confirmation of unfamiliar accounts. */
export const enOtherAccounts = {
  title: 'Are these your accounts?',
  lead: (company: string) =>
    `Your sign-in to ${company} returned different accounts than before. Nothing has changed yet.`,
  warning:
    'A malicious website could have sent these accounts. If you didn’t expect a change, don’t use them, and tell IT.',
  host: 'Sent by',
  issuer: 'Signed by',
  knownIssuer: 'Previously signed by',
  unnamed: 'No name',
  accounts: 'Accounts',
  accountId: (accountId: string) => `Account ID ${accountId}`,
  roles: (count: number) => plural('en', count, { one: '1 role', other: n => `${n} roles` }),
  encrypted: 'This sign-in is encrypted, so only AWS can read its accounts. Your list of roles won’t change.',
  expired: 'This sign-in has expired. To start a role, sign in again.',
  use: 'Use these accounts',
  leave: 'Don’t use them',
};

export const enHome = {
  title: 'Mai',
  overview: 'Overview',
  searchLabel: 'Search accounts and roles',
  searchHint: 'Use the arrow keys to select a role and Enter to start it.',
  clearSearch: 'Clear search',
  filters: 'Filter roles',
  matches: (count: number) => plural('en', count, { one: '1 role matches', other: n => `${n} roles match` }),
  moreFound: (shown: number) => `Showing the top ${number('en', shown)}. Keep typing to narrow it down.`,
  noMatch: (query: string) => `No role matches “${query}”.`,
  noMatchHint: 'Search by account name, account ID, or role.',
  active: 'Active',
  roles: (count: number) => plural('en', count, { one: 'Roles (1)', other: n => `Roles (${n})` }),
  found: (count: number) => `Results (${number('en', count)})`,
  noRoles: 'No AWS roles yet',
  noRolesHint: (company: string) => `${company} hasn’t given you any AWS roles. Ask IT for access, then sign in again.`,
  awsEndpoint: (addresses: readonly string[]) => `AWS requests go to ${list('en', addresses)}.`,
  encrypted: (company: string) =>
    `${company} encrypts its sign-in, so Mai can’t check which roles you have. This list may be out of date.`,
  failureNotices: 'Action needed',
  moreFailures: (count: number) => `Show ${number('en', count)} more`,
  dismissFailure: (title: string) => `Dismiss: ${title}`,
};

export const enRole = {
  start: (role: string, account: string) => `Start ${role} in ${account}`,
  starting: 'Starting…',
  cancel: (role: string, account: string) => `Cancel starting ${role} in ${account}`,
  active: 'Active',
  openActive: (role: string, account: string) => `${role} in ${account} is active`,
  more: (role: string, account: string) => `More for ${role} in ${account}`,
  stop: 'Stop',
  stopRole: (role: string, account: string) => `Stop ${role} in ${account}`,
  stopping: 'Stopping…',
  left: (left: string) => `${left} left`,
  until: (time: string) => `until ${time}`,
  isDefault: 'default',
  name: (role: string, account: string) => `${role} in ${account}`,
  inProduction: (what: string) => `${what}, production`,
};

/** The end of the window. */
export const enFooter = {
  companies: (count: number) => `${count} companies`,
  openCompanies: (shown: string) => `${shown}: companies and sign-in`,
  stopAll: (count: number) => `Stop all (${count})`,
  notWorking: 'Not working?',
};

export const enRoleOptions = {
  startRole: 'Start',
  account: (accountId: string) => `Account ID ${accountId}`,
  profileName: 'Profile name',
  profileHint: 'Choose this name in your AWS tools.',
  region: 'Region',
  regionHint: 'The AWS region that tools use by default.',
  alwaysDefault: 'Always the default',
  alwaysDefaultHint: 'Only this role can be the default. Tools use it when you don’t choose a profile.',
  saving: 'Saving…',
  saved: 'Saved.',
  undo: 'Undo',
  undoWhat: (field: string) => `Undo: ${field}`,
  undone: 'Undone.',
  close: 'Close',
};
