import type { Backup } from '../domain/aws-file.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Reducers } from '../reducers.ts';
import { withoutRetries } from '../renewal/renewal-changes.ts';
import { isSameJson } from '../same-json.ts';
import { without, withPart, withParts } from '../structural-sharing.ts';
import type { CredentialsState, DefaultHolder, VaultState } from './credentials-state.ts';

export type CredentialsEvent =
  | { readonly type: 'defaultOwnerChanged'; readonly key: RoleKey | undefined }
  | { readonly type: 'defaultHolderChanged'; readonly holder: DefaultHolder | undefined }
  | { readonly type: 'ownDefaultFound'; readonly ownDefault: CredentialsState['ownDefault'] }
  | { readonly type: 'ownDefaultKept' }
  | { readonly type: 'backupsListed'; readonly backups: readonly Backup[] }
  | { readonly type: 'restorePreviewed'; readonly restore: CredentialsState['restore'] | undefined }
  | { readonly type: 'vaultKnown'; readonly vault: VaultState };

export const credentialsReducers: Reducers<CredentialsEvent> = {
  defaultOwnerChanged: (snapshot, { key }) =>
    key === undefined ? without(snapshot, 'defaultOwner') : withParts(snapshot, { defaultOwner: key }),
  defaultHolderChanged: (snapshot, { holder }) =>
    isSameJson(snapshot.defaultHolder, holder) ? snapshot : withPart(snapshot, 'defaultHolder', holder),
  ownDefaultFound: (snapshot, { ownDefault }) => withPart(snapshot, 'ownDefault', ownDefault),
  ownDefaultKept: snapshot => withParts(withPart(snapshot, 'ownDefault', undefined), { keepsOwnDefault: true }),
  backupsListed: (snapshot, { backups }) => ({ ...snapshot, backups }),
  restorePreviewed: (snapshot, { restore }) => withPart(snapshot, 'restore', restore),
  // What waited for the keychain need not wait for its next retry.
  vaultKnown: (snapshot, { vault }) =>
    withParts(snapshot, {
      vault,
      ...(vault !== 'waiting' && { renewals: withoutRetries(snapshot.renewals, 'keychain-waiting') }),
    }),
};
