import { hours, type Instant, later } from '../domain/instant.ts';
import type { RoleSession } from '../domain/role-session.ts';
import { explain } from '../failures/explain.ts';
import type { FailureNotice } from '../failures/failures-state.ts';
import { accountName } from '../roles/roles-state.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import type { ActivityEvent } from './activity-event.ts';
import { keyChanges } from './key-changes.ts';

/** Retention of activity. */
const KEPT_FOR = hours(24 * 90);
/** Maximum number of events; the oldest are dropped. */
export const MOST_EVENTS = 5_000;

/** Announcements of the difference between two snapshots, in order. */
export function activityBetween(
  previous: Snapshot,
  next: Snapshot,
  now: Instant,
  text: Text,
): readonly ActivityEvent[] {
  return [...keyChanges(previous, next, now), ...roleChanges(previous, next, now, text)];
}

function roleChanges(previous: Snapshot, next: Snapshot, now: Instant, text: Text): readonly ActivityEvent[] {
  if (previous.roleSessions === next.roleSessions && previous.failureNotices === next.failureNotices) return [];
  return [
    ...previous.roleSessions.flatMap(session => endOf(session, next, now)),
    ...next.roleSessions.flatMap(session => startOf(session, previous, next, now)),
    ...next.failureNotices
      .filter(({ id, failure }) => previous.failureNotices.every(known => known.id !== id) && !isQuestion(failure))
      .map(notice => failure(notice, next, text)),
  ];
}

/** Waiting for confirmation is not a failure. */
const isQuestion = ({ kind }: FailureNotice['failure']): boolean => kind === 'production-unconfirmed';

const startedBefore = (snapshot: Snapshot, { key }: RoleSession): RoleSession | undefined =>
  snapshot.roleSessions.find(session => session.key === key);

function endOf(session: RoleSession, next: Snapshot, now: Instant): readonly ActivityEvent[] {
  if (startedBefore(next, session) !== undefined) return [];
  // Mai may have been closed or asleep at the expiration.
  const isOver = now >= session.expiration;
  return [
    { kind: 'ended', at: isOver ? session.expiration : now, id: session.key, how: isOver ? 'expired' : 'stopped' },
  ];
}

function startOf(session: RoleSession, previous: Snapshot, next: Snapshot, now: Instant): readonly ActivityEvent[] {
  const before = startedBefore(previous, session);
  const { key, expiration } = session;
  if (before === undefined) {
    return [
      {
        kind: 'started',
        at: now,
        id: key,
        ...who(session, next),
        profile: session.profiles[0] ?? '',
        until: expiration,
      },
    ];
  }
  return before.expiration === expiration ? [] : [{ kind: 'renewed', at: now, id: key, until: expiration }];
}

function who({ providerId, role, sessionName }: RoleSession, snapshot: Snapshot) {
  return {
    company: companyOf(snapshot, providerId),
    ...(sessionName !== undefined && { person: sessionName }),
    role: role.name,
    account: accountName(snapshot, role.accountId),
    accountId: role.accountId,
  };
}

const companyOf = (snapshot: Snapshot, providerId: string): string =>
  snapshot.providers.find(({ id }) => id === providerId)?.name ?? '';

function failure({ id, at, failure, providerId, key }: FailureNotice, snapshot: Snapshot, text: Text): ActivityEvent {
  const arn = key?.split(' ')[1] ?? '';
  const [, accountId, role] = /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  return {
    kind: 'failed',
    at,
    what: explain(failure, {}, text).title.slice(0, 500),
    reference: failure.kind === 'unexpected' ? failure.reference : id,
    ...(providerId !== undefined && { company: companyOf(snapshot, providerId) }),
    ...(role !== undefined && { role }),
    ...(accountId !== undefined && {
      accountId,
      account: accountName(snapshot, accountId as Parameters<typeof accountName>[1]),
    }),
  };
}

/** Retention: 90 days, and a maximum number. */
export function keptActivity(events: readonly ActivityEvent[], now: Instant): readonly ActivityEvent[] {
  const oldest = later(now, -KEPT_FOR);
  const young = events.every(event => event.at >= oldest) ? events : events.filter(event => event.at >= oldest);
  return young.length > MOST_EVENTS ? young.slice(-MOST_EVENTS) : young;
}
