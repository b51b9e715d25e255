import type { AccountMark } from '../accounts/account-marks.ts';
import type { AccountSettings, LearnedNames } from '../accounts/account-settings.ts';
import type { AccountId } from '../domain/arn.ts';
import type { ChainedRole } from '../domain/chained-role.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { Role, RoleKey } from '../domain/role.ts';

/** What a person chose for one role. */
export type RoleSettings = {
  readonly profileName?: ProfileName;
  readonly region?: string;
  /** The role's own maximum in seconds, learned from a refusal. */
  readonly maximumDuration?: number;
  readonly delivery?: Delivery;
  /** The longest session that is asked for, in seconds. */
  readonly duration?: number;
};

/** Accounts and roles, and how a person and a company arrange them. */
export type RolesState = {
  /** The roles of the last assertion, by provider: shown until the next sign-in. */
  readonly roles: Readonly<Record<ProviderId, readonly Role[]>>;
  /** The name in force, for accounts that have one; derived from the person's labels, the company and what Mai learned. */
  readonly accountNames: Readonly<Record<AccountId, string>>;
  /** Derived likewise, for accounts that have something to show. */
  readonly accountMarks: Readonly<Record<AccountId, AccountMark>>;
  readonly accounts: Readonly<Record<AccountId, AccountSettings>>;
  readonly learnedNames: LearnedNames;
  /** In the person's order. */
  readonly favourites: readonly RoleKey[];
  /** The most recent first. */
  readonly recents: readonly RoleKey[];
  /** Roles that are reached from other roles. */
  readonly chainedRoles: readonly ChainedRole[];
  readonly roleSettings: Readonly<Record<RoleKey, RoleSettings>>;
};

export const accountName = ({ accountNames }: Pick<RolesState, 'accountNames'>, accountId: AccountId): string =>
  accountNames[accountId] ?? accountId;
