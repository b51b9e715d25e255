import { plural } from '../grammar.ts';

/** Long-lived access keys: the better ways, and rotation where a key has to stay. */
export const enKeyRotation = {
  created: (days: number) =>
    days === 0
      ? 'It was created today.'
      : plural('en', days, { one: 'It was created 1 day ago.', other: n => `It was created ${n} days ago.` }),
  never: 'AWS has no record of its use.',
  used: (days: number, service: string) =>
    days === 0
      ? `It was last used today, for ${service}.`
      : plural('en', days, {
          one: `It was last used 1 day ago, for ${service}.`,
          other: n => `It was last used ${n} days ago, for ${service}.`,
        }),
  ownUse: 'Mai’s own check counts as a use.',
  root: 'It belongs to the root user, which can do everything in the account. Delete it in the AWS console.',
  rejected: (code: string) => `AWS rejects it (${code}). If it was deleted or deactivated, remove it here.`,
  ways: {
    service: {
      title: 'Best: run the program on AWS',
      detail: 'An instance profile provides its credentials. People sign in to it with the company account (OAuth).',
    },
    role: {
      title: 'Or use a role in Mai instead',
      detail: 'Start the role and set its profile in the program. Then have the key deleted in IAM.',
    },
    rotate: {
      title: 'If the key has to stay: rotate it',
      detail: 'Mai replaces it with a new key and deletes the old one later.',
    },
    twoKeys: 'The IAM user already has two keys, which is the limit. First delete the unused one in IAM.',
    notAllowed: 'The key can’t list its user’s keys. Ask IT to let it manage its own access keys.',
  },
  ask: 'Rotate…',
  question: {
    lead: (user: string, account: string) => `Rotate the key of “${user}” in account ${account}:`,
    create: 'Create a second key, with the permissions of this one, and test it.',
    write: 'Write it in place of the old key. A backup keeps the old one.',
    deactivate:
      'Test it again from the file, then deactivate the old key. Programs elsewhere that use it stop working.',
    remove: (date: string) => `Delete the old key on ${date}, after a reminder. Until then, Undo reactivates it.`,
    failure: 'If a step fails before the file is written, the new key is deleted. Nothing else changes.',
    start: 'Rotate now',
    cancel: 'Cancel',
  },
  steps: {
    creating: 'Creating a new key…',
    testing: 'Testing the new key…',
    writing: 'Writing the file…',
    checking: 'Testing the key in the file…',
    deactivating: 'Deactivating the old key…',
  },
  running: (oldId: string) => `Access key ${oldId} is being rotated`,
  inactive: {
    title: (oldId: string, newId: string) => `Access key ${oldId} was replaced with ${newId}`,
    detail: (user: string, date: string) =>
      `The old key of “${user}” is inactive and will be deleted on ${date}. If a program still needs it, choose Undo.`,
  },
  'both-active': {
    title: (oldId: string, newId: string) => `Access keys ${oldId} and ${newId} are both active`,
    detail: (user: string) => `Your file has the new key of “${user}”. Deactivate the old one when no program uses it.`,
  },
  replacing: {
    title: (oldId: string) => `The rotation of access key ${oldId} isn’t finished`,
    detail: (user: string) => `Both keys of “${user}” are active.`,
  },
  creating: {
    title: (oldId: string) => `The rotation of access key ${oldId} was interrupted`,
    detail: (user: string) =>
      `AWS may have created a second key for “${user}”. Mai checks that when AWS can be reached.`,
  },
  reactivating: {
    title: (oldId: string) => `Access key ${oldId} isn’t active again yet`,
    detail: 'AWS hasn’t confirmed it. Mai no longer deletes this key.',
  },
  unused: {
    title: (newId: string) => `Access key ${newId} isn’t used`,
    detail: (user: string) =>
      `The rotation for “${user}” stopped, and this new key couldn’t be deleted. No program has it.`,
  },
  'unknown-key': {
    title: (newId: string) => `Access key ${newId} was created during an interruption`,
    detail: (user: string) =>
      `Mai was closed while AWS created a key for “${user}”. This is probably that key. If so, no program has it. Delete it unless a colleague created it.`,
  },
  actions: {
    undo: 'Undo',
    deleteOld: 'Delete now…',
    deactivate: 'Deactivate the old key',
    again: 'Try again',
    deleteNew: 'Delete this key…',
    keepBoth: 'Keep both',
    dismiss: 'Dismiss',
  },
  deletion: {
    question: (id: string) => `Delete access key ${id}? It can’t be restored.`,
    yes: 'Delete key',
    no: 'Cancel',
  },
  reminder: {
    title: (oldId: string) => `Access key ${oldId} will be deleted soon`,
    body: (user: string, date: string) =>
      `The old key of “${user}” is inactive and will be deleted on ${date}. To keep it, choose Undo in Troubleshoot.`,
  },
};

/** Failures of a rotation. */
export const enRotationFailures = {
  'iam-refused': {
    title: 'AWS rejected the request',
    denied: (action: string) => `The key isn’t allowed to call ${action}. Ask IT to let it manage its own access keys.`,
    other: (action: string, code: string) => `AWS responded to ${action} with “${code}”.`,
  },
  'iam-unreachable': {
    title: 'AWS can’t be reached',
    detail: (host: string) => `${host} didn’t respond. Check your network, VPN, or proxy, and try again.`,
  },
  'key-changed': {
    title: 'The file has another key now',
    detail: 'Another program or a person has changed it. Mai didn’t overwrite it.',
  },
  'key-elsewhere': {
    title: (section: string) => `The key is also in [${section}]`,
    detail: (path: string) =>
      `Mai can’t replace it in that section of ${path}. Remove the key there, or use only letters, digits, and hyphens in the profile’s name.`,
  },
  'two-keys': {
    title: 'The IAM user already has two keys',
    detail: 'IAM allows no third one. First delete the unused one.',
  },
  'root-key': {
    title: 'This key belongs to the root user',
    detail: 'Mai doesn’t rotate it. Delete it in the AWS console.',
  },
  'rotation-unsaved': {
    title: 'The rotation can’t be recorded',
    detail: (reason: string) => `${reason} Mai needs the record in case it is interrupted.`,
  },
};
