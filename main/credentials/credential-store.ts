import { homedir } from 'node:os';
import type { ProfileRequest } from '../../app/aws-files/file-changes.ts';
import type { CredentialStorePort, ProfilesWrite } from '../../app/credentials/credential-store-port.ts';
import type { FileDifference } from '../../app/domain/aws-file.ts';
import { assertNever, ok } from '../../app/domain/result.ts';
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

  return {
    write: write =>
      queue(async () => {
        const written = await files.writeProfiles(...requestsFor(write));
        if (!written.ok) return written;
        for (const profile of write.profiles) {
          if (write.delivery === 'file') await removeProfileCredentials(vault, profile);
          else await storeProfileCredentials(vault, profile, write.credentials);
        }
        return written;
      }),
    remove: profile =>
      queue(async () => {
        const removed = await files.removeProfile(profile);
        if (removed.ok) await removeProfileCredentials(vault, profile);
        return removed;
      }),
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
