import type { Delivery } from './delivery.ts';
import type { Instant } from './instant.ts';
import { instant, minutes } from './instant.ts';
import type { ProfileName } from './profile.ts';
import type { ProviderId } from './provider.ts';
import type { AwsRole, RoleKey } from './role.ts';

/** An assumed role whose keys are delivered. The keys themselves are never part of it. */
export type RoleSession = {
  /** One session a role: assuming a live role again does nothing. */
  readonly key: RoleKey;
  readonly providerId: ProviderId;
  readonly role: AwsRole;
  /** The role whose keys it was assumed with; undefined for one that a company offers. */
  readonly source?: RoleKey;
  /** How AWS names the person in it. */
  readonly sessionName?: string;
  readonly delivery: Delivery;
  /** The profiles that lead to its keys; the first is the role's own, `default` may follow. */
  readonly profiles: readonly ProfileName[];
  readonly region: string;
  readonly startedAt: Instant;
  /** STS's own word for the end. */
  readonly expiration: Instant;
};

export const isLive = (session: RoleSession, now: Instant): boolean => now < session.expiration;

/** Milliseconds left, never negative. */
export const timeLeft = (session: RoleSession, now: Instant): number => Math.max(0, session.expiration - now);

/** The part of its life that is left, 1 at the start, 0 at the end. */
export function lifeLeft(session: RoleSession, now: Instant): number {
  const whole = session.expiration - session.startedAt;
  return whole <= 0 ? 0 : Math.min(1, timeLeft(session, now) / whole);
}

/**
 * When to renew: with a tenth of the life left, but 5 minutes before the end at the latest. A life too short for that
 * (only a test has one) is renewed at its half.
 */
export function refreshAt(session: RoleSession): Instant {
  const life = Math.max(0, session.expiration - session.startedAt);
  return instant(session.expiration - Math.min(Math.max(life / 10, minutes(5)), life / 2));
}

/** When the tray begins to warn. */
export const isExpiring = (session: RoleSession, now: Instant): boolean =>
  isLive(session, now) && timeLeft(session, now) <= minutes(5);
