import { homedir } from 'node:os';
import type { FileDifference } from '../../app/domain/aws-file.ts';
import { assertNever, ok, type Result } from '../../app/domain/result.ts';
import type { CredentialsFilePort, ProfileWrite } from '../../app/keys/credentials-file-port.ts';
import type { Clock } from '../../app/refresh/clock-port.ts';
import { type AwsFiles, createAwsFiles } from '../aws-files/aws-files.ts';
import { createOwnershipStore } from '../aws-files/ownership-store.ts';
import type { ProfileRequest } from '../aws-files/profile-edits.ts';
import { createQueue } from '../aws-files/queue.ts';
import { credentialCommand, type Launch } from '../credential-process/credential-command.ts';
import { forgetKeys, keepKeys, keptKeys } from './profile-credentials.ts';
import type { Vault } from './vault.ts';

/** The person's AWS files; what Mai wrote in them is remembered in `folder`. */
export function openAwsFiles(environment: NodeJS.ProcessEnv, folder: string, clock: Clock): AwsFiles {
  return createAwsFiles({
    environment,
    home: homedir(),
    platform: process.platform,
    ownership: createOwnershipStore(folder),
    now: () => clock.now(),
  });
}

/** Where keys go: static keys into the files; else into the vault, with no more than a command in the files. */
export function createCredentialsFile(files: AwsFiles, vault: Vault, launch: Launch): CredentialsFilePort {
  // The files have a queue of their own; but before a write gets there, it looks at them first, and afterwards the vault follows.
  const queue = createQueue();

  async function requestFor(write: ProfileWrite): Promise<Result<ProfileRequest>> {
    const { profile, credentials, region, delivery, allowForeign } = write;
    const found = await files.inspect(profile);
    if (!found.ok) return found;
    // A section of somebody else's in config has settings of its own, a region among them: it serves our keys as it is.
    const isTheirs = found.value.config === 'foreign' || found.value.config === 'foreign-long-lived';
    const regional = isTheirs ? {} : { region };
    switch (delivery) {
      case 'file':
        return ok({ profile, credentials, allowForeign, ...(!isTheirs && { config: regional }) });
      case 'process':
        return ok({
          profile,
          config: { ...regional, credential_process: credentialCommand(launch, profile) },
          allowForeign,
        });
      case 'endpoint':
        return ok({ profile });
      default:
        return assertNever(delivery);
    }
  }

  return {
    write: write =>
      queue(async () => {
        const request = await requestFor(write);
        if (!request.ok) return request;
        const written = await files.writeProfile(request.value);
        if (!written.ok) return written;
        const { profile, credentials, delivery } = write;
        if (delivery === 'file') await forgetKeys(vault, profile);
        else await keepKeys(vault, profile, credentials);
        return written;
      }),
    remove: profile =>
      queue(async () => {
        const removed = await files.removeProfile(profile);
        if (removed.ok) await forgetKeys(vault, profile);
        return removed;
      }),
    async read(profile) {
      const inFile = await files.readCredentials(profile);
      return inFile.ok && inFile.value === undefined ? keptKeys(vault, profile) : inFile;
    },
    async preview(write) {
      const request = await requestFor(write);
      if (!request.ok) return request;
      const differences = await files.preview(request.value);
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
