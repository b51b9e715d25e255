import type { AccountMark } from '../accounts/account-marks.ts';
import type { AccountSettings, LearnedNames } from '../accounts/account-settings.ts';
import type { ConsolePage } from '../console/console-page.ts';
import type { AccountId } from '../domain/arn.ts';
import type { ChainedRole } from '../domain/chained-role.ts';
import type { DeliveryMethod } from '../domain/delivery-method.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { ListedRole, RoleKey } from '../domain/role.ts';

/** Settings of one role. */
export type RoleSettings = {
  readonly profileName?: ProfileName;
  readonly region?: string;
  /** Role's maximum in seconds, found by STS's rejection. */
  readonly maximumDuration?: number;
  readonly delivery?: DeliveryMethod;
  /** Tools that ask Mai for the credentials wait for the role to become active. */
  readonly toolsWait?: boolean;
  /** Preferred session length, in seconds. */
  readonly duration?: number;
  /** Where the console opens; its home without one. */
  readonly consolePage?: ConsolePage;
};

/** Accounts and roles with their arrangement. */
export type RolesState = {
  /** By provider: roles of the last assertion, or permission sets of an access portal. */
  readonly roles: Readonly<Record<ProviderId, readonly ListedRole[]>>;
  /** Effective account names, derived from the person's settings, the company and what Mai found. */
  readonly accountNames: Readonly<Record<AccountId, string>>;
  /** Derived too, for accounts with a label. */
  readonly accountMarks: Readonly<Record<AccountId, AccountMark>>;
  readonly accounts: Readonly<Record<AccountId, AccountSettings>>;
  readonly learnedNames: LearnedNames;
  /** In the person's order. */
  readonly favorites: readonly RoleKey[];
  /** Most recent first. */
  readonly recents: readonly RoleKey[];
  /** Chained roles. */
  readonly chainedRoles: readonly ChainedRole[];
  readonly roleSettings: Readonly<Record<RoleKey, RoleSettings>>;
};

export const accountName = ({ accountNames }: Pick<RolesState, 'accountNames'>, accountId: AccountId): string =>
  accountNames[accountId] ?? accountId;
