import { plural } from '../grammar.ts';

/** Programs that wait for a role. Which program asks can't be proven, so none is named. */
export const enRoleRequests = {
  startTitle: (role: string, account: string) => `Start ${role} in ${account}?`,
  start: (profile: string) => `A program on this computer is waiting for the profile “${profile}”.`,
  waiting: (role: string, account: string) => `A program is waiting for ${role} in ${account}.`,
  moreWaiting: (count: number) =>
    plural('en', count, {
      one: 'Programs are waiting for 1 more role.',
      other: n => `Programs are waiting for ${n} more roles.`,
    }),
  person: (host: string, since: string) => `Sign in at ${host} to start it. Waiting since ${since}.`,
  setting: 'Tools wait for you',
  settingHint:
    'If the role isn’t active, Mai renews it or asks you to sign in, and tools wait up to 50 seconds. The profile stays in your AWS files until you stop the role.',
};

/** What `mai --ensure` prints, and why a tool got no credentials. */
export const enEnsure = {
  active: (profile: string, until: string) => `The profile “${profile}” is active until ${until}.`,
  unknownProfile: (profile: string) =>
    `No role in Mai has the profile “${profile}”. Each role’s page in Mai shows its profile.`,
  declined: (profile: string) => `The profile “${profile}” isn’t active. Its start was declined in Mai.`,
  personNeeded: (profile: string) => `The profile “${profile}” isn’t active. Start its role in Mai, or sign in there.`,
  offline: (profile: string) => `The profile “${profile}” isn’t active, and this computer is offline.`,
  failed: (profile: string, reason: string) => `The profile “${profile}” isn’t active. ${reason}.`,
  unexplained: 'Mai shows why',
  notStartable: 'Mai isn’t running and couldn’t be started from here. Start it on your desktop, then try again.',
  usage: {
    line: 'Usage: mai --ensure PROFILE [--wait SECONDS]',
    profileMissing: 'The name of an AWS profile is missing.',
    profileInvalid: (name: string) => `“${name}” isn’t a valid name of an AWS profile.`,
    waitInvalid: (most: number) => `--wait needs a whole number of seconds, from 0 to ${most}.`,
    unknown: (word: string) => `“${word}” isn’t an option of this command.`,
  },
};
