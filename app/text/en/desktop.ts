import { plural } from '../grammar.ts';

/** Keyboard shortcuts and the global shortcut. */
export const enKeyboard = {
  title: 'Keyboard shortcuts',
  open: 'Keyboard shortcuts',
  inWindow: 'In this window',
  anywhere: 'Anywhere',
  what: {
    find: 'Search (or just start typing)',
    move: 'Move through roles',
    across: 'Move through a role’s actions; expand or collapse an account',
    take: 'Start the selected role, the top result, or the first role shown',
    console: 'Open the console of the selected role or the top result',
    nth: 'Start a favorite or recent role by its position',
    options: 'Role details',
    menu: 'All actions of the role',
    undo: 'Undo the last stop',
    settings: 'Settings',
    shortcuts: 'Keyboard shortcuts',
    back: 'Cancel a start, clear the search or the filters, then close Mai',
    openMai: 'Open Mai',
  },
  keys: {
    Enter: 'Enter',
    Escape: 'Esc',
    Up: '↑',
    Down: '↓',
    Left: '←',
    Right: '→',
    Space: 'Space',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Meta: 'Super',
  },
  /** Key names of macOS. */
  macKeys: { Enter: '↩', Escape: 'esc', Control: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' },
  shortcut: {
    none: 'None',
    record: 'Set shortcut…',
    again: 'Change shortcut…',
    recording: 'Press the shortcut…',
    recordingHint: 'Use Ctrl, Alt, or Super with a letter, number, or function key. Press Esc to cancel.',
    clear: 'Remove shortcut',
  },
};

/** Notifications: a title, and one or two sentences. */
export const enNotices = {
  open: 'Open Mai',
  /** For notifications without buttons. */
  byClick: (label: string) =>
    `Click to ${label.replace(/^\p{Lu}(?=\p{Ll})/u, first => first.toLowerCase()).replace(/…$/, '')}.`,
  readyTitle: (role: string, account: string) => `${role} in ${account} is active`,
  readyTitleMany: (count: number) =>
    plural('en', count, { one: '1 role is active', other: n => `${n} roles are active` }),
  /** `profile`: undefined for a role in no profile. */
  ready: (until: string, profile?: string) =>
    profile === undefined
      ? `Your AWS tools can use it until ${until}.`
      : `Your AWS tools can use it until ${until}, with the profile “${profile}”.`,
  renewedTitle: (role: string, account: string) => `${role} in ${account} was renewed`,
  renewedTitleMany: (count: number) =>
    plural('en', count, { one: '1 role was renewed', other: n => `${n} roles were renewed` }),
  renewed: (until: string) => `Active until ${until}.`,
  first: (role: string, account: string, until: string) => `${role} in ${account} expires first, at ${until}.`,
  endingTitle: (role: string, account: string, left: string) => `${role} in ${account} expires in ${left}`,
  endingTitleMany: (count: number, left: string) =>
    plural('en', count, {
      one: `1 role expires in ${left}`,
      other: n => `${n} roles expire soon, the first in ${left}`,
    }),
  endingOffline: 'This computer is offline. Mai will renew your roles when you’re back online.',
  ending: (company: string) => `Sign in to ${company} to keep your roles active.`,
};

/** Activity page and exported table. */
export const enActivity = {
  title: 'Activity',
  none: 'Nothing yet. Roles you use and what went wrong will appear here.',
  kept: 'Kept on this computer for 90 days. Contains no credentials.',
  copy: 'Copy as CSV',
  save: 'Save as CSV…',
  copied: 'Copied.',
  columns: [
    'Started',
    'Active until',
    'Ended',
    'How it ended',
    'Person',
    'Company',
    'Account',
    'Account ID',
    'Role',
    'Profile',
    'Failure',
    'Reference',
  ],
  ends: { active: 'Active', stopped: 'Stopped', expired: 'Expired', unknown: 'Ended while Mai wasn’t running' },
  oldKey: {
    replaced: (oldId: string, newId: string) => `Access key ${oldId} replaced with ${newId}`,
    reactivated: (oldId: string) => `Access key ${oldId} active again`,
    deleted: (oldId: string) => `Access key ${oldId} deleted`,
  },
  renewed: (count: number) => plural('en', count, { one: 'renewed once', other: n => `renewed ${n} times` }),
  more: (count: number) =>
    plural('en', count, {
      one: '1 older entry is in the CSV file',
      other: n => `${n} older entries are in the CSV file`,
    }),
  profile: (profile: string) => `Profile ${profile}`,
  reference: (reference: string) => `Reference ${reference}`,
  fileName: 'mai-activity.csv',
};

export const enTray = {
  tooltip: {
    idle: 'Mai: no active roles',
    working: 'Mai: working…',
    attention: 'Mai: action needed',
  },
  stop: 'Stop',
  signIn: (provider: string) => `Sign in to ${provider}`,
  signInSomewhere: 'Sign in…',
  signingIn: (provider: string) => `Signing in to ${provider}…`,
  cancel: 'Cancel',
  confirm: (role: string) => `Start ${role} in production`,
  favorites: 'Favorites',
  recents: 'Recent',
  allRoles: 'All roles…',
  open: 'Open Mai',
  quit: 'Quit Mai',
};

export const enAnnounce = {
  titled: (title: string, detail: string) => `${title}. ${detail}`,
  /** Announcements have no full stop of their own. */
  news: (news: readonly string[]) => news.join('. '),
  gettingKeys: (role: string, account: string) => `Starting ${role} in ${account}`,
  active: (role: string, account: string, left: string) => `${role} in ${account} is active, ${left} left`,
  ended: (role: string, account: string) => `${role} in ${account} is no longer active`,
  enter: (what: string) => `Enter: ${what}`,
  signedIn: (company: string, count: number) =>
    plural('en', count, {
      one: `Signed in to ${company}. 1 role`,
      other: n => `Signed in to ${company}. ${n} roles`,
    }),
};
