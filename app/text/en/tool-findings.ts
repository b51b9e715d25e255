/** Findings that a tool itself would meet: one sentence on cause and place, one on the fix. */
export const enToolFindings = {
  terminal: (shell: string) => `in each new terminal (${shell})`,
  removeMark: 'Remove it, with a backup',
  incomplete: 'A part of them is missing from the credentials file, so AWS refuses the rest.',
  'process-gone': {
    title: (profile: string) => `“${profile}” runs a program that is gone`,
    detail: (program: string) => `Its credential_process names ${program}, which is not there. Was Mai moved?`,
  },
  'byte-order-mark': {
    title: (file: string) => `Your ${file} starts with a byte order mark`,
    detail: (path: string) =>
      `Line 1 of ${path}: the AWS CLI and boto3 refuse the whole file for it. Some editors add it.`,
  },
  repeated: {
    section: (name: string) => `[${name}] is there twice`,
    setting: (name: string) => `${name} is there twice`,
    detail: (path: string, line: number) =>
      `Line ${line} of ${path} repeats it, and the AWS CLI and boto3 refuse the whole file. Keep one of the two.`,
  },
  'inline-comment': {
    title: (name: string) => `A comment is read as part of ${name}`,
    detail: (path: string, line: number) =>
      `In line ${line} of ${path}, the AWS CLI and boto3 take the comment for a part of the value. Move it to a line of its own.`,
  },
  'link-broken': {
    title: (file: string) => `Your ${file} is a link that leads nowhere`,
    detail: (path: string, link: string) =>
      `${path} leads to ${link}, which is not there. Restore that file, or delete the link.`,
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
    title: (profile: string) => `“${profile}” names services that are not there`,
    detail: (value: string, place: string) =>
      `“services = ${value}” is set ${place}, but no [services ${value}] exists. Some tools stop there. Remove that line.`,
  },
  'credentials-refused': {
    ours: (profile: string) => `AWS refuses the credentials of “${profile}”`,
    theirs: (profile: string) => `AWS refuses other credentials in “${profile}”`,
    detail: (code: string) => `AWS answered ${code}: they were changed, or are not valid any more.`,
    default: (code: string) =>
      `Tools that name no profile use them, and AWS answers ${code}. Another program has left them there.`,
  },
  'other-identity': {
    title: (profile: string) => `“${profile}” leads to another role`,
    detail: (name: string, account: string) =>
      `A tool that uses it is ${name} in account ${account}. Other credentials are in the file.`,
  },
  'tool-stopped': {
    title: (host: string) => `Tools can’t reach AWS at ${host}`,
    name: 'The name is not known here.',
    refused: 'The connection was refused.',
    timeout: 'It did not answer in time.',
    other: 'The connection failed.',
    untrusted: 'It shows a certificate that tools do not trust.',
    cause: (name: string, value: string, place: string) =>
      `${name} = ${value}, set ${place}, leads there. Correct or remove it.`,
    plain: 'Mai itself gets through. Ask IT how tools reach AWS from here.',
  },
  'ca-bundle': {
    title: (name: string) => `${name} names no usable certificates`,
    missing: (value: string, place: string) => `It is set ${place}, but ${value} is not there. Correct or remove it.`,
    unreadable: (value: string, place: string) =>
      `It is set ${place}, but ${value} can’t be read. Correct or remove it.`,
    'no-certificate': (value: string, place: string) =>
      `It is set ${place}, but ${value} has no certificate in it. Correct or remove it.`,
  },
  'proxy-dead': {
    title: (name: string) => `${name} names a proxy that does not answer`,
    detail: (value: string, place: string) =>
      `It is set ${place} to ${value}, where nothing listens. Correct or remove it.`,
  },
  'endpoint-set': {
    title: (profile: string) => `“${profile}” goes elsewhere than to AWS`,
    detail: (name: string, value: string, place: string) =>
      `${name} is set to ${value} ${place}. Tools that use the profile talk to that address.`,
  },
  'region-unknown': {
    title: (value: string) => `“${value}” is no AWS region`,
    detail: (name: string, place: string) => `${name} is set to it ${place}. Regions look like eu-central-1.`,
  },
  'aws-alias': {
    title: 'The aws command is changed',
    detail: (definition: string, place: string) =>
      `“aws” runs “${definition}” ${place}. So it may use another profile, region or address than you expect.`,
  },
  'home-differs': {
    title: 'Terminals have another home folder',
    detail: (terminal: string, home: string) =>
      `Tools look in ${terminal}, and Mai writes to ${home}. Start both as the same user.`,
  },
};
