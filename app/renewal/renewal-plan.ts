// Renewal plan: which roles are due, and when. Pure: `renew` executes it, `nextWake` says when to check again.
import { retirement } from '../company/retired-companies.ts';
import type { Failure } from '../domain/failure.ts';
import { type Instant, instant, later, minutes, seconds } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import { type AwsRole, isIdentityCenterRole, type RoleKey } from '../domain/role.ts';
import { type RoleSession, renewAt } from '../domain/role-session.ts';
import { knownRole } from '../roles/known-roles.ts';
import type { Snapshot } from '../snapshot.ts';
import type { RenewalSubject } from './renewal.ts';
import { renewalOf } from './renewal-state.ts';
import { spread } from './spread.ts';

/** A role to keep active: active, or to be resumed. */
export type Target = {
  readonly key: RoleKey;
  readonly providerId: ProviderId;
  readonly role: AwsRole;
  /** Expiration, past or future. */
  readonly endsAt: Instant;
  /** When renewal is due. */
  readonly due: Instant;
  /** From when on it takes part in a renewal that others of its provider need. */
  readonly gatherFrom: Instant;
};

/** Maximum jitter between roles that are due at the same time. Milliseconds. */
const JITTER = seconds(60);

/** An assertion is valid for 5 minutes: roles due within that time share the sign-in. */
const GATHER = minutes(5);

const ALWAYS = instant(0);

/** Roles of a provider to keep active, next to expire first. */
export function targets(snapshot: Snapshot): readonly Target[] {
  const rolesToResume = snapshot.rolesToResume.map(({ key, providerId, role, endedAt }) => ({
    key,
    providerId,
    role,
    endsAt: endedAt,
    due: ALWAYS,
    gatherFrom: ALWAYS,
  }));
  return [...snapshot.roleSessions.map(targetOf), ...rolesToResume].toSorted((one, other) => one.endsAt - other.endsAt);
}

export function targetOf(session: RoleSession): Target {
  const { key, providerId, role, expiration } = session;
  const life = Math.max(0, expiration - session.startedAt);
  const due = later(renewAt(session), -spread(`${key} ${expiration}`) * Math.min(JITTER, life / 20));
  return { key, providerId, role, endsAt: expiration, due, gatherFrom: later(due, -Math.min(GATHER, life / 5)) };
}

/** Time of automatic renewal; undefined while it is blocked. */
export function dueAt(snapshot: Snapshot, target: Target): Instant | undefined {
  if (snapshot.network.kind !== 'online' || !isOpen(snapshot, target)) return undefined;
  const waits = [waitOf(snapshot, target.providerId), waitOf(snapshot, target.key)];
  const free = waits.filter(wait => wait !== undefined);
  return free.length < waits.length ? undefined : instant(Math.max(target.due, ...free));
}

/** Whether a renewal is possible now. */
const isOpen = (snapshot: Snapshot, target: Target): boolean =>
  !snapshot.starting.includes(target.key) && renewalRefusal(snapshot, target) === undefined;

/** Why a role can't be renewed at all; undefined if it can. */
export function renewalRefusal(
  snapshot: Snapshot,
  { key, providerId, role }: Pick<Target, 'key' | 'providerId' | 'role'>,
): Failure | undefined {
  if (knownRole(snapshot, key) === undefined) return { kind: 'not-found' };
  if (isIdentityCenterRole(role.name)) return { kind: 'identity-center-role', role: role.name };
  return retirement(snapshot, providerId);
}

/** When the block ends by time; undefined otherwise. */
function waitOf(snapshot: Snapshot, subject: RenewalSubject): Instant | undefined {
  const renewal = renewalOf(snapshot, subject);
  if (renewal === undefined) return ALWAYS;
  return renewal.kind === 'retrying' ? renewal.at : undefined;
}

/** Providers with due renewals. */
export function dueProviders(snapshot: Snapshot, now: Instant): readonly ProviderId[] {
  const due = targets(snapshot).filter(target => hasCome(dueAt(snapshot, target), now));
  return [...new Set(due.map(({ providerId }) => providerId))];
}

/**
 * What a renewal of a provider serves: what is due, and what soon will be, in order of expiry. A role that is reached from
 * another one comes after it.
 */
export function renewalTargets(snapshot: Snapshot, providerId: ProviderId, now: Instant): readonly Target[] {
  const served = targets(snapshot).filter(
    target =>
      target.providerId === providerId &&
      isOpen(snapshot, target) &&
      hasCome(target.gatherFrom, now) &&
      hasCome(waitOf(snapshot, target.key), now),
  );
  const keys = new Set(served.map(({ key }) => key));
  const depth = (key: RoleKey): number => {
    const source = knownRole(snapshot, key)?.source;
    return source === undefined || !keys.has(source) ? 0 : 1 + depth(source);
  };
  return served.toSorted((one, other) => depth(one.key) - depth(other.key));
}

const hasCome = (at: Instant | undefined, now: Instant): boolean => at !== undefined && at <= now;
