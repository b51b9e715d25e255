/** The words for settings that go from one computer to another. */
export const enCarry = {
  save: 'Save settings to a file…',
  open: 'Take settings from a file…',
  hint: 'For another computer. No keys and no password are in the file, but your companies’ addresses and account numbers.',
  title: 'Settings from a file',
  from: (name: string) => `From ${name}`,
  lead: 'Nothing has changed yet. If you use them, Mai:',
  none: 'Everything is like that already. Nothing would change.',
  use: 'Use these settings',
  leave: 'Not now',
  changes: {
    addsCompany: (name: string, host: string) => `Adds ${name}, which signs in at ${host}`,
    sets: (names: string) => `Changes ${names}`,
    roles: (count: number) =>
      count === 1 ? 'Changes the settings of one role' : `Changes the settings of ${count} roles`,
    chained: (count: number) =>
      count === 1 ? 'Adds one role of another account' : `Adds ${count} roles of other accounts`,
    accounts: (count: number) => (count === 1 ? 'Names or marks one account' : `Names or marks ${count} accounts`),
    favourites: (count: number) => (count === 1 ? 'Adds one favourite' : `Adds ${count} favourites`),
    locked: 'Leaves alone what your company has decided',
  },
  /** Settings without a label of their own elsewhere. */
  profileTemplate: 'How profiles are named',
  chosen: 'Settings you changed',
};
