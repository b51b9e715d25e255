import type { Instant } from '../domain/instant.ts';
import type { Text } from '../text/en/en.ts';
import type { ActivityEvent, KeyEvent } from './activity-event.ts';
import { type Cell, csv } from './table-text.ts';

/** Row of the activity page: a role session, a failure, or what became of an old access key. */
export type ActivityRow = {
  /** Unique among the rows. */
  readonly id: string;
  readonly from: Instant;
  readonly company?: string;
  readonly person?: string;
  readonly role?: string;
  readonly account?: string;
  readonly accountId?: string;
} & (
  | {
      readonly kind: 'session';
      readonly profile: string;
      /** Expiration, actual or intended. */
      readonly until: Instant;
      readonly renewals: number;
      readonly end:
        | { readonly how: 'stopped' | 'expired' | 'unknown'; readonly at: Instant }
        | { readonly how: 'active' };
    }
  | { readonly kind: 'failure'; readonly what: string; readonly reference: string }
  | Pick<KeyEvent, 'kind' | 'how' | 'oldId' | 'newId' | 'user'>
);

type SessionRow = Extract<ActivityRow, { kind: 'session' }>;

/** Activity rows, newest first. A session without a recorded end (Mai was killed) ended at its expiration. */
export function activityRows(events: readonly ActivityEvent[], now: Instant): readonly ActivityRow[] {
  const open = new Map<string, number>();
  const rows: ActivityRow[] = [];
  const change = (id: string, changed: (row: SessionRow) => SessionRow): void => {
    const at = open.get(id);
    const row = at === undefined ? undefined : rows[at];
    if (at !== undefined && row?.kind === 'session') rows[at] = changed(row);
  };
  for (const [index, event] of events.entries()) {
    switch (event.kind) {
      case 'started': {
        const { kind: _, at, id, ...about } = event;
        change(id, closed);
        open.set(id, rows.length);
        rows.push({ kind: 'session', id: String(index), from: at, ...about, renewals: 0, end: { how: 'active' } });
        break;
      }
      case 'renewed':
        change(event.id, row => ({ ...row, until: event.until, renewals: row.renewals + 1 }));
        break;
      case 'ended':
        change(event.id, row => ({ ...row, end: { how: event.how, at: event.at } }));
        open.delete(event.id);
        break;
      case 'failed': {
        const { kind: _, at, ...about } = event;
        rows.push({ kind: 'failure', id: String(index), from: at, ...about });
        break;
      }
      case 'key': {
        const { at, ...about } = event;
        rows.push({ id: String(index), from: at, ...about });
        break;
      }
    }
  }
  return rows.map(row => (row.kind === 'session' && row.until <= now ? closed(row) : row)).toReversed();
}

const closed = (row: SessionRow): SessionRow =>
  row.end.how === 'active' ? { ...row, end: { how: 'unknown', at: row.until } } : row;

/** Activity as a table. Times are UTC. */
export function activityCsv(
  rows: readonly ActivityRow[],
  { activity: { columns, ends, oldKey } }: Pick<Text, 'activity'>,
): string {
  const cells = (row: ActivityRow): readonly Cell[] => {
    const session = row.kind === 'session' ? row : undefined;
    const failure = row.kind === 'failure' ? row : undefined;
    const key = row.kind === 'key' ? row : undefined;
    const outcome = session ? ends[session.end.how] : key && oldKey[key.how](key.oldId, key.newId);
    return [
      utc(row.from),
      session === undefined ? '' : utc(session.until),
      session === undefined || session.end.how === 'active' ? '' : utc(session.end.at),
      outcome ?? '',
      key?.user ?? row.person ?? '',
      row.company ?? '',
      row.account ?? '',
      row.accountId ?? '',
      row.role ?? '',
      session?.profile ?? '',
      failure?.what ?? '',
      failure?.reference ?? '',
    ];
  };
  return csv([columns, ...rows.map(cells)]);
}

// The Swedish locale formats dates as ISO 8601.
const UTC = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'UTC' });
const utc = (at: Instant): string => `${UTC.format(at).replace(' ', 'T')}Z`;
