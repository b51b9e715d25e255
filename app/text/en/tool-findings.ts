/** Findings that a tool itself would meet: one sentence on cause and place, one on the fix. */
export const enToolFindings = {
  terminal: (shell: string) => `in each new terminal (${shell})`,
  removeMark: 'Back up and remove',
  incomplete: 'Part of them is missing from the credentials file, so AWS rejects the rest.',
  'process-gone': {
    title: (profile: string) => `“${profile}” runs a program that’s missing`,
    detail: (program: string) => `Its credential_process names ${program}, which doesn’t exist. Was Mai moved?`,
  },
  'byte-order-mark': {
    title: (file: string) => `Your ${file} starts with a byte order mark`,
    detail: (path: string) =>
      `It’s on line 1 of ${path}. The AWS CLI and boto3 reject the whole file because of it. Some editors add it.`,
  },
  repeated: {
    section: (name: string) => `[${name}] appears twice`,
    setting: (name: string) => `${name} appears twice`,
    detail: (path: string, line: number) =>
      `Line ${line} of ${path} repeats it, so the AWS CLI and boto3 reject the whole file. Keep one of the two.`,
  },
  'inline-comment': {
    title: (name: string) => `A comment is read as part of ${name}`,
    detail: (path: string, line: number) =>
      `On line ${line} of ${path}, the AWS CLI and boto3 read the comment as part of the value. Move it to its own line.`,
  },
  'link-broken': {
    title: (file: string) => `Your ${file} is a broken link`,
    detail: (path: string, link: string) =>
      `${path} points to ${link}, which doesn’t exist. Restore that file, or delete the link.`,
  },
  'no-room': {
    title: 'The disk is full',
    detail: (path: string) => `New credentials can’t be written to ${path}. Free some space.`,
  },
  'not-writable': {
    title: 'Your AWS folder is read-only',
    detail: (path: string) => `New credentials can’t be written to ${path}. Ask its owner, or IT, to give you access.`,
  },
  'services-missing': {
    title: (profile: string) => `“${profile}” names services that don’t exist`,
    detail: (value: string, place: string) =>
      `“services = ${value}” is set ${place}, but there’s no [services ${value}]. Some tools stop there. Remove that line.`,
  },
  'credentials-refused': {
    ours: (profile: string) => `AWS rejects the credentials of “${profile}”`,
    theirs: (profile: string) => `AWS rejects another program’s credentials in “${profile}”`,
    detail: (code: string) => `AWS responded with ${code}. They were changed or are no longer valid.`,
    default: (code: string) => `Tools that don’t name a profile use them, and AWS responds with ${code}. Remove them.`,
  },
  'other-identity': {
    title: (profile: string) => `“${profile}” uses a different role`,
    detail: (name: string, account: string) =>
      `Tools that use it act as ${name} in account ${account}. The file contains other credentials.`,
  },
  'tool-stopped': {
    title: (host: string) => `Tools can’t reach AWS at ${host}`,
    name: 'The name wasn’t found.',
    refused: 'The connection was refused.',
    timeout: 'It didn’t respond in time.',
    other: 'The connection failed.',
    untrusted: 'It uses a certificate that tools don’t trust.',
    cause: (name: string, value: string, place: string) =>
      `Likely cause: ${name} = ${value}, set ${place}. Correct or remove it.`,
    plain: 'Mai can connect. Ask IT how tools reach AWS from here.',
  },
  'ca-bundle': {
    title: (name: string) => `${name} has no usable certificates`,
    missing: (value: string, place: string) => `It’s set ${place}, but ${value} doesn’t exist. Correct or remove it.`,
    unreadable: (value: string, place: string) =>
      `It’s set ${place}, but ${value} can’t be read. Correct or remove it.`,
    'no-certificate': (value: string, place: string) =>
      `It’s set ${place}, but ${value} contains no certificate. Correct or remove it.`,
  },
  'proxy-dead': {
    title: (name: string) => `${name} names a proxy that doesn’t respond`,
    detail: (value: string, place: string) =>
      `It’s set ${place} to ${value}, where no proxy is running. Correct or remove it.`,
  },
  'endpoint-set': {
    title: (profile: string) => `“${profile}” doesn’t connect to AWS`,
    detail: (name: string, value: string, place: string) =>
      `${name} is set to ${value} ${place}. Tools that use the profile connect to that address.`,
  },
  'region-unknown': {
    title: (value: string) => `“${value}” isn’t an AWS region`,
    detail: (name: string, place: string) => `${name} is set to it ${place}. A region looks like eu-central-1.`,
  },
  'aws-alias': {
    title: 'The aws command was changed',
    detail: (definition: string, place: string) =>
      `“aws” runs “${definition}” ${place}. It may not use the profile, region, or address you expect.`,
  },
  'home-differs': {
    title: 'Terminals have a different home folder',
    detail: (terminal: string, home: string) =>
      `Tools look in ${terminal}, but Mai writes to ${home}. Start both as the same user.`,
  },
};
