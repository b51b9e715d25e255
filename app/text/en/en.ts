import { list, number, plural } from '../grammar.ts';
import type { Words } from '../words.ts';
import { enAccounts } from './accounts.ts';
import { enActivity } from './activity.ts';
import { enAddresses } from './addresses.ts';
import { enCarry } from './carry.ts';
import { enCheckUp } from './check-up.ts';
import { enCompany } from './company.ts';
import { enConsolePage } from './console-page.ts';
import { enFailures } from './failures.ts';
import { enForget } from './forget.ts';
import { enImports } from './imports.ts';
import { enKeyboard } from './keyboard.ts';
import { enLicences } from './licences.ts';
import { enNotices } from './notices.ts';
import { enOtherAccounts } from './other-accounts.ts';
import { enPasswords } from './passwords.ts';
import { enToolFindings } from './tool-findings.ts';
import { enTools } from './tools.ts';

/** Every sentence that Mai says, in English. Other languages have the same shape. */
export const en = {
  /** Sentences that follow one another. */
  sentences: (parts: readonly string[]) => parts.join(' '),
  failures: enFailures,
  accounts: enAccounts,
  otherAccounts: enOtherAccounts,
  activity: enActivity,
  tools: enTools,
  toolFindings: enToolFindings,
  addresses: enAddresses,
  checkUp: enCheckUp,
  company: enCompany,
  consolePage: enConsolePage,
  imports: enImports,
  carry: enCarry,
  forget: enForget,
  keyboard: enKeyboard,
  licences: enLicences,
  notices: enNotices,
  passwords: enPasswords,
  tray: {
    tooltip: {
      idle: 'Mai: no role is live',
      working: 'Mai: getting keys…',
      attention: 'Mai needs you',
      live: (role: string, account: string, until: string) => `${role} in ${account} until ${until}`,
      liveMany: (count: number, until: string) =>
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
    liveRole: (role: string) => `${role} (live)`,
    roleIn: (role: string, account: string) => `${role} · ${account}`,
    inProduction: (role: string) => `${role} (production)`,
    confirm: (role: string) => `Get keys for ${role} in production`,
    favourites: 'Favourites',
    recents: 'Used last',

    allRoles: 'All roles…',
    open: 'Open Mai',
    quit: 'Quit Mai',
  },
  welcome: {
    title: 'Welcome to Mai',
    lead: 'Sign in with your company account, click a role, and every AWS tool on this computer works.',
    addressLabel: 'Your company’s AWS sign-in address',
    addressHint: 'Your IT department has it. It often begins with the name of your company’s sign-in page.',
    addressPlaceholder: 'sso.example.com/aws',
    submit: 'Sign in',
    submitting: 'Opening your company’s page…',
    privacy: 'Mai never sees your password. You type it on your company’s own page.',
  },
  home: {
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
    troubles: 'Needs you',
    moreTroubles: (count: number) => `Show ${number('en', count)} more`,
    dismissTrouble: (title: string) => `Dismiss: ${title}`,
  },
  obstacles: {
    personTitle: (company: string) => `Please sign in to ${company}`,
    person: (host: string, since: string) => `${host} wants to see you before it gives new keys, since ${since}.`,
    notNow: 'Not now',
    way: (since: string, at: string) => `Since ${since}. Mai tries again by itself at ${at}.`,
    offlineTitle: 'This computer is offline',
    offline: (since: string) => `Since ${since}. New keys come when the network is back.`,
    works: (role: string, account: string, until: string) => `${role} in ${account} works until ${until}.`,
    moreWork: (count: number) =>
      plural('en', count, { one: 'One more works for longer.', other: n => `${n} more work for longer.` }),
    ended: (role: string, account: string, at: string) => `${role} in ${account} ended at ${at}.`,
    waits: (role: string, account: string) => `${role} in ${account} starts then.`,
    moreEnded: (count: number) =>
      plural('en', count, { one: 'One more has ended.', other: n => `${n} more have ended.` }),
    listed: 'New keys',
  },
  signIn: {
    signIn: 'Sign in',
    signInTo: (company: string) => `Sign in to ${company}`,
    hint: 'Your accounts and roles appear here.',
    running: (company: string) => `Signing in at ${company}…`,
    windowHint: 'Finish in the window that opened. Mai goes on by itself.',
    silentHint: 'This takes a moment.',
    noCookies:
      'Mai found no keychain on this computer, so it keeps no cookies: you sign in again after each restart of Mai.',
    cancel: 'Cancel',
    cancelAt: (company: string) => `Cancel signing in at ${company}`,
  },
  role: {
    assume: (role: string, account: string) => `Get keys for ${role} in ${account}`,
    assuming: 'Getting keys…',
    cancel: (role: string, account: string) => `Cancel getting keys for ${role} in ${account}`,
    live: 'Live',
    openLive: (role: string, account: string) => `${role} in ${account} is live`,
    more: (role: string, account: string) => `More for ${role} in ${account}`,
    stop: 'Stop',
    stopRole: (role: string, account: string) => `Stop ${role} in ${account}`,
    stopping: 'Stopping…',
    left: (left: string) => `${left} left`,
    until: (time: string) => `until ${time}`,
    isDefault: 'default',
    name: (role: string, account: string) => `${role} in ${account}`,
    inProduction: (what: string) => `${what}, production`,
  },
  roleOptions: {
    getKeys: 'Get keys',
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
  },
  settings: {
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
    openSetUp: 'Open a company set-up file…',
    keys: 'Keys',
    region: 'Default region',
    regionHint: 'For roles that have no region of their own.',
    endOnQuit: 'Remove keys when Mai quits',
    endOnQuitHint: 'Otherwise they stay until they end by themselves.',
    duration: 'How long keys last',
    durationHint: 'Mai renews them before they end. Where AWS allows less, you get what it allows.',
    longest: 'As long as allowed',
    byCompany: (duration: string) => `${duration}, set by your company`,
    startup: 'When Mai starts',
    startLastRoles: 'Start my last roles',
    startLastRolesHint: 'The roles that were live when Mai last ran.',
    openAtLogin: 'Start Mai when I log in',
    openAtLoginHint: 'It waits under its icon.',
    notifications: 'Notifications',
    notifyRenewed: 'Say when keys were renewed',
    notifyRenewedHint: 'Mai always says when it needs you.',
    language: 'Language',
    languageOfMai: 'Language of Mai',
    languageHint: 'For all that Mai says, and for dates.',
    systemLanguage: 'As the system',
    computer: 'This computer',
    version: (version: string) => `Mai ${version}`,
    quit: 'Quit Mai',
  },
  addCompany: {
    title: 'Add another company',
    lead: 'Its accounts and roles join the ones that you have.',
    back: 'Back',
  },
  announce: {
    failure: (title: string, detail: string) => `${title}. ${detail}`,
    /** News have no full stop of their own. */
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
  },
  credentialProcess: {
    noProfile: 'Mai was not told for which AWS profile it is asked.',
    notLive: (profile: string) => `Mai has no live keys for the profile “${profile}”. Open Mai and start the role.`,
    keychainWaiting: 'The keychain is asking for its password. Unlock it, then try again.',
    keychainUnreachable: (profile: string) =>
      `Mai has kept credentials for the profile “${profile}”, but the keychain can’t be reached from here. Start Mai on your desktop, then the role.`,
    notRunning: (profile: string) =>
      `Mai is not running and has kept no keys for the profile “${profile}”. Start Mai, then the role.`,
    expired: (profile: string) =>
      `The keys for the profile “${profile}” have expired and Mai is not running. Start Mai, then the role.`,
  },
  signInWindow: {
    title: (host: string) => `${host} — Sign in`,
  },
  clientCertificate: {
    question: (host: string) => `Which certificate may ${host} have?`,
    choice: (subject: string, issuer: string) => `${subject} (from ${issuer})`,
    none: 'None',
  },
};

export type Text = Words<typeof en>;
