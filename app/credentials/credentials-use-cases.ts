import { listBackups, previewRestore, restoreBackup } from '../aws-files/restore-files.ts';
import type { UseCases } from '../context.ts';
import { setEndpoint } from '../credential-server/set-endpoint.ts';
import { ok } from '../domain/result.ts';
import { copyAccountId, copyCredentials, copyEndpoint, copyProfile, copyProfileName } from './copy-credentials.ts';
import type { CREDENTIALS_COMMANDS } from './credentials-commands.ts';
import { keepOwnDefault, makeDefault, setDefaultOwner } from './set-default-owner.ts';
import { setDelivery } from './set-delivery.ts';

export const credentialsUseCases: UseCases<typeof CREDENTIALS_COMMANDS> = {
  setDefaultOwner,
  makeDefault,
  keepOwnDefault,
  setDelivery,
  setEndpoint,
  copyCredentials,
  copyProfile,
  copyProfileName,
  copyAccountId,
  copyEndpoint,
  listBackups,
  previewRestore,
  restoreBackup,
  checkVault: async ({ ports, apply }) => {
    apply({ type: 'vaultKnown', vault: await ports.vault.look() });
    return ok();
  },
};
