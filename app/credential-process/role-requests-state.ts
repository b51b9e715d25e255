import { type Instant, minutes } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { RoleKey } from '../domain/role.ts';

/** Programs wait for a role that is not active. */
export type RoleRequest = {
  readonly key: RoleKey;
  /** As the first program named it. */
  readonly profile: ProfileName;
  readonly since: Instant;
  /** When the person was notified: before `since` if programs have asked for the role shortly before. */
  readonly askedAt: Instant;
  /**
   * `renewal`: the role was started and not stopped, so Mai renews it. `start`: only the person may start it, since it never was
   * active, was stopped, or is in a production account.
   */
  readonly kind: 'renewal' | 'start';
};

export type RoleRequestsState = {
  /** One per role, oldest first. */
  readonly roleRequests: readonly RoleRequest[];
  /** When the person was last notified of a role's request. */
  readonly askedRequests: Readonly<Record<RoleKey, Instant>>;
  /** When the person last declined a program's start of a role. */
  readonly declinedRequests: Readonly<Record<RoleKey, Instant>>;
};

/** A program that asks again within this time causes no new notification: a loop must not wear the person down. */
const REPEAT = minutes(2);

export const askedAt = (
  { askedRequests }: RoleRequestsState,
  { key, since }: Omit<RoleRequest, 'askedAt'>,
): Instant => {
  const last = askedRequests[key];
  return last !== undefined && since - last < REPEAT ? last : since;
};

export const roleRequestOf = (
  { roleRequests }: Pick<RoleRequestsState, 'roleRequests'>,
  key: RoleKey,
): RoleRequest | undefined => roleRequests.find(request => request.key === key);
