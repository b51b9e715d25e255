import { plural } from '../grammar.ts';

/** Failures between AWS and tools. */
export const enKeyFailures = {
  'sts-refused': {
    title: (role: string) => `AWS did not give keys for ${role}`,
    ExpiredTokenException: 'Signing in took too long. Companies give five minutes. Sign in once more.',
    IDPRejectedClaim:
      'Your company’s identity provider was refused by AWS: the sign-in may have been used or withdrawn. Sign in once more; if it stays, tell IT “IDPRejectedClaim”.',
    InvalidIdentityToken:
      'AWS can’t verify your company’s sign-in. Usually its certificate changed and AWS does not know yet. Tell IT “InvalidIdentityToken”.',
    AccessDenied: 'The role does not trust your company’s sign-in. Ask IT to check the role’s trust policy.',
    RegionDisabledException:
      'AWS has this region turned off for the account. Choose another region for the role, or ask IT.',
    MalformedPolicyDocument: 'A policy of the role is damaged. Tell IT “MalformedPolicyDocument”.',
    PackedPolicyTooLarge: 'Your sign-in carries more attributes than AWS takes. Tell IT “PackedPolicyTooLarge”.',
    Throttling: 'AWS is busy with requests of your company. Try again in a minute.',
    DurationTooLong:
      'AWS refused every length of time that Mai asked for. Tell IT to check the role’s maximum session duration.',
    Other: (code: string) => `AWS answered “${code}”. Try again; if it stays, tell IT this word.`,
  },
  'sts-unreachable': {
    title: 'AWS can’t be reached',
    detail: (host: string) => `${host} did not answer. Check your network, VPN or proxy and try again.`,
  },
  'clock-skew': {
    title: 'This computer’s clock is off',
    detail: (minutes: number) =>
      `It differs from AWS’s by about ${plural('en', minutes, { one: 'a minute', other: n => `${n} minutes` })}. AWS refuses requests beyond five. Set the clock to automatic.`,
  },
  'session-expired': {
    title: (role: string) => `${role} has ended`,
    detail: 'Its time is over and Mai removed its keys.',
    keysStay: 'Its time is over. Its dead keys are still in the files, as your settings want it.',
  },
  'not-live': { title: 'This role is not live', detail: 'Get keys for it first.' },
  'source-stopped': {
    title: (role: string) => `${role} can’t be renewed`,
    detail: (source: string) => `It is reached from ${source}, which was stopped. Start both again when you need them.`,
  },
  'keys-missing': {
    title: (role: string) => `${role} has no keys any more`,
    detail:
      'Another program took them away, or this computer has no keychain in which Mai could keep them over a restart. Get new ones.',
  },
  'keys-refused': {
    title: (role: string) => `AWS does not accept the keys of ${role}`,
    detail: (code: string) =>
      `AWS answered “${code}”. The keys may have been revoked, or another program changed them. Stop the role and start it again.`,
  },
  'not-copyable': {
    title: 'That can’t be written for this shell',
    detail: 'The keys hold a character that it has no way to write. Choose another format.',
  },
  'trust-missing': {
    title: (role: string, account: string) => `${account} does not let you into ${role} yet`,
    detail: (source: string) =>
      `Send the trust policy to the administrator of that account: it names your role ${source}. If it is there already, your own role may lack the right to “sts:AssumeRole”.`,
    externalId: (source: string) =>
      `Send the trust policy to the administrator of that account: it names your role ${source} and the external ID. If both are there already, compare the external ID letter by letter.`,
  },
  'console-refused': {
    title: (role: string) => `The AWS console did not let ${role} in`,
    detail: (status: number) =>
      `AWS answered with error ${status}. Test the keys, or stop the role and start it again.`,
  },
  'browser-unavailable': {
    title: 'No browser opened',
    detail: 'The system could not start a web browser. Copy the console link and paste it into one.',
  },
  'endpoint-off': {
    title: 'The local endpoint is off',
    detail: 'Switch it on in the settings first.',
  },
  'endpoint-unavailable': {
    title: 'The local endpoint can’t start',
    'port-taken':
      'Another program has its port. Switch the endpoint off and on again to get a new one, and copy its lines anew.',
    'no-token-file': 'Mai can’t write the file from which programs read their token.',
    other: 'The system does not let Mai listen on this computer.',
  },
};

/** Failures of the AWS files. */
export const enFileFailures = {
  files: {
    credentials: 'credentials file',
    config: 'config file',
    denied: 'The system does not let Mai use it. Check who owns it and its permissions.',
    'read-only': 'It is on a disk that can only be read.',
    full: 'The disk is full. Free some space and try again.',
    'not-a-file': 'There is a folder, or something else that is not a file, in its place.',
    'link-loop': 'It is a link that leads back to itself.',
    busy: 'Another program holds it. Close that program and try again.',
    'missing-folder': 'The folder it should be in does not exist and can’t be made.',
    'not-text': 'It does not hold text.',
    other: 'The system gave no reason that Mai knows.',
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
      `Line ${line} of ${path} is not what AWS tools can read. Mai changed nothing. Fix or remove that line and try again.`,
  },
  'edit-refused': {
    title: (file: string) => `Mai left your AWS ${file} alone`,
    detail: (path: string) =>
      `The change would have altered how other profiles in ${path} are read, so it was not made. Please report this.`,
  },
  'section-foreign': {
    title: (profile: string) => `The profile “${profile}” is not Mai’s`,
    detail: 'Somebody or another program wrote it. Use another profile name, or let Mai write its keys there.',
    longLived:
      'It holds a long-lived access key. If Mai writes there, that key leaves the file (a backup is kept). Use another profile name if you still need it.',
  },
  'file-busy': {
    title: (file: string) => `Your AWS ${file} does not stand still`,
    detail: (path: string) => `Another program keeps writing to ${path}. Mai did not write over it; try again.`,
  },
};
