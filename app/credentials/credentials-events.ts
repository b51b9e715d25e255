import type { Backup } from '../domain/aws-file.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Reducers } from '../reducers.ts';
import { withoutDefaultOwner } from '../sign-in/forget-provider.ts';
import { withPart, withParts } from '../structural-sharing.ts';
import type { CredentialsState, VaultState } from './credentials-state.ts';

export type CredentialsEvent =
  | { readonly type: 'defaultOwnerChanged'; readonly key: RoleKey | undefined }
  | { readonly type: 'backupsListed'; readonly backups: readonly Backup[] }
  | { readonly type: 'restorePreviewed'; readonly restore: CredentialsState['restore'] | undefined }
  | { readonly type: 'vaultKnown'; readonly vault: VaultState };

export const credentialsReducers: Reducers<CredentialsEvent> = {
  defaultOwnerChanged: (snapshot, { key }) =>
    key === undefined ? withoutDefaultOwner(snapshot) : withParts(snapshot, { defaultOwner: key }),
  backupsListed: (snapshot, { backups }) => ({ ...snapshot, backups }),
  restorePreviewed: (snapshot, { restore }) => withPart(snapshot, 'restore', restore),
  vaultKnown: (snapshot, { vault }) => withParts(snapshot, { vault }),
};
