import { type Instant, minutes } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { RoleKey } from '../domain/role.ts';
import { isActive, type RoleSession, timeLeft } from '../domain/role-session.ts';
import { explain } from '../failures/explain.ts';
import { knownRole } from '../roles/known-roles.ts';
import { accountName } from '../roles/roles-state.ts';
import { isOffered } from '../sign-in/password-fill.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { spoken } from '../text/spoken.ts';
import { countdown } from '../text/time.ts';
import { renewalNotices } from './renewal-notices.ts';

/** Announcement: `urgent` interrupts, `calm` waits. */
export type Announcements = { readonly urgent: readonly string[]; readonly calm: readonly string[] };

export type Moment = { readonly snapshot: Snapshot; readonly now: Instant };

/** Thresholds of a countdown that are announced. */
const WORTH_A_WORD = [minutes(5), minutes(1)];

/** Announcements between two moments. Pure; countdowns are not announced each second. */
export function announcements(previous: Moment, next: Moment, text: Text): Announcements {
  const urgent = [...newFailures(previous.snapshot, next.snapshot, text), ...newRenewalNotices(previous, next, text)];
  return {
    urgent: urgent.map(spoken),
    calm: [
      ...newSignIns(previous.snapshot, next.snapshot, text),
      ...waitingSignIns(previous.snapshot, next.snapshot, text),
      ...endedSignIns(previous.snapshot, next.snapshot, text),
      ...longLists(previous.snapshot, next.snapshot, text),
      ...newQuestions(previous.snapshot, next.snapshot, text),
      ...newStarts(previous.snapshot, next.snapshot, text),
      ...changedSessions(previous, next, text),
    ].map(spoken),
  };
}

function newFailures(previous: Snapshot, { failureNotices }: Snapshot, text: Text): readonly string[] {
  const known = new Set(previous.failureNotices.map(({ id }) => id));
  return failureNotices
    .filter(({ id }) => !known.has(id))
    .map(notice => explain(notice.failure, notice, text))
    .map(({ title, detail }) => text.announce.titled(title, detail));
}

function newRenewalNotices(previous: Moment, next: Moment, text: Text): readonly string[] {
  const known = new Set(renewalNotices(previous.snapshot, previous.now, text).map(({ id }) => id));
  return renewalNotices(next.snapshot, next.now, text)
    .filter(({ id }) => !known.has(id))
    .map(({ title, lines: [since = ''] }) => text.announce.titled(title, since));
}

function newSignIns(previous: Snapshot, next: Snapshot, text: Text): readonly string[] {
  return next.providers
    .filter(({ id }) => next.signIns[id]?.kind === 'signing-in' && previous.signIns[id]?.kind !== 'signing-in')
    .map(({ name }) => text.signIn.running(name));
}

/** A portal's sign-in waits in the person's browser, which may be behind other windows. */
function waitingSignIns(previous: Snapshot, next: Snapshot, text: Text): readonly string[] {
  const waits = ({ signIns }: Snapshot, id: ProviderId) => {
    const signIn = signIns[id];
    return signIn?.kind === 'signing-in' && signIn.waitsFor === 'browser';
  };
  const isNew = next.providers.some(({ id }) => waits(next, id) && !waits(previous, id));
  return isNew ? [text.accessPortal.waiting.hint] : [];
}

/** The rest of a portal's list follows its first accounts, or has arrived. Its progress is not announced. */
function longLists(previous: Snapshot, next: Snapshot, text: Text): readonly string[] {
  const isLong = ({ listings }: Snapshot, id: ProviderId) => listings[id]?.total !== undefined;
  return next.providers.flatMap(({ id }) => {
    if (isLong(previous, id) === isLong(next, id)) return [];
    return isLong(next, id) ? text.accessPortal.loading : text.accessPortal.complete(next.roles[id]?.length ?? 0);
  });
}

/** A visible sign-in has succeeded. */
function endedSignIns(previous: Snapshot, next: Snapshot, text: Text): readonly string[] {
  return next.providers
    .filter(({ id }) => {
      const before = previous.signIns[id];
      return before?.kind === 'signing-in' && before.mode === 'window' && next.signIns[id]?.kind === 'signed-in';
    })
    .map(({ id, name }) => text.announce.signedIn(name, next.roles[id]?.length ?? 0));
}

function newQuestions(previous: Snapshot, next: Snapshot, text: Text): readonly string[] {
  const isNew = next.providers.some(({ id }) => isOffered(next, id) && !isOffered(previous, id));
  return isNew ? [text.passwords.fill.offerTitle] : [];
}

function newStarts(previous: Snapshot, next: Snapshot, text: Text): readonly string[] {
  return next.starting
    .filter(key => !previous.starting.includes(key))
    .map(key => knownRole(next, key))
    .filter(offered => offered !== undefined)
    .map(({ role }) => text.announce.gettingKeys(role.name, accountName(next, role.accountId)));
}

function changedSessions(previous: Moment, next: Moment, text: Text): readonly string[] {
  const before = activeByKey(previous);
  const after = activeByKey(next);
  const nameOf = ({ role }: RoleSession) => [role.name, accountName(next.snapshot, role.accountId)] as const;
  const ended = [...before.values()].filter(({ key }) => !after.has(key) && !next.snapshot.starting.includes(key));
  const told = [...after.values()].filter(session => {
    const known = before.get(session.key);
    return known?.expiration !== session.expiration || hasCrossed(session, previous.now, next.now);
  });
  return [
    ...ended.map(session => text.announce.ended(...nameOf(session))),
    ...told.map(session => {
      const left = countdown(timeLeft(session, next.now), next.snapshot.language, 'long');
      return text.announce.active(...nameOf(session), left);
    }),
  ];
}

const activeByKey = ({ snapshot, now }: Moment): ReadonlyMap<RoleKey, RoleSession> =>
  new Map(snapshot.roleSessions.filter(session => isActive(session, now)).map(session => [session.key, session]));

const hasCrossed = (session: RoleSession, from: Instant, to: Instant): boolean =>
  WORTH_A_WORD.some(left => timeLeft(session, from) > left && timeLeft(session, to) <= left);
