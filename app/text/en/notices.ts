import { plural } from '../grammar.ts';

/** What stands on the desktop while the window is closed: a title, and a sentence or two. */
export const enNotices = {
  open: 'Open Mai',
  /** Where a notification has no buttons. */
  byClick: (label: string) => `Click: ${label}.`,
  readyTitle: (role: string, account: string) => `${role} in ${account} is ready`,
  readyTitleMany: (count: number) =>
    plural('en', count, { one: '1 role is ready', other: n => `${n} roles are ready` }),
  ready: (until: string) => `AWS tools can use it until ${until}.`,
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
