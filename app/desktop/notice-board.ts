import type { Instant } from '../domain/instant.ts';
import { isLive, type RoleSession } from '../domain/role-session.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { matters, type Notice, newsOf } from './notices.ts';

type News = { readonly notice: Notice; readonly sessions: readonly RoleSession[] };

/** Which notifications stand on the desktop, and what the person knows already. */
export type NoticeBoard = {
  readonly notices: readonly Notice[];
  /** The matters that were told, or seen in the window: none is told twice. */
  readonly told: ReadonlySet<string>;
  readonly news: readonly News[];
  /** As things were when nothing was under way last. */
  readonly settled: Pick<Snapshot, 'roleSessions' | 'lapsed'>;
};

/** Somebody who knows what was live before, and nothing else. */
export const emptyBoard = (settled: Snapshot): NoticeBoard => ({ notices: [], told: new Set(), news: [], settled });

/**
 * The board after a change or some time. What lasts is told once and stays until it is over; while the person sees Mai's
 * window nothing is told, since all of it stands there.
 */
export function nextBoard(
  { notices, told, news, settled }: NoticeBoard,
  snapshot: Snapshot,
  now: Instant,
  isSeen: boolean,
  text: Text,
): NoticeBoard {
  const lasting = matters(snapshot, now, text);
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

/** Roles come one after the other: they are told together once all have come. */
const isBusy = ({ assuming, renewals }: Snapshot): boolean =>
  assuming.length > 0 || Object.values(renewals).some(({ kind }) => kind === 'running');

function freshNews(settled: NoticeBoard['settled'], snapshot: Snapshot, now: Instant, text: Text): readonly News[] {
  const fresh = snapshot.roleSessions.filter(
    session => isLive(session, now) && !settled.roleSessions.some(known => isSame(known, session)),
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

/** Nobody has picked it: it was live before, or it has lapsed and came back. */
const cameByItself = ({ roleSessions, lapsed }: NoticeBoard['settled'], key: RoleSession['key']): boolean =>
  roleSessions.some(known => known.key === key) || lapsed.some(known => known.key === key && known.reason === 'ended');

const isStillSo = ({ sessions }: News, snapshot: Snapshot, now: Instant): boolean =>
  sessions.some(one => snapshot.roleSessions.some(other => isSame(one, other) && isLive(other, now)));

const isSame = (one: RoleSession, other: RoleSession): boolean =>
  one.key === other.key && one.startedAt === other.startedAt;
