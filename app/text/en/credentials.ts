import { plural } from '../grammar.ts';

/** Using a role's credentials in tools. */
export const enTools = {
  use: {
    heading: 'Use this role',
    openConsole: 'Open AWS console',
    copyConsoleLink: 'Copy console link',
    test: 'Test credentials',
    identity: (who: string, role: string, account: string, time: string) =>
      `It works. AWS sees you as ${who}, role ${role} in ${account} (checked at ${time}).`,
    opened: 'Opening your browser…',
    copied: 'Copied. Mai clears the clipboard after a minute.',
    copyFor: 'Copy for',
    formats: {
      posix: 'bash, zsh',
      fish: 'fish',
      powershell: 'PowerShell',
      cmd: 'Windows command prompt',
      dotenv: '.env file',
      json: 'JSON',
    },
    copyProfile: 'Copy AWS_PROFILE',
    copyProfileHint: 'Paste AWS_PROFILE in a terminal. AWS tools there use this role, even after a renewal.',
    copiedProfile: 'Copied.',
    copyCredentials: 'Copy credentials',
    copyEndpoint: 'Copy server settings',
    copyEndpointText: 'Copy server settings with token',
    copyEndpointTextHint:
      'Only for tools that can’t read a token file. Close them before you quit Mai. Otherwise, another user of this computer could send them false credentials.',
    copyHint:
      'Pasted credentials stop working when the role expires. With server settings, tools get renewed credentials automatically.',
    copyHintOff: 'Pasted credentials stop working when the role expires.',
  },
  delivery: {
    heading: 'How tools get credentials',
    file: 'From the credentials file',
    fileHint: 'Works with every tool. Tools that stay open may need a restart after a renewal.',
    process: 'From Mai on demand',
    processHint:
      'For tools that run for days. They always get fresh credentials (credential_process), and nothing is stored in a file.',
    endpoint: 'Only from the local credentials server',
    endpointHint: 'For programs started with its settings. Nothing is stored in a file.',
  },
  vault: {
    memory: 'Mai found no keychain on this computer. Credentials that aren’t in a file are lost when Mai quits.',
    waiting: 'Your keychain is asking for a password. Until you unlock it, Mai keeps secrets in memory only.',
  },
  endpoint: {
    listening: (port: number) =>
      `Running on port ${port}. Other computers can’t reach it. Each role has its own token, in a file that only you can read.`,
  },
  chained: {
    heading: 'Other accounts',
    add: 'Add a role in another account…',
    title: (role: string) => `From ${role} to another account`,
    lead: 'Mai uses this role to start one in another account, if that account allows it.',
    role: 'Role name or ARN',
    roleHint: 'Ask that account’s administrator.',
    account: 'Account ID',
    accountHint: '12 digits. Not needed with an ARN.',
    externalId: 'External ID',
    externalIdHint: 'Only if that administrator gave you one.',
    region: 'Region',
    regionHint: 'Leave empty for your default region.',
    save: 'Add role',
    from: (role: string) => `Through ${role}.`,
    hour: 'AWS allows 1 hour at most. Mai renews it as long as the other role is active.',
    forget: 'Remove this role…',
    forgetQuestion: (role: string) => `Remove ${role} and its credentials?`,
    forgetYes: 'Remove',
    forgetNo: 'Cancel',
  },
  trust: {
    heading: 'Trust policy',
    hint: 'Send it to that account’s administrator, who adds it to the role.',
    people: 'For people',
    'people-and-instances': 'For people and EC2 instances',
    copy: 'Copy trust policy',
    copied: 'Copied.',
    text: 'Trust policy, as JSON',
  },
  difference: {
    heading: (file: string) => `What changes in your AWS ${file}`,
    added: 'new',
    removed: 'removed',
  },
  restore: {
    open: 'Restore AWS files…',
    title: 'Restore AWS files',
    lead: 'Mai backs up your AWS files before it changes anything it didn’t write. The last five copies of each are kept.',
    none: 'No backups yet. Mai makes the first one before it changes something it didn’t write.',
    taken: (file: string, time: string) => `${file}, ${time}`,
    look: 'Show what would change',
    same: 'This copy is the same as the current file.',
    restore: 'Restore this copy',
    restored: 'Restored. The previous version was backed up.',
    active: 'Credentials of active roles are written again.',
  },
};

/** Page for a browser whose console link is not available. */
export const enConsolePage = {
  expired: {
    title: 'This link has expired',
    text: 'A console link from Mai works once, within 30 seconds. Open the console from Mai again.',
  },
  unchecked: {
    title: 'The console can’t open here',
    text: 'Mai couldn’t confirm that this browser is yours. In Mai, choose “Copy console link” and paste the link here.',
  },
};

export const enCredentialProcess = {
  notActive: (profile: string) => `No role is active for the profile “${profile}”. Open Mai and start the role.`,
  keychainWaiting: 'The keychain is asking for its password. Unlock it, then try again.',
  keychainUnreachable: (profile: string) =>
    `The credentials for the profile “${profile}” are in the keychain, which can’t be reached from here. Start Mai on your desktop, then the role.`,
  notRunning: (profile: string) =>
    `Mai isn’t running and has no credentials for the profile “${profile}”. Start Mai, then the role.`,
  expired: (profile: string) =>
    `The credentials for the profile “${profile}” have expired, and Mai isn’t running. Start Mai, then the role.`,
};

export const enRenewalNotices = {
  personTitle: (company: string) => `Sign in to ${company}`,
  person: (host: string, since: string) =>
    `Sign in again at ${host} to keep your roles active. Waiting since ${since}.`,
  notNow: 'Not now',
  way: (since: string, at: string) => `Since ${since}. Mai will try again at ${at}.`,
  offlineTitle: 'This computer is offline',
  offline: (since: string) => `Since ${since}. Mai will renew your roles when you’re back online.`,
  works: (role: string, account: string, until: string) => `${role} in ${account} is active until ${until}.`,
  moreWork: (count: number) =>
    plural('en', count, { one: '1 more is active for longer.', other: n => `${n} more are active for longer.` }),
  ended: (role: string, account: string, at: string) => `${role} in ${account} expired at ${at}.`,
  waits: (role: string, account: string) => `${role} in ${account} will start after that.`,
  moreEnded: (count: number) =>
    plural('en', count, { one: '1 more has expired.', other: n => `${n} more have expired.` }),
  listed: 'Renewal',
};

/** The profile that tools use when they name none. */
export const enDefaultProfile = {
  ownTitle: 'Tools without a profile use your own “default”',
  own: (role: string, account: string) =>
    `Your AWS files have a “default” profile that Mai didn’t create. You can use ${role} in ${account} instead. Mai keeps a backup.`,
  instead: (role: string) => `Use ${role} instead`,
  keep: 'Keep mine',
  listed: 'Default profile',
};
