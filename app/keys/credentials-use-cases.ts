import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import { copyEndpoint, copyKeys } from './copy-keys.ts';
import type { CREDENTIALS_COMMANDS } from './credentials-commands.ts';
import { setDefaultOwner } from './default-profile.ts';
import { listBackups, previewRestore, restoreBackup } from './restore-files.ts';
import { setDelivery } from './set-delivery.ts';
import { setEndpoint } from './set-endpoint.ts';

export const credentialsUseCases: UseCases<typeof CREDENTIALS_COMMANDS> = {
  setDefaultOwner,
  setDelivery,
  setEndpoint,
  copyKeys,
  copyEndpoint,
  listBackups,
  previewRestore,
  restoreBackup,
  checkVault: async ({ ports, apply }) => {
    apply({ type: 'vaultKnown', vault: await ports.vault.look() });
    return ok();
  },
};
