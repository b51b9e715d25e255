import type { DeliveryMethod } from './delivery-method.ts';
import type { Instant } from './instant.ts';
import { instant, minutes } from './instant.ts';
import type { ProfileName } from './profile.ts';
import type { ProviderId } from './provider.ts';
import type { AwsRole, RoleKey } from './role.ts';

/** An active role. Does not contain its credentials. */
export type RoleSession = {
  /** At most one session per role. */
  readonly key: RoleKey;
  readonly providerId: ProviderId;
  readonly role: AwsRole;
  /** Source role of a chained role; undefined for a role of a company. */
  readonly source?: RoleKey;
  /** RoleSessionName. */
  readonly sessionName?: string;
  readonly delivery: DeliveryMethod;
  /** Profiles with its credentials: its own first, then possibly `default`. */
  readonly profiles: readonly ProfileName[];
  readonly region: string;
  readonly startedAt: Instant;
  /** Expiration as issued by STS. */
  readonly expiration: Instant;
};

/** STS's bounds for DurationSeconds. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html */
export const DURATION = { minimum: 900, maximum: 43_200 } as const;

export const isActive = (session: RoleSession, now: Instant): boolean => now < session.expiration;

/** Milliseconds left, never negative. */
export const timeLeft = (session: RoleSession, now: Instant): number => Math.max(0, session.expiration - now);

/** Fraction of the session that is left, from 1 to 0. */
export function lifeLeft(session: RoleSession, now: Instant): number {
  const whole = session.expiration - session.startedAt;
  return whole <= 0 ? 0 : Math.min(1, timeLeft(session, now) / whole);
}

/**
 * When to renew: with a tenth of the session left, but at least 5 minutes before expiration. A shorter session (in tests only)
 * is renewed after half of it.
 */
export function renewAt(session: RoleSession): Instant {
  const life = Math.max(0, session.expiration - session.startedAt);
  return instant(session.expiration - Math.min(Math.max(life / 10, minutes(5)), life / 2));
}

/** When the tray icon starts to warn. */
export const isExpiring = (session: RoleSession, now: Instant): boolean =>
  isActive(session, now) && timeLeft(session, now) <= minutes(5);
