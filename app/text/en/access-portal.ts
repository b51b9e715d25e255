import { number, plural } from '../grammar.ts';

/** AWS access portals (IAM Identity Center): their sign-in, their settings, and what only their roles have. */
export const enAccessPortal = {
  kind: 'AWS access portal',
  /** `state`: of the sign-in. */
  about: (state: string) => `AWS access portal · ${state}`,
  /** Name of a portal whose company has been added with SAML already. */
  named: (company: string) => `${company} portal`,
  signedInUntil: (time: string) => `Signed in until about ${time}`,
  /** In the footer. */
  until: (time: string) => `until about ${time}`,
  /** A sign-in that waits in the person's browser. */
  waiting: {
    hint: 'Finish in your browser. Mai does the rest.',
    openAgain: 'Open again',
    openAgainAt: (company: string) => `Open again: sign-in to ${company}`,
    copyLink: 'Copy link',
    copyLinkAt: (company: string) => `Copy link: sign-in to ${company}`,
    copyLinkHint: 'For another browser on this computer.',
    copied: 'Copied',
    otherComputer: 'Use another computer',
    otherComputerAt: (company: string) => `Use another computer: sign-in to ${company}`,
  },
  /** A sign-in by a code. */
  code: {
    title: 'Sign in on another computer',
    lead: (company: string) => `Open this page there, sign in to ${company}, and enter the code.`,
    page: 'Page',
    code: 'Code',
    spelled: (characters: string) => `Code: ${characters}`,
    dash: 'dash',
    copyCode: 'Copy code',
    copyPage: 'Copy page address',
    expires: (left: string) => `The code expires in ${left}.`,
    expired: 'The code has expired.',
    warning: 'Only approve the code you see here. Mai never sends codes by email or chat.',
    waiting: 'Waiting for your approval…',
  },
  /** Settings of a company. */
  settings: {
    open: 'Portal settings…',
    openOf: (company: string) => `Portal settings… (${company})`,
    title: (company: string) => `Portal settings of ${company}`,
    address: 'Address',
    region: 'Region',
    changeRegion: 'Change region…',
    opensIn: 'Sign in with',
    browser: 'Your browser',
    browserHint: 'With the passkeys and extensions you have there.',
    window: 'Mai’s window',
    windowHint: 'If you have several accounts, or the wrong one is signed in to your browser.',
    sharesTokens: 'Also sign in the AWS command line',
    sharesTokensHint:
      'Tools with their own IAM Identity Center profiles work then, too. A token that lasts as long as your company’s session is saved in a file.',
    withCode: 'Sign in with a code…',
    withCodeHint: 'If the browser on this computer can’t sign in.',
    refresh: 'Refresh list',
    refreshOf: (company: string) => `Refresh list of ${company}`,
    refreshing: 'Refreshing…',
    refreshed: 'The list of accounts and roles is up to date.',
    refreshHint: 'If an account or role is missing.',
  },
  region: {
    title: (company: string) => `Region of ${company}`,
    label: 'Region of IAM Identity Center',
    hint: 'IT can tell you. In an AWS configuration file, it’s “sso_region”.',
    unknown: (host: string) =>
      `Mai couldn’t find the region of ${host}. IT can tell you. In an AWS configuration file, it’s “sso_region”.`,
  },
  /** Instead of the session length. */
  duration: 'The permission set decides how long credentials last.',
  /** While the rest of a list is loading. */
  loading: 'Loading more accounts…',
  loadingFirst: 'Loading accounts…',
  complete: (count: number) =>
    plural('en', count, { one: 'The list is complete: 1 role', other: n => `The list is complete: ${n} roles` }),
  loaded: (count: number, all: number) => `${number('en', count)} of ${number('en', all)}`,
  /** When a company is signed out. */
  staysValid: (time: string) => `Credentials that programs already have stay valid until ${time}.`,
};
