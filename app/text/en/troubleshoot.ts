import { either, list, number, plural } from '../grammar.ts';

/** Findings: what, why it matters, what to do. */
export const enTroubleshoot = {
  title: 'Troubleshoot',
  question: 'Why can’t my tool connect?',
  running: 'Checking…',
  again: 'Check again',
  copy: 'Copy report',
  copied: 'Copied.',
  copyDetails: 'Copy details',
  learnMore: 'Learn more',
  checked: [
    'Credentials in your AWS files',
    'Settings that override them',
    'The connection to AWS and the clock',
    'The company setup on this computer',
  ],
  allWell: 'No problems found.',
  allWellHint: 'If a tool still can’t connect, restart it. Most tools read the files only when they start.',
  counted: (faults: number, warnings: number, hints: number) =>
    list('en', [
      ...(faults > 0 ? [plural('en', faults, { one: '1 problem', other: n => `${n} problems` })] : []),
      ...(warnings > 0 ? [plural('en', warnings, { one: '1 warning', other: n => `${n} warnings` })] : []),
      ...(hints > 0 ? [plural('en', hints, { one: '1 tip', other: n => `${n} tips` })] : []),
    ]),
  severities: { problem: 'Problem', warning: 'Warning', tip: 'Tip' },
  fixes: {
    'clear-keys': 'Back up and remove',
    'set-region': (region: string) => `Use ${region}`,
    'close-to-others': 'Restrict to me',
    renew: 'Renew now',
    'make-default': (role: string) => `Make ${role} the default`,
  },
  fixing: 'Fixing…',
  places: {
    environment: 'in your environment',
    file: (path: string, line: number) => `in ${path}, line ${line}`,
  },
  files: { credentials: 'credentials file', config: 'config file' },
  'nothing-active': {
    title: 'No active role',
    detail: 'Tools find credentials after you start a role in Mai.',
  },
  'no-default': {
    title: 'No default role',
    detail: (profiles: readonly string[]) =>
      `Tools that don’t name a profile find no credentials. Make a role the default, or choose ${either('en', profiles)} in the tool.`,
  },
  'variable-wins': {
    title: (names: readonly string[]) =>
      plural('en', names.length, {
        one: `${list('en', names)} overrides Mai`,
        other: `${list('en', names)} override Mai`,
      }),
    where: (names: readonly string[], place: string) =>
      plural('en', names.length, {
        one: `${list('en', names)} is set ${place}.`,
        other: `${list('en', names)} are set ${place}.`,
      }),
    keys: 'AWS tools use the credentials from there, not the ones from Mai.',
    profile: (value: string) => `So tools use the profile “${value}”, which Mai doesn’t manage.`,
    file: (value: string) => `So tools read ${value} instead of the file that Mai writes.`,
    role: 'So tools get credentials another way before they read the files.',
    region: (value: string) => `Tools use ${value}, even if the role has another region in Mai.`,
    endpoint: (value: string) => `Tools connect to ${value} instead of AWS.`,
    environment: (names: readonly string[]) =>
      plural('en', names.length, {
        one: 'Remove it where it’s set, then log in to this computer again. Or start the tool without it.',
        other: 'Remove them where they’re set, then log in to this computer again. Or start the tool without them.',
      }),
    inFile: (names: readonly string[]) =>
      plural('en', names.length, {
        one: 'Remove that line, then open a new terminal.',
        other: 'Remove those lines, then open a new terminal.',
      }),
  },
  'long-lived-key': {
    title: (id: string) => `Access key ${id} never expires`,
    profile: (profile: string, file: string) => `It’s in the profile “${profile}” in the ${file}.`,
    line: (file: string, line: number) => `It’s on line ${line} of the ${file}.`,
    variable: (name: string, place: string) => `It’s in ${name}, set ${place}.`,
    age: (days: number) =>
      days === 0
        ? 'The file was changed today.'
        : plural('en', days, {
            one: 'The file was changed 1 day ago.',
            other: n => `The file was changed ${n} days ago.`,
          }),
    why: 'Anyone who copies it, from a backup or a lost laptop, can use it until it’s deleted.',
  },
  'process-shadowed': {
    title: (profile: string) => `Old credentials override “${profile}”`,
    detail:
      'The config file names a program that provides fresh credentials. Tools use the old ones in the credentials file instead.',
  },
  'foreign-settings': {
    title: (profile: string) => `“${profile}” gets credentials another way`,
    detail: (keys: readonly string[]) =>
      plural('en', keys.length, {
        one: `Its section in the config file has ${list('en', keys)}, which Mai didn’t write. Tools use that instead of Mai’s credentials. Remove it, or give the role another profile name.`,
        other: `Its section in the config file has ${list('en', keys)}, which Mai didn’t write. Tools use those instead of Mai’s credentials. Remove them, or give the role another profile name.`,
      }),
  },
  'keys-gone': {
    title: (profile: string) => `The credentials of “${profile}” are missing`,
    gone: 'Another program removed them from the credentials file.',
    replaced: 'Another program replaced them.',
  },
  'region-missing': {
    title: (profile: string) => `“${profile}” has no region`,
    detail: 'Many tools stop with “You must specify a region”.',
  },
  'wrong-header': {
    title: (header: string) => `[${header}] won’t be found`,
    config: (line: number) => `On line ${line} of the config file, the word “profile” must come before the name.`,
    credentials: (line: number) =>
      `On line ${line} of the credentials file, the name must not start with the word “profile”.`,
  },
  'open-to-others': {
    title: (what: string) => `Other people can access your ${what}`,
    file: 'Other people on this computer can read or change it.',
    folder: 'Other people on this computer can replace your files in it.',
    folderName: 'AWS folder',
  },
  'not-own': {
    title: (file: string) => `Your ${file} belongs to someone else`,
    detail: 'It may have been created with sudo. Ask IT to fix its ownership.',
  },
  unreadable: {
    title: (file: string) => `Your ${file} can’t be read`,
    detail: (path: string, reason: string) => `${path}: ${reason}`,
  },
  damaged: {
    title: (file: string) => `Your ${file} is damaged`,
    detail: (path: string, line: number) =>
      `AWS tools can’t read line ${line} of ${path}, so they reject the whole file. Fix or remove that line.`,
    tolerable: (path: string, line: number) =>
      `Only some AWS tools can read line ${line} of ${path}. The others reject the whole file.`,
  },
  'on-network': {
    title: (file: string) => `Your ${file} is on a network drive`,
    detail: (path: string, network: string) =>
      `${path} is on ${network}. Tools wait for the network to read it, and other computers see the same credentials.`,
  },
  'clock-off': {
    title: 'This computer’s clock is off',
    detail: (minutes: number) =>
      `It differs from AWS time by about ${plural('en', minutes, { one: 'a minute', other: n => `${n} minutes` })}. AWS allows up to 5 minutes. Let the system set the clock automatically.`,
  },
  'setup-not-refreshed': {
    title: (company: string) => `Mai couldn’t check for changes to ${company}’s setup`,
  },
  'old-electron': {
    title: (version: string) => `Electron ${version} no longer gets security fixes`,
    development: (version: string) =>
      `This Mai is for development only: its Electron ${version} no longer gets security fixes. Don’t use it with real accounts.`,
    release: (version: string) =>
      `This Mai is out of date: its Electron ${version} no longer gets security fixes. Install a newer version.`,
  },
  'no-keychain': {
    title: 'No keychain on this desktop',
    detail:
      'No keychain service is running, so Mai can’t remember secrets after a restart. You’ll sign in again each time Mai starts. Install GNOME Keyring or KWallet.',
  },
  sts: {
    title: (host: string) => `AWS can’t be reached at ${host}`,
    name: 'The name wasn’t found. Is this computer online, or does it need your company’s VPN?',
    refused: 'The connection was refused. Check your network, VPN, or proxy.',
    timeout: 'It didn’t respond in time. Check your network, VPN, or proxy.',
    offline: 'This computer is offline.',
    proxy: 'Your network’s proxy blocked the connection. Ask IT about the proxy.',
    other: 'The connection failed. Check your network, VPN, or proxy.',
    untrusted:
      'The connection uses a certificate that this computer doesn’t trust, often from a company proxy. Ask IT to install it.',
    by: (proxy: string) => `System settings route this through ${proxy}.`,
  },
  report: {
    title: (version: string, platform: string) => `Mai ${version} troubleshooting report, ${platform}`,
    line: (severity: string, title: string, detail: string) => `[${severity}] ${title}: ${detail}`,
    more: (count: number) => `and ${number('en', count)} more`,
  },
};
