import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('en', value);

/** Import and export of settings. */
export const enCarry = {
  save: 'Save settings to a file…',
  open: 'Take settings from a file…',
  hint: 'For another computer. No keys and no password are in the file, but your companies’ addresses and account numbers.',
  title: 'Settings from a file',
  from: (name: string) => `From ${q(name)}`,
  lead: 'Nothing has changed yet. If you use them, Mai:',
  none: 'Everything is like that already. Nothing would change.',
  use: 'Use these settings',
  leave: 'Not now',
  changes: {
    addsCompany: (name: string, host: string) => `Adds ${q(name)}, which signs in at ${q(host)}`,
    sets: (names: readonly string[]) => `Changes ${list('en', names)}`,
    roles: (count: number) =>
      plural('en', count, {
        one: 'Changes the settings of one role',
        other: n => `Changes the settings of ${n} roles`,
      }),
    chained: (count: number) =>
      plural('en', count, { one: 'Adds one role of another account', other: n => `Adds ${n} roles of other accounts` }),
    accounts: (count: number) =>
      plural('en', count, { one: 'Names or marks one account', other: n => `Names or marks ${n} accounts` }),
    favorites: (count: number) =>
      plural('en', count, { one: 'Adds one favourite', other: n => `Adds ${n} favourites` }),
    locked: 'Leaves alone what your company has decided',
  },
  named: (setting: string) => `“${setting}”`,
  /** Labels of settings that have none elsewhere. */
  profileTemplate: 'How profiles are named',
  chosen: 'Settings you changed',
};

/** Deletion of all Mai data: what is removed, what stays, the confirmation. */
export const enForget = {
  open: 'Forget this computer…',
  lead: 'Mai takes everything of its own off this computer and quits:',
  goes: [
    'your companies, their sign-ins and cookies, accounts and roles',
    'the keys that it wrote, in the AWS files and in the keychain',
    'the copies of your AWS files that it kept',
    'its settings, activity and log',
    'its place among the programs that start when you log in',
  ],
  stays: 'All else in your AWS files stays as it is. This can’t be undone.',
  yes: 'Forget everything',
  no: 'Keep',
};

/** Third-party licenses. */
export const enLicenses = {
  title: 'Licences',
  lead: 'Mai is built with the work of others, who let everybody use it under these licences. Mai itself is under the Apache License 2.0.',
  words: (license: string) => `Licence: ${license}`,
};

export const enSettings = {
  title: 'Settings',
  search: 'Search settings',
  found: (count: number) => plural('en', count, { one: '1 setting found', other: n => `${n} settings found` }),
  noneFound: (query: string) => `No setting matches “${query}”.`,
  locked: (company: string, why: string) =>
    why === '' ? `${company} has set this.` : `${company} has set this: ${why}`,
  companies: 'Companies',
  signedIn: 'Signed in',
  signedOut: 'Signed out',
  retired: 'Not allowed on this computer',
  signingIn: 'Signing in…',
  signOut: 'Sign out',
  signOutOf: (company: string) => `Sign out of ${company}`,
  remove: 'Remove…',
  removeCompany: (company: string) => `Remove ${company}…`,
  removeQuestion: (company: string) => `Remove ${company}, its roles and the keys that Mai wrote for them?`,
  removeYes: 'Remove',
  removeNo: 'Keep',
  addCompany: 'Add another company',
  openSetup: 'Open a company set-up file…',
  keys: 'Keys',
  longest: 'As long as allowed',
  byCompany: (duration: string) => `${duration}, set by your company`,
  startup: 'When Mai starts',
  notifications: 'Notifications',
  appearance: 'Appearance',
  language: 'Language',
  systemLanguage: 'As the system',
  computer: 'This computer',
  version: (version: string) => `Mai ${version}`,
  quit: 'Quit Mai',
  /** Labels and hints of settings, which the search uses. */
  rows: {
    region: {
      label: 'Default region',
      hint: 'For roles that have no region of their own.',
    },
    duration: {
      label: 'How long keys last',
      hint: 'Mai renews them before they end. Where AWS allows less, you get what it allows.',
    },
    confirmProduction: {
      label: 'Ask before I work in production',
      hint: 'Mai asks once more before it gets keys for an account that is marked as production.',
    },
    endSessionsOnQuit: {
      label: 'Remove keys when Mai quits',
      hint: 'Otherwise they stay until they end by themselves.',
    },
    removeExpiredKeys: {
      label: 'Remove keys when they expire',
      hint: 'Dead keys leave the AWS files, also after a crash.',
    },
    endpoint: {
      label: 'Local endpoint for programs',
      hint: 'Programs on this computer get keys as on EC2. Each role has its own token, in a file that only you can read.',
    },
    startLastRoles: {
      label: 'Start my last roles',
      hint: 'The roles that were live when Mai last ran.',
    },
    openAtLogin: {
      label: 'Start Mai when I log in',
      hint: 'It waits under its icon.',
    },
    openShortcut: {
      label: 'Keys that open Mai from anywhere',
      hint: 'They also close it. No other program can use the same ones.',
    },
    notifyRenewed: {
      label: 'Say when keys were renewed',
      hint: 'Mai always says when it needs you.',
    },
    trayIcon: {
      label: 'Tray icon',
      hint: 'Automatic can be read on every panel. Light suits a dark panel, Dark a light one.',
      choices: { automatic: 'Automatic', light: 'Light', dark: 'Dark' },
    },
    language: {
      label: 'Language of Mai',
      hint: 'For all that Mai says, and for dates.',
    },
  },
};
