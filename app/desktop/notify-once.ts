import type { Instant } from '../domain/instant.ts';
import { isActive, type RoleSession } from '../domain/role-session.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { type Notice, newsOf, pendingNotices } from './notices.ts';

type News = { readonly notice: Notice; readonly sessions: readonly RoleSession[] };

/** Shown notifications, and what the person knows already. */
export type NoticeBoard = {
  readonly notices: readonly Notice[];
  /** Subjects that were shown; none is shown twice. */
  readonly told: ReadonlySet<string>;
  readonly news: readonly News[];
  /** State when nothing was pending. */
  readonly settled: Pick<Snapshot, 'roleSessions' | 'rolesToResume'>;
};

/** State that knows only the previously active roles. */
export const emptyBoard = (settled: Snapshot): NoticeBoard => ({ notices: [], told: new Set(), news: [], settled });

/**
 * Next notification board, after a change or by time. A lasting notice is shown once until it is over. While Mai's window is
 * visible, nothing is shown, since the window has it.
 */
export function notifyOnce(
  { notices, told, news, settled }: NoticeBoard,
  snapshot: Snapshot,
  now: Instant,
  isSeen: boolean,
  text: Text,
): NoticeBoard {
  const lasting = pendingNotices(snapshot, now, text);
  const isSettled = !isBusy(snapshot);
  const fresh = isSettled && !isSeen ? freshNews(settled, snapshot, now, text) : [];
  const stillNews = isSeen ? [] : [...news.filter(one => isStillSo(one, snapshot, now)), ...fresh];
  const stands = ({ id }: Notice) => notices.some(notice => notice.id === id) || !told.has(id);
  return {
    notices: isSeen ? [] : [...lasting.filter(stands), ...stillNews.map(({ notice }) => notice)],
    told: new Set([...told, ...lasting.map(({ id }) => id)]),
    news: stillNews,
    settled: isSettled ? snapshot : settled,
  };
}

/** Roles start one after the other: one notice when all are active. */
const isBusy = ({ starting, renewals }: Snapshot): boolean =>
  starting.length > 0 || Object.values(renewals).some(({ kind }) => kind === 'running');

function freshNews(settled: NoticeBoard['settled'], snapshot: Snapshot, now: Instant, text: Text): readonly News[] {
  const fresh = snapshot.roleSessions.filter(
    session => isActive(session, now) && !settled.roleSessions.some(known => isSame(known, session)),
  );
  const came = new Set(fresh.filter(({ key }) => cameByItself(settled, key)));
  const told = [
    ['ready', fresh.filter(session => !came.has(session))],
    ['renewed', snapshot.preferences.notifyRenewed ? [...came] : []],
  ] as const;
  return told.flatMap(([kind, sessions]) => {
    const notice = newsOf(kind, sessions, snapshot, text);
    return notice === undefined ? [] : [{ notice, sessions }];
  });
}

/** Started automatically: active before a restart, or resumed. */
const cameByItself = ({ roleSessions, rolesToResume }: NoticeBoard['settled'], key: RoleSession['key']): boolean =>
  roleSessions.some(known => known.key === key) ||
  rolesToResume.some(known => known.key === key && known.reason === 'ended');

const isStillSo = ({ sessions }: News, snapshot: Snapshot, now: Instant): boolean =>
  sessions.some(one => snapshot.roleSessions.some(other => isSame(one, other) && isActive(other, now)));

const isSame = (one: RoleSession, other: RoleSession): boolean =>
  one.key === other.key && one.startedAt === other.startedAt;
