import type { AccountChange, AccountSettings, LearnedNames, NamedAccounts } from '../accounts/account-settings.ts';
import type { AccountId } from '../domain/arn.ts';
import type { ChainedRole } from '../domain/chained-role.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { ListedRole, RoleKey } from '../domain/role.ts';
import type { Reducers } from '../reducers.ts';
import { withoutDefaultOf } from '../sign-in/forget-provider.ts';
import { kept, keptKeys, merged, without, withParts } from '../structural-sharing.ts';
import type { RoleSettings } from './roles-state.ts';

export type RolesEvent =
  /** Sets the provider's roles. */
  | { readonly type: 'rolesOffered'; readonly providerId: ProviderId; readonly roles: readonly ListedRole[] }
  | { readonly type: 'accountChanged'; readonly accountId: AccountId; readonly change: AccountChange }
  | { readonly type: 'accountsNamed'; readonly names: NamedAccounts; readonly from: keyof LearnedNames }
  /** `at`: position from 0; undefined removes the favorite. */
  | { readonly type: 'favoriteChanged'; readonly key: RoleKey; readonly at: number | undefined }
  | { readonly type: 'roleUsed'; readonly key: RoleKey }
  | { readonly type: 'profilesNamed'; readonly names: Readonly<Record<RoleKey, ProfileName>> }
  | { readonly type: 'roleSettingCleared'; readonly key: RoleKey; readonly name: ClearedRoleSetting }
  | { readonly type: 'roleSettingsChanged'; readonly key: RoleKey; readonly change: RoleSettings }
  | { readonly type: 'chainedRoleAdded'; readonly chained: ChainedRole }
  | { readonly type: 'chainedRoleForgotten'; readonly key: RoleKey };

type ClearedRoleSetting = 'region' | 'duration' | 'maximumDuration' | 'consolePage';

/** Maximum number of recent roles. */
const MOST_RECENTS = 20;

export const rolesReducers: Reducers<RolesEvent> = {
  rolesOffered: (snapshot, { providerId, roles }) => {
    const known = snapshot.roles[providerId];
    if (known !== undefined && areSameRoles(known, roles)) return snapshot;
    return { ...snapshot, roles: { ...snapshot.roles, [providerId]: roles } };
  },
  accountChanged: (snapshot, { accountId, change }) => {
    const changed = withoutEmpty({ ...snapshot.accounts[accountId], ...change });
    return { ...snapshot, accounts: { ...snapshot.accounts, [accountId]: changed } };
  },
  accountsNamed: (snapshot, { names, from }) => {
    const known = snapshot.learnedNames[from];
    const isKnown = Object.entries(names).every(([id, name]) => known[id as AccountId] === name);
    if (isKnown) return snapshot;
    return { ...snapshot, learnedNames: { ...snapshot.learnedNames, [from]: { ...known, ...names } } };
  },
  favoriteChanged: (snapshot, { key, at }) => {
    const others = snapshot.favorites.filter(favorite => favorite !== key);
    return { ...snapshot, favorites: at === undefined ? others : others.toSpliced(at, 0, key) };
  },
  roleUsed: (snapshot, { key }) => {
    if (snapshot.recents[0] === key) return snapshot;
    const others = snapshot.recents.filter(recent => recent !== key);
    return { ...snapshot, recents: [key, ...others].slice(0, MOST_RECENTS) };
  },
  profilesNamed: (snapshot, { names }) => {
    const named = Object.entries(names).map(([key, profileName]) => [
      key,
      { ...snapshot.roleSettings[key as RoleKey], profileName },
    ]);
    return { ...snapshot, roleSettings: { ...snapshot.roleSettings, ...Object.fromEntries(named) } };
  },
  roleSettingCleared: (snapshot, { key, name }) => {
    const changed = without<RoleSettings>(snapshot.roleSettings[key] ?? {}, name);
    return withParts(snapshot, { roleSettings: merged(snapshot.roleSettings, { [key]: changed }) });
  },
  roleSettingsChanged: (snapshot, { key, change }) => {
    const changed = merged(snapshot.roleSettings[key] ?? {}, change);
    return withParts(snapshot, { roleSettings: merged(snapshot.roleSettings, { [key]: changed }) });
  },
  chainedRoleAdded: (snapshot, { chained }) => ({ ...snapshot, chainedRoles: [...snapshot.chainedRoles, chained] }),
  chainedRoleForgotten: (snapshot, event) =>
    withParts(
      withoutDefaultOf(snapshot, key => key === event.key),
      {
        chainedRoles: kept(snapshot.chainedRoles, ({ key }) => key !== event.key),
        rolesToResume: kept(snapshot.rolesToResume, ({ key }) => key !== event.key),
        lastRoles: kept(snapshot.lastRoles, key => key !== event.key),
        renewals: keptKeys(snapshot.renewals, subject => subject !== event.key),
        roleSettings: keptKeys(snapshot.roleSettings, key => key !== event.key),
        failureNotices: kept(snapshot.failureNotices, ({ key }) => key !== event.key),
      },
    ),
};

const areSameRoles = (known: readonly ListedRole[], offered: readonly ListedRole[]): boolean =>
  known.length === offered.length &&
  known.every(
    ({ roleArn, principalArn }, index) =>
      roleArn === offered[index]?.roleArn && principalArn === offered[index]?.principalArn,
  );

const withoutEmpty = (settings: AccountChange): AccountSettings =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''));
