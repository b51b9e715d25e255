/** Where and how the AWS console opens. */
export const enConsole = {
  page: 'Console opens at',
  pageHint:
    'A service, or the address of a page in the AWS console. It opens in this role’s region unless the address names another one.',
  home: 'Console Home',
  browser: 'Open the console in',
  browserHint: 'A private window or a separate profile has sign-ins of its own.',
  sameAsAll: (browser: string) => `Same as all accounts (${browser})`,
  systemDefault: 'System default',
  privateWindow: (browser: string) => `${browser}, private window`,
  ownProfile: (browser: string) => `${browser}, separate profile for this account`,
  ownProfiles: (browser: string) => `${browser}, separate profile for each account`,
  notFound: (browser: string) => `${browser} (not found)`,
};
