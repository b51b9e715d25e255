// Notices that currently apply. `notify-once` decides which are shown.
import type { Command } from '../contract.ts';
import { type Instant, instant, later, minutes } from '../domain/instant.ts';
import { isActive, type RoleSession, timeLeft } from '../domain/role-session.ts';
import { explain } from '../failures/explain.ts';
import type { Remedy } from '../failures/remedies.ts';
import { dueAt, targetOf } from '../renewal/renewal-plan.ts';
import { renewalOf } from '../renewal/renewal-state.ts';
import { companyLabels } from '../roles/role-list.ts';
import { accountName } from '../roles/roles-state.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { duration, longDate } from '../text/time.ts';
import { updateNotice } from '../updates/update-notice.ts';
import { renewalNotices, timeOf } from '../window/renewal-notices.ts';

/** One notification with one subject. */
export type Notice = {
  /** Identity of the subject. */
  readonly id: string;
  readonly kind: 'ready' | 'renewed' | 'expiring' | 'needs-person' | 'failed' | 'update';
  readonly title: string;
  readonly body: string;
  /** Command of a click. */
  readonly main: Remedy;
  /** Buttons, where the system supports them. */
  readonly actions: readonly Remedy[];
};

/** Notices that require action, or that are useful before it is too late. */
export const pendingNotices = (snapshot: Snapshot, now: Instant, text: Text): readonly Notice[] => [
  ...wanting(snapshot, now, text),
  ...rotationReminders(snapshot, text),
  ...failed(snapshot, text),
  ...endingNotices(snapshot, now, text),
  ...updateNews(snapshot, text),
];

function wanting(snapshot: Snapshot, now: Instant, text: Text): readonly Notice[] {
  return renewalNotices(snapshot, now, text)
    .filter(({ kind }) => kind === 'interaction-required')
    .map(({ id, title, lines, remedies }) => {
      const [main = open(text), ...others] = remedies.map(remedy => (isHarmless(remedy.command) ? remedy : open(text)));
      return {
        id,
        kind: 'needs-person',
        title,
        body: text.sentences(lines.slice(0, 2)),
        main,
        actions: [main, ...others],
      };
    });
}

/** An old key is about to be deleted. */
const rotationReminders = ({ rotations, language }: Snapshot, text: Text): readonly Notice[] =>
  rotations.flatMap(({ id, oldId, user, deleteAt, remindedAt }) =>
    deleteAt === undefined || remindedAt === undefined
      ? []
      : [
          {
            id: `rotation ${id}`,
            kind: 'expiring',
            title: text.keyRotation.reminder.title(oldId),
            body: text.keyRotation.reminder.body(user, longDate(deleteAt, language)),
            main: troubleshoot(text),
            actions: [troubleshoot(text)],
          },
        ],
  );

/** A new version, once; or a restart that one waits for. */
function updateNews(snapshot: Snapshot, text: Text): readonly Notice[] {
  const notice = updateNotice(snapshot, text);
  const isNews = notice?.kind === 'restart' || (notice?.kind === 'available' && snapshot.update?.isNews === true);
  if (notice === undefined || !isNews) return [];
  const { kind, version, title, hint } = notice;
  const label = text.notices.open;
  const main: Remedy = { label, command: { type: 'openPopover', page: 'updates' } };
  return [{ id: `${kind} ${version}`, kind: 'update', title, body: hint, main, actions: [main] }];
}

function failed(snapshot: Snapshot, text: Text): readonly Notice[] {
  return snapshot.failureNotices.map(notice => {
    const { title, detail, remedies } = explain(notice.failure, notice, text);
    const [best] = remedies;
    const main = best !== undefined && isHarmless(best.command) ? best : open(text);
    return { id: notice.id, kind: 'failed', title, body: detail, main, actions: [main] };
  });
}

/** Notification actions may only retry or decline. Changes and removals need the window, where they are explained. */
const isHarmless = (command: Command): boolean =>
  command.type === 'signIn' ||
  command.type === 'signInWithCode' ||
  command.type === 'snoozeSignIn' ||
  command.type === 'declineRequest' ||
  command.type === 'reviewAccounts' ||
  command.type === 'openAddCompany' ||
  command.type === 'askProxyPassword' ||
  (command.type === 'startRole' && command.takeProfile !== true && command.confirmed !== true);

/** A role is about to expire. */
const WARNING = minutes(5);

/**
 * Roles that expire soon and can't be renewed. One notice per reason, which counts all that expire in sequence: a computer that is
 * offline with twenty roles shows one.
 */
function endingNotices(snapshot: Snapshot, now: Instant, text: Text): readonly Notice[] {
  const ending = snapshot.roleSessions
    .filter(session => isActive(session, now) && reasonOf(snapshot, session) !== undefined)
    .toSorted((one, other) => one.expiration - other.expiration);
  const reasons = [...new Set(ending.map(session => reasonOf(snapshot, session)))].filter(
    reason => reason !== undefined,
  );
  return reasons.flatMap(reason => {
    const wave = firstWave(ending.filter(session => reasonOf(snapshot, session) === reason));
    const [first] = wave;
    if (first === undefined || timeLeft(first, now) > WARNING) return [];
    return [endingNotice(snapshot, reason, [first, ...wave.slice(1)], now, text)];
  });
}

/** Why a role can't be renewed: network, provider or role state. Undefined if it can. */
function reasonOf(snapshot: Snapshot, session: RoleSession): string | undefined {
  const { key, providerId } = session;
  if (snapshot.network.kind === 'offline') return 'offline';
  // A person who is being asked to sign in, or has just snoozed, knows already.
  const renewal = renewalOf(snapshot, providerId) ?? renewalOf(snapshot, key);
  if (renewal?.kind === 'waiting-for-person' || renewal?.kind === 'running') return undefined;
  if (renewal?.kind === 'snoozed' && renewal.since >= later(session.expiration, -WARNING)) return undefined;
  if (renewal?.kind === 'retrying') return `${providerId} retrying ${renewal.since}`;
  const isBusy = snapshot.network.kind === 'waking' || snapshot.starting.includes(key);
  return isBusy || dueAt(snapshot, targetOf(session)) !== undefined ? undefined : `${providerId} stuck`;
}

/** Leading roles that expire within minutes of each other. */
function firstWave(sessions: readonly RoleSession[]): readonly RoleSession[] {
  const gap = sessions.findIndex(({ expiration }, index) => {
    const before = sessions[index - 1];
    return before !== undefined && expiration - before.expiration > WARNING;
  });
  return gap === -1 ? sessions : sessions.slice(0, gap);
}

function endingNotice(
  snapshot: Snapshot,
  reason: string,
  wave: readonly [RoleSession, ...RoleSession[]],
  now: Instant,
  text: Text,
): Notice {
  const words = text.notices;
  const [first] = wave;
  const { providerId, role } = first;
  const left = duration(timeLeft(first, now), snapshot.language);
  const signIn = { label: text.failures.remedies.signIn, command: { type: 'signIn', providerId } } as const;
  const main = reason === 'offline' ? open(text) : signIn;
  return {
    // By the last expiration: stays the same subject while earlier ones expire.
    id: `${reason} ${wave.at(-1)?.expiration}`,
    kind: 'expiring',
    title:
      wave.length === 1
        ? words.endingTitle(role.name, accountName(snapshot, role.accountId), left)
        : words.endingTitleMany(wave.length, left),
    body:
      reason === 'offline'
        ? words.endingOffline
        : words.ending(companyLabels(snapshot.providers).get(providerId) ?? ''),
    main,
    actions: [main],
  };
}

/** One notice of success: `ready` for started roles, `renewed` by preference. */
export function newsOf(
  kind: 'ready' | 'renewed',
  sessions: readonly RoleSession[],
  snapshot: Snapshot,
  text: Text,
): Notice | undefined {
  const inOrder = sessions.toSorted((one, other) => one.expiration - other.expiration);
  const [first] = inOrder;
  if (first === undefined) return undefined;
  const words = text.notices;
  const name = [first.role.name, accountName(snapshot, first.role.accountId)] as const;
  const until = timeOf(snapshot, first.expiration);
  const isOne = inOrder.length === 1;
  const [title, titleMany, body] = {
    ready: [words.readyTitle, words.readyTitleMany, words.ready] as const,
    renewed: [words.renewedTitle, words.renewedTitleMany, words.renewed] as const,
  }[kind];
  return {
    id: `${kind} ${inOrder.map(({ key, startedAt }) => `${key} ${startedAt}`).join(' ')}`,
    kind,
    title: isOne ? title(...name) : titleMany(inOrder.length),
    body: isOne
      ? body(until, first.delivery === 'endpoint' ? undefined : first.profiles[0])
      : words.first(...name, until),
    main: open(text),
    actions: [],
  };
}

/** Next notice by time: before an expiration. */
export function nextNotice({ roleSessions }: Snapshot, now: Instant): Instant | undefined {
  const times = roleSessions.map(({ expiration }) => later(expiration, -WARNING)).filter(at => at > now);
  return times.length === 0 ? undefined : instant(Math.min(...times));
}

const open = (text: Text): Remedy => ({ label: text.notices.open, command: { type: 'openPopover' } });

const troubleshoot = (text: Text): Remedy => ({
  label: text.troubleshoot.title,
  command: { type: 'openPopover', page: 'troubleshoot' },
});
