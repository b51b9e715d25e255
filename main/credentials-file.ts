import { homedir } from 'node:os';
import type { Clock, CredentialsFilePort } from '../app/ports.ts';
import { type AwsFiles, createAwsFiles } from './aws-files/aws-files.ts';
import { createOwnershipStore } from './aws-files/ownership-store.ts';

/** The person's AWS files; what Mai wrote in them is remembered in `folder`. */
export function openAwsFiles(environment: NodeJS.ProcessEnv, folder: string, clock: Clock): AwsFiles {
  return createAwsFiles({
    environment,
    home: homedir(),
    platform: process.platform,
    ownership: createOwnershipStore(folder),
    now: clock.now,
  });
}

/** The core's view of the files: static keys and their region, profile by profile. */
export function createCredentialsFile(files: AwsFiles): CredentialsFilePort {
  return {
    async write({ profile, credentials, region, allowForeign }) {
      const found = await files.inspect(profile);
      if (!found.ok) return found;
      // A section of somebody else's in config has settings of its own, a region among them: it serves our keys as it is.
      const isTheirs = found.value.config === 'foreign' || found.value.config === 'foreign-long-lived';
      return files.writeProfile({ profile, credentials, allowForeign, ...(!isTheirs && { config: { region } }) });
    },
    remove: profile => files.removeProfile(profile),
  };
}
