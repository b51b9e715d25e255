import { plural } from '../grammar.ts';

/** The tray icon's menu, and the questions that it opens. */
export const enMenu = {
  state: {
    none: 'No active roles',
    renewing: (count: number) =>
      plural('en', count, {
        one: '1 active role, renews automatically',
        other: n => `${n} active roles, all renew automatically`,
      }),
    expiring: (count: number, at: string) =>
      plural('en', count, {
        one: `1 active role, expires at ${at}`,
        other: n => `${n} active roles, the first expires at ${at}`,
      }),
    starting: (count: number) => plural('en', count, { one: 'Starting a role…', other: n => `Starting ${n} roles…` }),
    signIn: 'Action needed: sign in again',
    attention: 'Action needed',
  },
  tooltip: (state: string) => `Mai: ${state}`,
  /** Parts of a row: role, account, label. */
  what: (parts: readonly string[]) => parts.join(' · '),
  withState: (what: string, state: string) => `${what} — ${state}`,
  active: (what: string) => `✓ ${what}`,
  production: 'PROD',
  renews: 'renews automatically',
  expires: (at: string) => `expires at ${at}`,
  starting: 'starting…',
  renewing: 'Renewing…',
  openConsole: 'Open console',
  copyProfileName: 'Copy profile name',
  copyFor: (format: string) => `Copy for ${format}`,
  makeDefault: 'Make default',
  isDefault: 'Default',
  renewNow: 'Renew now',
  stopAll: 'Stop all',
  roles: 'Roles',
  allAccounts: 'All accounts',
  more: 'More in Mai…',
  company: (company: string, person: string) => `${company} (${person})`,
  signOut: 'Sign out…',
  troubleshoot: 'Troubleshoot…',
  settings: 'Settings…',
  quit: 'Quit Mai…',
  question: {
    signOut: (company: string) => `Sign out of ${company}?`,
    signOutHint: 'To start a role, sign in again.',
    signOutYes: 'Sign out',
    quit: 'Quit Mai?',
    quitHint: 'Mai renews roles only while it is running.',
    quitYes: 'Quit',
    stops: (count: number) =>
      plural('en', count, {
        one: 'This role stops, and its credentials are removed:',
        other: n => `These ${n} roles stop, and their credentials are removed:`,
      }),
    unrenewed: (count: number) =>
      plural('en', count, {
        one: 'This role is no longer renewed:',
        other: n => `These ${n} roles are no longer renewed:`,
      }),
    cancel: 'Cancel',
  },
};
