import { plural } from '../grammar.ts';

/** Keyboard shortcuts and the global shortcut. */
export const enKeyboard = {
  title: 'Keyboard',
  open: 'Keyboard shortcuts',
  openHint: 'Every key that works here, and the ones that open Mai from anywhere.',
  inWindow: 'In this window',
  anywhere: 'Anywhere',
  what: {
    find: 'Search, from wherever you are: just type',
    move: 'Move over the roles',
    take: 'Get keys for the role, or for the first one found',
    options: 'Everything about the role',
    settings: 'Settings',
    shortcuts: 'This list',
    back: 'Stop getting keys or clear the search, then close Mai',
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
    record: 'Choose keys',
    again: 'Choose others',
    recording: 'Press the keys…',
    recordingHint: 'Ctrl, Alt or Super with a letter, a digit or a function key. Esc leaves it as it is.',
    clear: 'Use none',
  },
};

/** Notifications: a title, and one or two sentences. */
export const enNotices = {
  open: 'Open Mai',
  /** For notifications without buttons. */
  byClick: (label: string) => `Click: ${label}.`,
  readyTitle: (role: string, account: string) => `${role} in ${account} is ready`,
  readyTitleMany: (count: number) =>
    plural('en', count, { one: '1 role is ready', other: n => `${n} roles are ready` }),
  /** `profile`: undefined for a role in no profile. */
  ready: (until: string, profile?: string) =>
    profile === undefined
      ? `AWS tools can use it until ${until}.`
      : `AWS tools can use it until ${until}, as the profile “${profile}”.`,
  renewedTitle: (role: string, account: string) => `${role} in ${account} has new keys`,
  renewedTitleMany: (count: number) =>
    plural('en', count, { one: '1 role has new keys', other: n => `${n} roles have new keys` }),
  renewed: (until: string) => `They work until ${until}.`,
  first: (role: string, account: string, until: string) => `The first to end is ${role} in ${account}, at ${until}.`,
  endingTitle: (role: string, account: string, left: string) => `${role} in ${account} ends in ${left}`,
  endingTitleMany: (count: number, left: string) =>
    plural('en', count, { one: `1 role ends in ${left}`, other: n => `${n} roles begin to end in ${left}` }),
  endingOffline: 'This computer is offline. New keys come when the network is back.',
  ending: (company: string) => `Sign in to ${company} for new keys.`,
};

/** Activity page and exported table. */
export const enActivity = {
  title: 'Activity',
  none: 'Nothing yet. Here you see which roles you had, and what failed.',
  kept: 'Kept on this computer for 90 days. No keys are in it.',
  copy: 'Copy as CSV',
  save: 'Save as CSV…',
  copied: 'Copied.',
  columns: [
    'Started',
    'Keys valid until',
    'Ended',
    'How it ended',
    'Person',
    'Company',
    'Account',
    'Account number',
    'Role',
    'Profile',
    'Failure',
    'Reference',
  ],
  ends: { live: 'Live', stopped: 'Stopped', expired: 'Expired', unknown: 'Ended while Mai was off' },
  span: (from: string, until: string) => `${from} – ${until}`,
  renewed: (count: number) => plural('en', count, { one: 'renewed once', other: n => `renewed ${n} times` }),
  more: (count: number) =>
    plural('en', count, {
      one: 'and 1 more, an older one, in the table',
      other: n => `and ${n} more, older ones, in the table`,
    }),
  reference: (reference: string) => `Reference ${reference}`,
  fileName: 'mai-activity.csv',
};

export const enTray = {
  tooltip: {
    idle: 'Mai: no role is live',
    working: 'Mai: getting keys…',
    attention: 'Mai needs you',
    live: (role: string, account: string, until: string) => `${role} in ${account} until ${until}`,
    activeMany: (count: number, until: string) =>
      plural('en', count, {
        one: `Mai: one role is live, it ends at ${until}`,
        other: n => `Mai: ${n} roles are live, the next ends at ${until}`,
      }),
  },
  sessionRow: (role: string, account: string, until: string) => `${role} · ${account} — until ${until}`,
  stop: 'Stop',
  getNewKeys: 'Get new keys now',
  signIn: (provider: string) => `Sign in to ${provider}`,
  signInSomewhere: 'Sign in…',
  signingIn: (provider: string) => `Signing in to ${provider}…`,
  cancel: 'Cancel',
  signOut: (provider: string) => `Sign out of ${provider}`,
  assuming: (role: string) => `${role} (getting keys…)`,
  activeRole: (role: string) => `${role} (live)`,
  roleIn: (role: string, account: string) => `${role} · ${account}`,
  inProduction: (role: string) => `${role} (production)`,
  confirm: (role: string) => `Get keys for ${role} in production`,
  favorites: 'Favourites',
  recents: 'Used last',

  allRoles: 'All roles…',
  open: 'Open Mai',
  quit: 'Quit Mai',
};

export const enAnnounce = {
  failure: (title: string, detail: string) => `${title}. ${detail}`,
  /** Announcements have no full stop of their own. */
  news: (news: readonly string[]) => news.join('. '),
  gettingKeys: (role: string, account: string) => `Getting keys for ${role} in ${account}`,
  live: (role: string, account: string, left: string) => `${role} in ${account} is live, ${left} left`,
  ended: (role: string, account: string) => `${role} in ${account} has ended`,
  enter: (what: string) => `Enter: ${what}`,
  signedIn: (company: string, count: number) =>
    plural('en', count, {
      one: `Signed in to ${company}. 1 role`,
      other: n => `Signed in to ${company}. ${n} roles`,
    }),
};
