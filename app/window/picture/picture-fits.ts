import { type Instant, minutes } from '../../domain/instant.ts';
import { isActive, isExpiring } from '../../domain/role-session.ts';
import type { Snapshot } from '../../snapshot.ts';
import { textHash } from './text-hash.ts';

/** What the list's look depends on besides the snapshot. */
export type Surroundings = {
  readonly now: Instant;
  /** The time zone's offset, as `getTimezoneOffset` has it: in minutes. */
  readonly zone: number;
  /** The page's stylesheet, whose name changes with its classes. */
  readonly sheet: string;
  /** Size of the page in CSS pixels. */
  readonly width: number;
  readonly height: number;
};

/** Parts of the snapshot that the list doesn't show. They change while Mai runs, or are lost when it ends. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'activity',
  'askedRequests',
  'backups',
  'browsers',
  'clockSkew',
  'declinedRequests',
  'identities',
  'imports',
  'lastRoles',
  'launchAddresses',
  'learnedNames',
  'openAtLogin',
  'providerIdentities',
  'restore',
  'resumeAfterUpgrade',
  'setupRevisions',
  'troubleshoot',
  'updateCheck',
  'updateSource',
] satisfies readonly (keyof Snapshot)[]);

/**
 * Text that is the same as long as the list looks the same, countdowns apart. `shown`: the snapshot for windows. Parts that are
 * unknown here count, so that a picture is rather missing than wrong.
 */
export function pictureFits(shown: Snapshot, { now, zone, sheet, width, height }: Surroundings): string {
  const parts = Object.entries(shown)
    .filter(([name]) => !ELSEWHERE.has(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const states = shown.roleSessions.map(session => [isActive(session, now), isExpiring(session, now)]);
  const ended = Object.values(shown.signIns).map(signIn => 'endsAt' in signIn && (signIn.endsAt ?? now) < now);
  const day = Math.floor((now - minutes(zone)) / minutes(1_440));
  // Times of notices are corrected by it.
  const skew = Math.round(shown.clockSkew / minutes(1));
  return textHash(JSON.stringify([parts, states, ended, day, skew, zone, sheet, width, height]));
}
