import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('en', value);

/** Import and export of settings. */
export const enTransfer = {
  save: 'Export settings…',
  open: 'Import settings…',
  hint: 'Move your settings to another computer. The file contains company addresses and account IDs, but no credentials or passwords.',
  title: 'Import settings',
  from: (name: string) => `From ${q(name)}`,
  lead: 'Nothing has changed yet. If you import these settings, Mai:',
  none: 'You already have these settings.',
  use: 'Import these settings',
  leave: 'Not now',
  changes: {
    addsCompany: (name: string, host: string) => `Adds ${q(name)}, which signs in at ${q(host)}`,
    sets: (names: readonly string[]) => `Changes ${list('en', names)}`,
    roles: (count: number) =>
      plural('en', count, {
        one: 'Changes the settings of 1 role',
        other: n => `Changes the settings of ${n} roles`,
      }),
    chained: (count: number) =>
      plural('en', count, { one: 'Adds 1 role in another account', other: n => `Adds ${n} roles in other accounts` }),
    accounts: (count: number) =>
      plural('en', count, { one: 'Changes how 1 account is shown', other: n => `Changes how ${n} accounts are shown` }),
    startGroups: (count: number) =>
      plural('en', count, {
        one: 'Adds or changes 1 group of roles',
        other: n => `Adds or changes ${n} groups of roles`,
      }),
    favorites: (count: number) => plural('en', count, { one: 'Adds 1 favorite', other: n => `Adds ${n} favorites` }),
    locked: 'Skips settings that your company manages',
  },
  named: (setting: string) => `“${setting}”`,
  /** Labels of settings that have none elsewhere. */
  profileTemplate: 'How profiles are named',
  chosen: 'Settings you changed',
};

/** Deletion of all Mai data: what is removed, what stays, the confirmation. */
export const enForget = {
  open: 'Delete all Mai data…',
  lead: 'This deletes everything Mai has stored on this computer and quits Mai:',
  goes: [
    'your companies with their sign-ins, cookies, accounts, and roles',
    'the credentials that Mai saved in your AWS files and in the keychain',
    'the backups of your AWS files',
    'the separate browser profiles for the AWS console',
    'Mai’s settings, activity, and log',
    'the “Start Mai when I log in” setting',
  ],
  stays: 'The rest of your AWS files stays as it is. You can’t undo this.',
  yes: 'Delete all data',
  no: 'Cancel',
};

/** Third-party licenses. */
export const enLicenses = {
  title: 'Licenses',
  lead: 'Mai is built on open source software under these licenses. Mai itself is under the Apache License 2.0.',
  words: (license: string) => `License: ${license}`,
};

export const enSettings = {
  title: 'Settings',
  search: 'Search settings',
  found: (count: number) => plural('en', count, { one: '1 setting found', other: n => `${n} settings found` }),
  noneFound: (query: string) => `No setting matches “${query}”.`,
  locked: (company: string, why: string) =>
    why === '' ? `${company} manages this setting.` : `${company} manages this setting: ${why}`,
  /** Headings. */
  groups: {
    general: 'General',
    roles: 'Roles',
    companies: 'Companies',
    console: 'AWS console',
    advanced: 'Advanced',
    data: 'Data',
  },
  signedIn: 'Signed in',
  signedOut: 'Signed out',
  retired: 'Not allowed on this computer',
  signingIn: 'Signing in…',
  signOut: 'Sign out',
  signOutOf: (company: string) => `Sign out of ${company}`,
  remove: 'Remove…',
  removeCompany: (company: string) => `Remove ${company}…`,
  removeQuestion: (company: string) => `Remove ${company}, its roles, and their credentials?`,
  removeYes: 'Remove',
  removeNo: 'Cancel',
  addCompany: 'Add another company',
  openSetup: 'Open a company setup file…',
  longest: 'Longest allowed',
  byCompany: (duration: string) => `${duration} (set by your company)`,
  startup: 'Startup and shortcut',
  notifications: 'Notifications',
  appearance: 'Appearance',
  language: 'Language',
  systemLanguage: 'System default',
  computer: 'Your data',
  version: (version: string) => `Mai ${version}`,
  quit: 'Quit Mai',
  /** Labels and hints of settings, which the search uses. */
  rows: {
    region: {
      label: 'Default region',
      hint: 'For roles without a region of their own.',
    },
    duration: {
      label: 'Session length',
      hint: 'Roles renew automatically. If AWS allows less, Mai uses the longest time allowed.',
    },
    defaultProfile: {
      label: 'Make the first active role the default',
      hint: 'Tools use it when you don’t choose a profile. Your own “default” profile is never changed without asking.',
    },
    confirmProduction: {
      label: 'Ask before starting production roles',
      hint: 'You confirm each start of a role in a production account.',
    },
    endSessionsOnQuit: {
      label: 'Stop roles when Mai quits',
      hint: 'Otherwise, they stay active until they expire.',
    },
    removeExpiredKeys: {
      label: 'Remove expired credentials',
      hint: 'From your AWS files, even after a crash.',
    },
    endpoint: {
      label: 'Local credentials server',
      hint: 'Programs on this computer can get credentials the way they do on EC2. Each role has its own token, in a file that only you can read.',
    },
    startLastRoles: {
      label: 'Start my last roles',
      hint: 'The roles that were active when you last quit Mai.',
    },
    openAtLogin: {
      label: 'Start Mai when I log in',
      hint: 'Mai starts in the background, without a window.',
    },
    openShortcut: {
      label: 'Global shortcut',
      hint: 'Opens Mai from anywhere. Press it again to close Mai.',
    },
    consoleBrowser: {
      label: 'Open the console in',
      hint: 'For all accounts without a browser of their own.',
    },
    consoleSignsOut: {
      label: 'Sign out of other accounts first',
      hint: 'For browsers without AWS multi-session support. Private windows and separate profiles don’t need it.',
    },
    notifyRenewed: {
      label: 'Notify me when roles are renewed',
      hint: 'You’re always notified when you need to sign in.',
    },
    trayIcon: {
      label: 'Tray icon',
      hint: 'Automatic works on every panel. Choose Light for a dark panel, Dark for a light one.',
      choices: { automatic: 'Automatic', light: 'Light', dark: 'Dark' },
    },
    updates: {
      label: 'Updates',
      hint: 'What Mai does when there is a new version.',
      choices: { install: 'Install automatically', tell: 'Notify me', off: 'Don’t check' },
    },
    language: {
      label: 'Language',
      hint: 'Applies everywhere in Mai right away.',
    },
  },
};
