import { list, plural, quoted } from '../grammar.ts';

const q = (value: string): string => quoted('en', value);

/** The words for settings that go from one computer to another. */
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
    favourites: (count: number) =>
      plural('en', count, { one: 'Adds one favourite', other: n => `Adds ${n} favourites` }),
    locked: 'Leaves alone what your company has decided',
  },
  named: (setting: string) => `“${setting}”`,
  /** Settings without a label of their own elsewhere. */
  profileTemplate: 'How profiles are named',
  chosen: 'Settings you changed',
};
