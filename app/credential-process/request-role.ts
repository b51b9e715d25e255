import { wantsConfirmation } from '../accounts/wants-confirmation.ts';
import type { Context } from '../context.ts';
import { credentialsOf } from '../credentials/credentials-of.ts';
import { isBeingWritten, writesEnded } from '../credentials/in-delivery.ts';
import type { Cancel } from '../domain/cancel.ts';
import type { Failure } from '../domain/failure.ts';
import { type Instant, later, minutes, seconds } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import { providerOfKey, type RoleKey } from '../domain/role.ts';
import { isActive, type RoleSession } from '../domain/role-session.ts';
import type { Renewal } from '../renewal/renewal.ts';
import { renewalRefusal } from '../renewal/renewal-plan.ts';
import { renewalOf } from '../renewal/renewal-state.ts';
import { type KnownRole, knownRole } from '../roles/known-roles.ts';
import { roleOfProfile } from '../roles/role-of-profile.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import type { Snapshot } from '../snapshot.ts';
import { roleRequestOf } from './role-requests-state.ts';

type ActiveAnswer = { readonly kind: 'active'; readonly session: RoleSession };

/** Answer to a program that needs a role. */
export type RequestAnswer =
  | ActiveAnswer
  /** No role of Mai writes this profile. */
  | { readonly kind: 'unknown-profile' }
  /** The person chose "Not now", or canceled the start. */
  | { readonly kind: 'declined' }
  /** In vain until the deadline, or a program that doesn't wait. */
  | { readonly kind: 'person-needed' }
  | { readonly kind: 'offline' }
  /** `failure`: undefined if the notice about it was dismissed. */
  | { readonly kind: 'failed'; readonly failure: Failure | undefined };

export type PendingRequest = {
  readonly answer: Promise<RequestAnswer>;
  /** The program is gone. Its request ends, unless others wait for the same role. */
  leave(): void;
};

/** Requests for roles by profile. `wait`: milliseconds for all of it; 0 asks no person. */
export type RoleRequests = (profile: ProfileName, wait: number) => PendingRequest;

/** A person who said "Not now" isn't asked again for so long, and no page that required a person is tried again. */
const QUIET = minutes(15);
/** So long after a failure that a retry would meet again, nothing is tried for programs. */
const PAUSE = minutes(1);
/** For a renewal without the person, who isn't waited for. */
const UNATTENDED = seconds(60);

/** Programs that wait for the same role share one request, and so one sign-in and one question. */
export function createRoleRequests(context: Context, subscribe: (listener: () => void) => Cancel): RoleRequests {
  const { clock } = context.ports;
  const waiting = new Map<RoleKey, number>();

  const exit = (key: RoleKey): void => {
    const others = (waiting.get(key) ?? 1) - 1;
    if (others > 0) waiting.set(key, others);
    else if (waiting.delete(key)) context.apply({ type: 'roleRequestEnded', key });
  };

  /** Waits for the request, which it begins if no other program has. */
  const share = ({ key }: KnownRole, wait: number, gone: Promise<unknown>): Promise<RequestAnswer> =>
    new Promise(resolve => {
      waiting.set(key, (waiting.get(key) ?? 0) + 1);
      let cancels: readonly Cancel[] = [];
      const end = (answer: RequestAnswer): void => {
        for (const cancel of cancels) cancel();
        if (cancels.length > 0) exit(key);
        cancels = [];
        resolve(answer);
      };
      const look = (): void => {
        const answer = answerTo(context.snapshot(), key, clock.now(), wait > 0);
        if (answer !== undefined) end(answer);
      };
      const deadline = later(clock.now(), wait > 0 ? wait : UNATTENDED);
      cancels = [subscribe(look), clock.wake(deadline, () => end(lateAnswer(context.snapshot(), key)))];
      void gone.then(() => end({ kind: 'declined' }));
      look();
    });

  const answer = async (profile: ProfileName, wait: number, gone: Promise<unknown>): Promise<RequestAnswer> => {
    const key = roleOfProfile(context.snapshot(), profile);
    const known = key && knownRole(context.snapshot(), key);
    if (known === undefined) return { kind: 'unknown-profile' };
    const active = activeAnswer(context.snapshot(), known.key, clock.now());
    const credentials = active && (await credentialsOf(context, known.key));
    // Stopped, renewed or moved during the look.
    const isOutdated = active && roleSessionOf(context.snapshot(), known.key) !== active.session;
    if (isOutdated || isBeingWritten(context, known.key)) {
      await writesEnded(context, known.key);
      return answer(profile, wait, gone);
    }
    if (active && credentials?.ok) return active;
    const isLost = credentials?.ok === false && credentials.failure.kind === 'keys-missing';
    if (credentials?.ok === false && !isLost) return { kind: 'failed', failure: credentials.failure };
    const refused = refusal(context.snapshot(), known, clock.now());
    if (refused !== undefined) return refused;
    // Others may have begun meanwhile.
    if (roleRequestOf(context.snapshot(), known.key) === undefined) begin(context, known, profile, isLost);
    return share(known, wait, gone);
  };

  return (profile, wait) => {
    let leave = (): void => {};
    const gone = new Promise<void>(resolve => {
      leave = resolve;
    });
    return { answer: answer(profile, wait, gone), leave };
  };
}

/** Renews the role at once, or leaves the start to the person. `isLost`: it is active, but its credentials were removed. */
function begin({ snapshot, apply, ports }: Context, known: KnownRole, profile: ProfileName, isLost: boolean): void {
  const { key, providerId, role } = known;
  const since = ports.clock.now();
  for (const subject of [providerId, key])
    if (isOver(renewalOf(snapshot(), subject), since)) apply({ type: 'renewalChanged', subject });
  const kind = !isLost && needsPerson(snapshot(), key) ? 'start' : 'renewal';
  if (isLost) apply({ type: 'sessionEnded', key });
  apply({
    type: 'roleRequested',
    request: { key, profile, since, kind },
    ...(kind === 'renewal' && { resume: { reason: 'request', key, providerId, role, endedAt: since } }),
  });
}

/** Whether a block of renewals is so old that programs may try again. */
const isOver = (renewal: Renewal | undefined, now: Instant): boolean =>
  renewal?.kind === 'gave-up' ||
  renewal?.kind === 'snoozed' ||
  (renewal?.kind === 'waiting-for-person' && now - renewal.since >= QUIET);

/** Programs may renew what the person started and didn't stop. The rest would give them more than the person did. */
function needsPerson(snapshot: Snapshot, key: RoleKey): boolean {
  const isResumed = snapshot.rolesToResume.some(role => role.key === key);
  return !isResumed && (!snapshot.lastRoles.includes(key) || wantsConfirmation(snapshot, key));
}

function activeAnswer(snapshot: Snapshot, key: RoleKey, now: Instant): ActiveAnswer | undefined {
  const session = roleSessionOf(snapshot, key);
  return session !== undefined && isActive(session, now) ? { kind: 'active', session } : undefined;
}

/** Why nothing is tried, and the person isn't asked. */
function refusal(snapshot: Snapshot, known: KnownRole, now: Instant): RequestAnswer | undefined {
  const failure = renewalRefusal(snapshot, known);
  if (failure !== undefined) return { kind: 'failed', failure };
  const declinedAt = snapshot.declinedRequests[known.key];
  if (declinedAt !== undefined && now - declinedAt < QUIET) return { kind: 'declined' };
  const renewals = [known.providerId, known.key].map(subject => renewalOf(snapshot, subject));
  if (renewals.some(renewal => renewal?.kind === 'snoozed' && now - renewal.since < QUIET)) return { kind: 'declined' };
  return renewals.some(renewal => renewal?.kind === 'gave-up' && now - renewal.since < PAUSE)
    ? failed(snapshot, known.key)
    : undefined;
}

/** Answer once there is one: undefined while the role is being started or renewed, or the person is asked. */
function answerTo(snapshot: Snapshot, key: RoleKey, now: Instant, isAsking: boolean): RequestAnswer | undefined {
  const active = activeAnswer(snapshot, key, now);
  if (active !== undefined) return active;
  if (snapshot.starting.includes(key)) return undefined;
  const known = knownRole(snapshot, key);
  const impossible = known === undefined ? undefined : renewalRefusal(snapshot, known);
  if (impossible !== undefined) return { kind: 'failed', failure: impossible };
  const request = roleRequestOf(snapshot, key);
  if (known === undefined || request === undefined) return { kind: 'declined' };
  if (request.kind === 'start') return isAsking ? undefined : { kind: 'person-needed' };
  const kinds = [providerOfKey(key), key].map(subject => renewalOf(snapshot, subject)?.kind);
  if (kinds.includes('snoozed')) return { kind: 'declined' };
  if (kinds.includes('gave-up')) return failed(snapshot, key);
  if (kinds.includes('running')) return undefined;
  // Stopped or canceled by the person.
  if (snapshot.rolesToResume.every(role => role.key !== key)) return { kind: 'declined' };
  return kinds.includes('waiting-for-person') && !isAsking ? { kind: 'person-needed' } : undefined;
}

/** Answer at the deadline. */
function lateAnswer(snapshot: Snapshot, key: RoleKey): RequestAnswer {
  if (snapshot.network.kind !== 'online') return { kind: 'offline' };
  const renewals = [providerOfKey(key), key].map(subject => renewalOf(snapshot, subject));
  const retrying = renewals.find(renewal => renewal?.kind === 'retrying');
  return retrying?.kind === 'retrying' ? { kind: 'failed', failure: retrying.failure } : { kind: 'person-needed' };
}

function failed({ failureNotices }: Snapshot, key: RoleKey): RequestAnswer {
  const providerId = providerOfKey(key);
  const notice =
    failureNotices.findLast(known => known.key === key) ??
    failureNotices.findLast(known => known.providerId === providerId && known.key === undefined);
  return { kind: 'failed', failure: notice?.failure };
}
