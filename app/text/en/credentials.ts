import { plural } from '../grammar.ts';

/** Using a role's credentials in tools. */
export const enTools = {
  use: {
    heading: 'Use it',
    openConsole: 'Open AWS console',
    copyConsoleLink: 'Copy console link',
    test: 'Test these credentials',
    identity: (who: string, role: string, account: string, time: string) =>
      `AWS knows you as ${who}, in the role ${role} of ${account}. Asked at ${time}.`,
    opened: 'Your browser opens.',
    copied: 'Copied. It leaves the clipboard in a minute.',
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
    copyProfileHint: 'Run in a terminal, AWS_PROFILE makes every AWS tool there use this role, renewed keys included.',
    copiedProfile: 'Copied.',
    copyCredentials: 'Copy keys',
    copyEndpoint: 'Copy endpoint lines',
    copyEndpointText: 'Copy endpoint lines with token',
    copyEndpointTextHint:
      'Only for tools that can’t read a token file. Close them before Mai quits: another user of this computer could send them false credentials afterwards.',
    copyHint: 'Keys that were pasted somewhere end with the role. Endpoint lines bring new keys by themselves.',
    copyHintOff: 'Keys that were pasted somewhere end with the role.',
  },
  delivery: {
    heading: 'How tools get the keys',
    file: 'From the credentials file',
    fileHint: 'For every tool. One that runs on does not notice new keys.',
    process: 'By asking Mai',
    processHint:
      'For tools that run for days: they get new keys by themselves (credential_process). No file holds a key.',
    endpoint: 'From the local endpoint only',
    endpointHint: 'For programs that were started with its lines. No file holds a key.',
  },
  vault: {
    memory:
      'Mai found no keychain on this computer. Keys that are in no file are kept in memory and lost when Mai quits.',
    waiting: 'Your keyring is asking for a password. Until it is unlocked, Mai keeps secrets in memory only.',
  },
  endpoint: {
    listening: (port: number) =>
      `Programs on this computer get keys as on EC2. Each role has its own token, in a file that only you can read. Other computers can’t reach it. Port ${port}.`,
  },
  chained: {
    heading: 'Other accounts',
    add: 'Add a role of another account…',
    title: (role: string) => `From ${role} to another account`,
    lead: 'Mai gets its keys with the keys of this role, if that account lets you in.',
    role: 'Role name or ARN',
    roleHint: 'As that account’s administrator named it.',
    account: 'Account number',
    accountHint: '12 digits. Not needed with an ARN.',
    externalId: 'External ID',
    externalIdHint: 'Only if that administrator gave you one.',
    region: 'Region',
    regionHint: 'Empty: your default region.',
    save: 'Add role',
    from: (role: string) => `Reached from ${role}.`,
    hour: 'AWS gives its keys for 1 hour at most. Mai renews them as long as the other role is live.',
    forget: 'Forget this role…',
    forgetQuestion: (role: string) => `Forget ${role} and remove its keys?`,
    forgetYes: 'Forget',
    forgetNo: 'Keep',
  },
  trust: {
    heading: 'Trust policy',
    hint: 'Send it to that account’s administrator, who puts it on the role.',
    people: 'For people',
    'people-and-instances': 'For people and EC2 instances',
    copy: 'Copy trust policy',
    copied: 'Copied.',
    text: 'Trust policy, as JSON',
  },
  difference: {
    heading: (file: string) => `What changes in your AWS ${file}`,
    added: 'new',
    removed: 'goes',
  },
  restore: {
    open: 'Restore AWS files…',
    title: 'Restore AWS files',
    lead: 'Before Mai changes what others wrote, it keeps a copy: the last five of each file.',
    none: 'There is no copy yet. Mai makes the first one when it changes a file that others wrote.',
    taken: (file: string, time: string) => `${file}, ${time}`,
    look: 'Show what would change',
    same: 'This copy is the same as the file now.',
    restore: 'Restore this copy',
    restored: 'Restored. What was there before is now a copy itself.',
    live: 'Keys of live roles are written again.',
  },
};

/** Page for a browser whose console link is not available. */
export const enConsolePage = {
  expired: {
    title: 'This link has expired',
    text: 'A console link from Mai works once, for 30 seconds. Open the console from Mai again.',
  },
  unchecked: {
    title: 'The console can’t open here',
    text: 'Mai could not confirm that this browser is yours. In Mai, choose “Copy console link” and paste the link here.',
  },
};

export const enCredentialProcess = {
  noProfile: 'Mai was not told for which AWS profile it is asked.',
  notActive: (profile: string) => `Mai has no live keys for the profile “${profile}”. Open Mai and start the role.`,
  keychainWaiting: 'The keychain is asking for its password. Unlock it, then try again.',
  keychainUnreachable: (profile: string) =>
    `Mai has kept credentials for the profile “${profile}”, but the keychain can’t be reached from here. Start Mai on your desktop, then the role.`,
  notRunning: (profile: string) =>
    `Mai is not running and has kept no keys for the profile “${profile}”. Start Mai, then the role.`,
  expired: (profile: string) =>
    `The keys for the profile “${profile}” have expired and Mai is not running. Start Mai, then the role.`,
};

export const enRenewalNotices = {
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
};
