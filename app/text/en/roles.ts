import type { COLORS } from '../../accounts/account-settings.ts';
import { list, number, plural } from '../grammar.ts';

/** Accounts, favorites and names. */
export const enAccounts = {
  favorites: 'Favourites',
  recents: 'Used last',
  production: 'production',
  moveHint: 'Alt and the arrow keys move a favourite; it can be dragged, too.',
  moved: (role: string, position: number, count: number) =>
    `${role}: place ${number('en', position)} of ${number('en', count)}`,
  edit: (account: string) => `Name and mark of ${account}`,
  title: (account: string) => `Account ${account}`,
  number: (accountId: string) => `Number ${accountId}`,
  label: 'Name',
  labelHint: 'What you call it. Empty: what your company or AWS calls it.',
  tag: 'Tag',
  tagHint: 'A word beside the name.',
  group: 'Group',
  groupHint: 'A heading under which accounts stand together.',
  color: 'Colour',
  colorHint: 'A mark beside the name.',
  colors: {
    '': 'None of your own',
    red: 'Red',
    orange: 'Orange',
    yellow: 'Yellow',
    green: 'Green',
    teal: 'Teal',
    blue: 'Blue',
    purple: 'Purple',
    grey: 'Grey',
  } satisfies Record<(typeof COLORS)[number] | '', string>,
  colorMark: (color: string) => `Account color: ${color}`,
  isProduction: 'Production',
  isProductionHint: 'It is marked, and Mai can ask before you work there.',
  byName: (isProduction: boolean) => (isProduction ? 'By its name: yes' : 'By its name: no'),
  yes: 'Yes',
  no: 'No',
  confirm: {
    title: (account: string) => `${account} is production`,
    question: (role: string) => `Get keys for ${role} all the same?`,
    yes: 'Get keys',
    no: 'Not now',
  },
  role: {
    favorite: 'Favourite',
    favoriteHint: 'It stands at the top of the list and of the icon’s menu.',
    up: 'Move up',
    down: 'Move down',
    duration: 'How long keys last',
    durationHint: 'For this role. Where AWS allows less, you get what it allows.',
    usual: 'As for all roles',
  },
  more: {
    open: 'More',
    title: 'More',
    troubleshoot: 'Check-up',
    troubleshootHint: 'Why does my tool not see it?',
    activity: 'Activity',
    activityHint: 'Which roles you had, and what failed.',
    naming: 'Name all profiles',
    namingHint: 'A name for each role’s AWS profile, by one pattern.',
    export: 'Export the list of roles',
    exportHint: 'Accounts, roles and profile names. No keys are in it.',
    json: 'As JSON…',
    tsv: 'As TSV…',
  },
  naming: {
    lead: 'AWS tools find each role under the name of its profile. Keys of live roles move to the new name at once; tools that use the old one have to be told.',
    pattern: 'Pattern',
    patterns: {
      mai: 'Account and role',
      createAll: 'As mai create-all names them',
      byNumber: 'Account number and role',
      roleFirst: 'Role, then account',
      own: 'A pattern of your own',
    },
    own: 'Your pattern',
    ownHint:
      'With {account}, {account-tail}, {account-id}, {role}, {role-tail} and {company}. A tail is what follows the first dash.',
    keep: 'Keep names that I chose',
    preview: (changed: number, all: number) =>
      changed === 0
        ? 'Every profile has its name already.'
        : plural('en', changed, {
            one: `1 of ${number('en', all)} profiles gets another name.`,
            other: n => `${n} of ${number('en', all)} profiles get another name.`,
          }),
    change: (before: string, after: string) => `${before} becomes ${after}`,
    unnamed: 'no name yet',
    unique: 'made unique',
    showAll: (count: number) => `Show all ${number('en', count)}`,
    apply: 'Name them',
    done: 'Named.',
  },
  exported: 'Done.',
};

/** Confirmation of unfamiliar accounts. */
export const enOtherAccounts = {
  title: 'Are these your accounts?',
  lead: (company: string) =>
    `The sign-in to ${company} ended with other accounts than before. Nothing has changed yet.`,
  warning:
    'Another website can send accounts of its own during a sign-in. If you didn’t expect a change, don’t use them, and tell your IT department.',
  host: 'Sent by',
  issuer: 'Signed by',
  knownIssuer: 'Signed before by',
  unnamed: 'Not named',
  accounts: 'Accounts',
  accountId: (accountId: string) => `Account ID ${accountId}`,
  roles: (count: number) => plural('en', count, { one: '1 role', other: n => `${n} roles` }),
  sealed: 'Only AWS can read the accounts of this sign-in. Your list of roles stays as it is.',
  expired: 'This sign-in has expired. To start a role, you sign in again.',
  use: 'Use these accounts',
  leave: 'Don’t use them',
};

export const enHome = {
  title: 'Mai',
  overview: 'Overview',
  searchLabel: 'Search accounts and roles',
  searchHint: 'Arrow keys move over the roles, Enter gets keys.',
  clearSearch: 'Clear search',
  matches: (count: number) => plural('en', count, { one: '1 role matches', other: n => `${n} roles match` }),
  moreFound: (shown: number) => `The best ${number('en', shown)} are shown. Type on to find others.`,
  noMatch: (query: string) => `No role matches “${query}”.`,
  noMatchHint: 'Search by account, account number or role.',
  live: 'Live',
  roles: (count: number) => plural('en', count, { one: 'Role', other: n => `Roles (${n})` }),
  found: (count: number) => `Found (${number('en', count)})`,
  noRoles: 'No AWS role yet',
  noRolesHint: (company: string) => `${company} gives you no AWS role. Ask IT to assign you one, then sign in again.`,
  awsEndpoint: (addresses: readonly string[]) => `AWS requests go to ${list('en', addresses)}.`,
  sealed: (company: string) =>
    `${company} encrypts its answer for AWS, so Mai can’t read which roles you have now. These are the ones it knows of.`,
  failureNotices: 'Needs you',
  moreFailures: (count: number) => `Show ${number('en', count)} more`,
  dismissFailure: (title: string) => `Dismiss: ${title}`,
};

export const enRole = {
  assume: (role: string, account: string) => `Get keys for ${role} in ${account}`,
  assuming: 'Getting keys…',
  cancel: (role: string, account: string) => `Cancel getting keys for ${role} in ${account}`,
  live: 'Live',
  openActive: (role: string, account: string) => `${role} in ${account} is live`,
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

export const enRoleOptions = {
  startRole: 'Get keys',
  account: (accountId: string) => `Account ${accountId}`,
  profileName: 'Profile name',
  profileHint: 'The name under which AWS tools find this role.',
  region: 'Region',
  regionHint: 'Where AWS tools work unless told otherwise.',
  useAsDefault: 'Use as default',
  defaultHint: 'Tools that ask for no profile use this role.',
  save: 'Save',
  saveWhat: (field: string) => `Save ${field}`,
  saving: 'Saving…',
  saved: 'Saved.',
  close: 'Close',
};
