import { either, list, number, plural } from '../grammar.ts';

/** Findings: what, why it matters, what to do. */
export const enTroubleshoot = {
  title: 'Check-up',
  question: 'Why does my tool not see it?',
  running: 'Looking…',
  again: 'Look again',
  copy: 'Copy report',
  copied: 'Copied.',
  allWell: 'Nothing is wrong that Mai can see.',
  allWellHint: 'If a tool still finds no keys, restart it: most tools read the files only at their start.',
  counted: (faults: number, warnings: number, hints: number) =>
    list('en', [
      ...(faults > 0 ? [plural('en', faults, { one: '1 fault', other: n => `${n} faults` })] : []),
      ...(warnings > 0 ? [plural('en', warnings, { one: '1 warning', other: n => `${n} warnings` })] : []),
      ...(hints > 0 ? [plural('en', hints, { one: '1 hint', other: n => `${n} hints` })] : []),
    ]),
  severities: { fault: 'Fault', warning: 'Warning', hint: 'Hint' },
  fixes: {
    'clear-keys': 'Remove, with a backup',
    'set-region': (region: string) => `Use ${region}`,
    'close-to-others': 'Make it yours alone',
    renew: 'Get new keys now',
  },
  fixing: 'Mending…',
  places: {
    environment: 'in the environment of this session',
    file: (path: string, line: number) => `in ${path}, line ${line}`,
  },
  files: { credentials: 'credentials file', config: 'config file' },
  'nothing-live': {
    title: 'No role is live',
    detail: 'Tools find keys once you have picked a role in Mai.',
  },
  'no-default': {
    title: 'No role is the default',
    detail: (profiles: readonly string[]) =>
      `Tools that name no profile find nothing. Name one in the tool (${either('en', profiles)}), or let a role be the default under “More”.`,
  },
  'variable-wins': {
    title: (names: readonly string[]) =>
      plural('en', names.length, {
        one: `${list('en', names)} wins over the files`,
        other: `${list('en', names)} win over the files`,
      }),
    where: (names: readonly string[], place: string) =>
      plural('en', names.length, {
        one: `${list('en', names)} is set ${place}.`,
        other: `${list('en', names)} are set ${place}.`,
      }),
    keys: 'Every AWS tool takes the keys from there and never looks at the files that Mai writes.',
    profile: (value: string) => `So tools use the profile “${value}”, which is none that Mai has written.`,
    file: (value: string) => `So tools read ${value} instead of the file that Mai writes.`,
    role: 'So tools get keys by another way before they look at the files.',
    region: (value: string) => `Tools work in ${value}, whatever region the role has in Mai.`,
    endpoint: (value: string) => `Tools talk to ${value} instead of AWS.`,
    environment: (names: readonly string[]) =>
      plural('en', names.length, {
        one: 'Remove it where it is set and sign in to this computer again, or start the tool without it.',
        other: 'Remove them where they are set and sign in to this computer again, or start the tool without them.',
      }),
    inFile: (names: readonly string[]) =>
      plural('en', names.length, {
        one: 'Remove that line and open a new terminal.',
        other: 'Remove those lines and open a new terminal.',
      }),
  },
  'long-lived-key': {
    title: (id: string) => `The access key ${id} never ends`,
    profile: (profile: string, file: string) => `The profile “${profile}” in the ${file} holds it.`,
    line: (file: string, line: number) => `It stands in line ${line} of the ${file}.`,
    variable: (name: string, place: string) => `${name} holds it ${place}.`,
    age: (days: number) =>
      days === 0
        ? 'The file was changed today.'
        : plural('en', days, { one: 'The file is a day old.', other: n => `The file is ${n} days old.` }),
    why: 'Whoever copies such a key, from a backup, a screenshot or a lost laptop, can use it until somebody notices. “You should never need to handle access keys on AWS.”',
    instead:
      'Use a role in Mai instead: its keys end by themselves. Programs on AWS get a role of their machine. Then have the key deleted in IAM.',
  },
  'process-shadowed': {
    title: (profile: string) => `Old keys hide the process of “${profile}”`,
    detail:
      'The config file names a program that brings fresh keys, but keys in the credentials file come first and grow old.',
  },
  'foreign-settings': {
    title: (profile: string) => `“${profile}” gets its keys another way`,
    detail: (keys: readonly string[]) =>
      plural('en', keys.length, {
        one: `Its section in the config file has ${list('en', keys)}, which Mai did not write. Tools follow that and pass over Mai’s keys. Remove it, or give the role another profile name.`,
        other: `Its section in the config file has ${list('en', keys)}, which Mai did not write. Tools follow those and pass over Mai’s keys. Remove them, or give the role another profile name.`,
      }),
  },
  'keys-gone': {
    title: (profile: string) => `The keys of “${profile}” are gone`,
    gone: 'Another program has removed them from the credentials file.',
    replaced: 'Another program has put other keys in their place.',
  },
  'region-missing': {
    title: (profile: string) => `“${profile}” has no region`,
    detail: 'Many tools stop with “You must specify a region”.',
  },
  'wrong-header': {
    title: (header: string) => `No tool finds [${header}]`,
    config: (line: number) => `In line ${line} of the config file a profile needs the word “profile” before its name.`,
    credentials: (line: number) =>
      `In line ${line} of the credentials file a profile stands without the word “profile”.`,
  },
  'open-to-others': {
    title: (what: string) => `Others can use your ${what}`,
    file: 'Other people on this computer may read or change it.',
    folder: 'Other people on this computer may put their files in place of yours.',
    folderName: 'AWS folder',
  },
  'not-own': {
    title: (file: string) => `Your ${file} belongs to somebody else`,
    detail: 'It may have been made with sudo. Ask IT to give it back to you.',
  },
  unreadable: {
    title: (file: string) => `Your ${file} can’t be read`,
    detail: (path: string, reason: string) => `${path}: ${reason}`,
  },
  damaged: {
    title: (file: string) => `Your ${file} is damaged`,
    detail: (path: string, line: number) =>
      `Line ${line} of ${path} is not what AWS tools can read, so they refuse all of it. Fix or remove that line.`,
    tolerable: (path: string, line: number) =>
      `Line ${line} of ${path} is written in a way that only some AWS tools can read. The others refuse all of the file.`,
  },
  'on-network': {
    title: (file: string) => `Your ${file} lies on a network disk`,
    detail: (path: string, network: string) =>
      `${path} is on ${network}. Tools wait for the network to read it, and other computers see the same keys.`,
  },
  'clock-off': {
    title: 'This computer’s clock is off',
    detail: (minutes: number) =>
      `It differs from AWS’s by about ${plural('en', minutes, { one: 'a minute', other: n => `${n} minutes` })}. AWS refuses requests beyond five. Set the clock to automatic.`,
  },
  'old-electron': {
    title: (version: string) => `Electron ${version} gets no security fixes any more`,
    development: (version: string) =>
      `This Mai is for development only: its Electron ${version} gets no security fixes any more. Sign in to nothing real with it.`,
    release: (version: string) =>
      `This Mai is out of date: its Electron ${version} gets no security fixes any more. Install a newer version.`,
  },
  'no-keychain': {
    title: 'This desktop has no keychain',
    detail:
      'No Secret Service answers. What Mai would keep there it keeps in memory only: you sign in again after each restart of Mai, and some other things have to be done again too. Install GNOME Keyring or KWallet.',
  },
  sts: {
    title: (host: string) => `AWS can’t be reached at ${host}`,
    name: 'The name is not known here. Is this computer online, or does it need your company’s VPN?',
    refused: 'The connection was refused. Check your network, VPN or proxy.',
    timeout: 'It did not answer in time. Check your network, VPN or proxy.',
    offline: 'This computer is offline.',
    proxy: 'Your network’s proxy did not let Mai through. Ask IT about the proxy.',
    other: 'The connection failed. Check your network, VPN or proxy.',
    untrusted:
      'Somebody between this computer and AWS shows a certificate that this computer does not trust, as some companies’ proxies do. Ask IT to install their certificate on this computer.',
    by: (proxy: string) => `The system’s settings lead there by ${proxy}.`,
  },
  report: {
    title: (version: string, platform: string) => `Mai ${version} check-up, ${platform}`,
    line: (severity: string, title: string, detail: string) => `[${severity}] ${title}: ${detail}`,
    more: (count: number) => `and ${number('en', count)} more`,
  },
};
