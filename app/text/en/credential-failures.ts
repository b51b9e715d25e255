import { plural } from '../grammar.ts';

/** Failures between AWS and tools. */
export const enKeyFailures = {
  'sts-refused': {
    title: (role: string) => `AWS couldn’t start ${role}`,
    ExpiredTokenException: 'Signing in took too long. A sign-in is only valid for a few minutes. Sign in again.',
    IDPRejectedClaim:
      'AWS rejected your company’s sign-in. It may have been used already or revoked. Sign in again. If it keeps happening, tell IT “IDPRejectedClaim”.',
    InvalidIdentityToken:
      'AWS can’t verify your company’s sign-in. Usually, its certificate has changed, and AWS still has the old one. Tell IT “InvalidIdentityToken”.',
    AccessDenied: 'The role doesn’t trust your company’s sign-in. Ask IT to check the role’s trust policy.',
    RegionDisabledException:
      'AWS has this region turned off for the account. Choose another region for the role, or ask IT.',
    MalformedPolicyDocument: 'A policy of the role is damaged. Tell IT “MalformedPolicyDocument”.',
    PackedPolicyTooLarge: 'Your sign-in contains more attributes than AWS allows. Tell IT “PackedPolicyTooLarge”.',
    Throttling: 'AWS is busy with requests from your company. Try again in a minute.',
    DurationTooLong:
      'AWS rejected every session length that Mai tried. Ask IT to check the role’s maximum session duration.',
    Other: (code: string) => `AWS responded with “${code}”. Try again. If it keeps happening, tell IT this code.`,
  },
  'sts-unreachable': {
    title: 'AWS can’t be reached',
    detail: (host: string) => `${host} didn’t respond. Check your network, VPN, or proxy, and try again.`,
  },
  'clock-skew': {
    title: 'This computer’s clock is off',
    detail: (minutes: number) =>
      `It differs from AWS time by about ${plural('en', minutes, { one: 'a minute', other: n => `${n} minutes` })}. AWS allows up to 5 minutes. Let the system set the clock automatically.`,
  },
  'session-expired': {
    title: (role: string) => `${role} has expired`,
    detail: 'Mai removed its credentials.',
    keysStay: 'Its credentials are still in your AWS files. You can change that in Settings.',
  },
  'not-active': { title: 'This role isn’t active', detail: 'Start the role first.' },
  'source-stopped': {
    title: (role: string) => `${role} can’t be renewed`,
    detail: (source: string) => `It depends on ${source}, which was stopped. Start both again when you need them.`,
  },
  'keys-missing': {
    title: (role: string) => `The credentials of ${role} are missing`,
    detail: 'Another program removed them, or this computer has no keychain to save them in. Start the role again.',
  },
  'keys-refused': {
    title: (role: string) => `AWS rejected the credentials of ${role}`,
    detail: (code: string) =>
      `AWS responded with “${code}”. They may have been revoked, or another program changed them. Stop the role and start it again.`,
  },
  'not-copyable': {
    title: 'The credentials can’t be copied for this shell',
    detail: 'They contain a character that this shell can’t represent. Choose another format.',
  },
  'trust-missing': {
    title: (role: string, account: string) => `${account} doesn’t allow ${role} yet`,
    detail: (source: string) =>
      `Send the trust policy to that account’s administrator. It names your role ${source}. If it’s already in place, your own role may not allow “sts:AssumeRole”.`,
    externalId: (source: string) =>
      `Send the trust policy to that account’s administrator. It names your role ${source} and the external ID. If it’s already in place, compare the external ID character by character.`,
  },
  'console-refused': {
    title: (role: string) => `The AWS console rejected ${role}`,
    detail: (status: number) =>
      `AWS responded with error ${status}. Test the credentials, or stop the role and start it again.`,
  },
  'browser-unavailable': {
    title: 'No browser opened',
    detail: 'The system couldn’t start a web browser. Copy the console link and paste it into one.',
  },
  'browser-missing': {
    title: (browser: string) => `${browser} couldn’t open the console`,
    detail: 'It opened in your default browser. Choose another browser for this account.',
  },
  'endpoint-off': {
    title: 'The local credentials server is off',
    detail: 'Turn it on in Settings first.',
  },
  'endpoint-unavailable': {
    title: 'The local credentials server can’t start',
    'port-taken':
      'Another program is using its port. Turn the server off and on to get a new one, then copy its settings again.',
    'no-token-file': 'Mai can’t write the token file for programs.',
    other: 'The system doesn’t allow Mai to run a server.',
  },
};

/** Failures of the AWS files. */
export const enFileFailures = {
  files: {
    credentials: 'credentials file',
    config: 'config file',
    denied: 'Mai doesn’t have permission to use it. Check its owner and permissions.',
    'read-only': 'It’s on a read-only disk.',
    full: 'The disk is full. Free some space and try again.',
    'not-a-file': 'There’s a folder or something else in its place.',
    'link-loop': 'It’s a link that points back to itself.',
    busy: 'Another program is using it. Close that program and try again.',
    'missing-folder': 'Its folder doesn’t exist and can’t be created.',
    'not-text': 'It isn’t a text file.',
    other: 'The reason is unknown.',
  },
  'file-unreadable': {
    title: (file: string) => `Your AWS ${file} can’t be read`,
    detail: (path: string, reason: string) => `${path}: ${reason} Nothing was changed.`,
  },
  'file-unwritable': {
    title: (file: string) => `Your AWS ${file} can’t be written`,
    detail: (path: string, reason: string) => `${path}: ${reason} Nothing was changed.`,
  },
  'file-unparsable': {
    title: (file: string) => `Your AWS ${file} is damaged`,
    detail: (path: string, line: number) =>
      `AWS tools can’t read line ${line} of ${path}. Nothing was changed. Fix or remove that line, then try again.`,
  },
  'edit-refused': {
    title: (file: string) => `Mai didn’t change your AWS ${file}`,
    detail: (path: string) => `The change would have affected other profiles in ${path}. Please report this.`,
  },
  'section-foreign': {
    title: (profile: string) => `You already have a profile named “${profile}”`,
    detail: 'It wasn’t created by Mai. Use another profile name, or replace it.',
    longLived:
      'It contains a long-lived access key. Replacing it removes that key from the file (a backup is kept). Use another profile name if you still need it.',
  },
  'file-busy': {
    title: (file: string) => `Your AWS ${file} keeps changing`,
    detail: (path: string) => `Another program keeps writing to ${path}, so Mai didn’t change it. Try again.`,
  },
};
