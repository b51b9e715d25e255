import { homedir } from 'node:os';
import type { ProfileRequest } from '../../app/aws-files/file-changes.ts';
import type { CredentialStorePort, ProfilesWrite } from '../../app/credentials/credential-store-port.ts';
import type { FileDifference } from '../../app/domain/aws-file.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { assertNever, ok, type Result } from '../../app/domain/result.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import { type AwsFiles, createAwsFiles } from '../aws-files/aws-files.ts';
import { createOwnershipStore } from '../aws-files/ownership-store.ts';
import { credentialCommand, type Launch } from '../credential-process/credential-command.ts';
import { createQueue } from '../files/queue.ts';
import { removeProfileCredentials, storedProfileCredentials, storeProfileCredentials } from './profile-credentials.ts';
import type { Vault } from './vault.ts';

/** Opens the AWS files. `folder` stores which entries Mai wrote. */
export function openAwsFiles(environment: NodeJS.ProcessEnv, folder: string, clock: Pick<Clock, 'now'>): AwsFiles {
  return createAwsFiles({
    environment,
    home: homedir(),
    platform: process.platform,
    ownership: createOwnershipStore(folder),
    now: () => clock.now(),
  });
}

/** Stores credentials by the delivery method: in the AWS files, or in the vault with only a command in the files. */
export function createCredentialStore(files: AwsFiles, vault: Vault, launch: Launch): CredentialStorePort {
  // The AWS files have their own queue; this one keeps the vault in step with them.
  const queue = createQueue();
  /** Removals that wait, with no write after them: they are one change of the files. */
  let waiting:
    | { readonly profiles: ProfileName[]; readonly answers: Promise<ReadonlyMap<ProfileName, Result>> }
    | undefined;

  function requestsFor({
    profiles,
    credentials,
    region,
    delivery,
    toolWait,
    allowForeign,
  }: ProfilesWrite): ProfileRequest[] {
    return profiles.map(profile => {
      switch (delivery) {
        case 'file':
          return { profile, credentials, config: { region }, allowForeign };
        case 'process':
          return {
            profile,
            config: { region, credential_process: credentialCommand(launch, profile, toolWait) },
            allowForeign,
          };
        case 'endpoint':
          return { profile };
        default:
          return assertNever(delivery);
      }
    });
  }

  /** All of them in one change, else each for itself, so that one that can't be removed holds up no other. */
  async function removeTogether(profiles: readonly ProfileName[]): Promise<ReadonlyMap<ProfileName, Result>> {
    const answers = new Map<ProfileName, Result>();
    const together = await files.removeProfiles(...profiles);
    for (const profile of profiles) {
      const removed = together.ok || profiles.length === 1 ? together : await files.removeProfiles(profile);
      if (removed.ok) await removeProfileCredentials(vault, profile);
      answers.set(profile, removed);
    }
    return answers;
  }

  return {
    write: write => {
      // A later removal must not come before this write.
      waiting = undefined;
      return queue(async () => {
        const { after = Promise.resolve() } = write;
        const written = await files.writeProfilesAfter(after, requestsFor(write));
        if (!written.ok) return written;
        // Files that already have the command are not replaced.
        await after;
        for (const profile of write.profiles) {
          if (write.delivery === 'file') await removeProfileCredentials(vault, profile);
          else await storeProfileCredentials(vault, profile, write.credentials);
        }
        return written;
      });
    },
    async remove(profile) {
      if (waiting === undefined) {
        const profiles: ProfileName[] = [];
        waiting = {
          profiles,
          answers: queue(() => {
            if (waiting?.profiles === profiles) waiting = undefined;
            return removeTogether(profiles);
          }),
        };
      }
      if (!waiting.profiles.includes(profile)) waiting.profiles.push(profile);
      return (await waiting.answers).get(profile) ?? ok();
    },
    async read(profile) {
      const inFile = await files.readCredentials(profile);
      return inFile.ok && inFile.value === undefined ? storedProfileCredentials(vault, profile) : inFile;
    },
    async preview(write) {
      const differences = await files.preview(...requestsFor(write));
      if (!differences.ok) return differences;
      const { credentials, config } = differences.value;
      const both: readonly FileDifference[] = [
        { file: 'credentials', lines: credentials },
        { file: 'config', lines: config },
      ];
      return ok(both.filter(({ lines }) => lines.length > 0));
    },
    owned: () => files.ownedProfiles(),
  };
}
