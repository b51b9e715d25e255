import { type Instant, minutes } from '../../domain/instant.ts';
import { isActive, isExpiring, type RoleSession } from '../../domain/role-session.ts';
import { sessionEnd } from '../../sign-in/sign-in-in-words.ts';
import { type SignIn, signInOf } from '../../sign-in/sign-in-state.ts';
import type { Snapshot } from '../../snapshot.ts';
import { footer } from '../footer.ts';
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

/** What a picture leaves out if only that has changed: until when roles are active, which a renewal changes, and who is signed in. */
export type PassingPart = 'until' | 'person';

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
export function pictureFits(shown: Snapshot, around: Surroundings): string {
  const { now } = around;
  const parts = Object.entries({ ...shown, ...listed(shown, now) })
    .filter(([name, value]) => !ELSEWHERE.has(name) && value !== undefined)
    .map(([name, value]) => [name, hashOf(value)] as const);
  const day = Math.floor((now - minutes(around.zone)) / minutes(1_440));
  // Times of notices are corrected by it.
  const skew = Math.round(shown.clockSkew / minutes(1));
  const list = [Object.fromEntries(parts), day, skew, around.zone];
  const look = [around.sheet, around.width, around.height];
  const until = inOrder(shown.roleSessions).map(({ expiration }) => expiration);
  const ends = shown.providers.map(provider => sessionEnd(shown, provider, now));
  const person = [footer(shown, now), ends];
  return [list, look, until, person].map(hashOf).join('.');
}

/** What a picture has to leave out to be true now; undefined if it does not fit. Both by `pictureFits`. */
export function outdatedParts(kept: string, now: string): readonly PassingPart[] | undefined {
  const [keptList, keptLook, keptUntil, keptPerson] = kept.split('.');
  const [list, look, until, person] = now.split('.');
  if (keptList !== list || keptLook !== look) return undefined;
  return [
    ...(keptUntil === until ? [] : (['until'] as const)),
    ...(keptPerson === person ? [] : (['person'] as const)),
  ];
}

/** Whether a picture has what the list has now, wherever either is shown. Both by `pictureFits`. */
export const hasSameList = (kept: string, now: string): boolean => kept.split('.')[0] === now.split('.')[0];

/** Parts of the snapshot as far as the list shows them, without the passing ones. */
function listed(shown: Snapshot, now: Instant) {
  const isSteady =
    shown.network.kind === 'online' && Object.keys(shown.renewals).length === 0 && shown.rolesToResume.length === 0;
  const states = inOrder(shown.roleSessions).map(session => {
    const { startedAt: _start, expiration: _end, sessionName: _person, ...same } = session;
    // Notices of what blocks a renewal name its times.
    return [isSteady ? same : session, isActive(session, now), isExpiring(session, now)];
  });
  const hasCards = shown.providers.some(({ id }) => signInListed(shown, id) !== 'none');
  const offersFill = Object.values(shown.passwordFills).some(({ kind }) => kind === 'possible');
  return {
    roleSessions: states,
    signIns: shown.providers.map(({ id }) => signInListed(shown, id)),
    // Unknown until the keychain was used.
    vault: hasCards || shown.vault === 'waiting' ? shown.vault : undefined,
    keepsPasswords: offersFill ? shown.keepsPasswords : undefined,
  };
}

/** A sign-in whose company has roles has no card in the list, unless it is running. */
function signInListed(shown: Snapshot, id: Snapshot['providers'][number]['id']): SignIn | 'none' {
  const signIn = signInOf(shown, id);
  const isQuiet = signIn.kind === 'signed-out' || (signIn.kind === 'signed-in' && signIn.isEncrypted !== true);
  return isQuiet && (shown.roles[id] ?? []).length > 0 ? 'none' : signIn;
}

// By identity: thousands of roles rarely change.
const hashes = new WeakMap<object, string>();

function hashOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return canonical(value);
  const known = hashes.get(value) ?? textHash(canonical(value));
  hashes.set(value, known);
  return known;
}

/** As JSON, but with the fields of each object in one order: settings read from disk may have another. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`;
}

/** As the list has them: next to expire first. */
const inOrder = (sessions: readonly RoleSession[]): readonly RoleSession[] =>
  sessions.toSorted((one, other) => one.expiration - other.expiration);
