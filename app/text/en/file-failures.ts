/** What the two AWS files can do wrong, and why a file can’t be used. */
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
      `Line ${line} of ${path} is not what AWS tools can read. Mai changed nothing. Mend or remove that line and try again.`,
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
