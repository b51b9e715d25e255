import { describe, expect, it } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import { hours, type Instant, later, minutes } from '../domain/instant.ts';
import { ACCOUNT, ACME, keyOf, NOW, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { activityBetween, keptActivity, MOST_EVENTS } from './activity.ts';
import type { ActivityEvent } from './activity-event.ts';
import { activityCsv, activityRows } from './activity-rows.ts';

const dev = sampleRole('Dev');
const names = { [ACCOUNT as AccountId]: 'Sales data' };
const empty = sampleSnapshot([dev], { accountNames: names });
const session = sampleSession(dev, { sessionName: 'ann@acme.example' });
const active = { ...empty, roleSessions: [session] };
const END = session.expiration;

/** The events of a role that was started, renewed once and stopped. */
const day: readonly ActivityEvent[] = [
  ...activityBetween(empty, active, NOW, en),
  ...activityBetween(
    active,
    { ...empty, roleSessions: [{ ...session, expiration: later(END, hours(1)) }] },
    later(NOW, minutes(50)),
    en,
  ),
  ...activityBetween(active, empty, later(NOW, minutes(55)), en),
];

describe('activity events', () => {
  it('include a start with person, role, time and expiration', () => {
    expect(activityBetween(empty, active, NOW, en)).toEqual([
      {
        kind: 'started',
        at: NOW,
        id: keyOf(dev),
        company: 'Acme',
        person: 'ann@acme.example',
        role: 'Dev',
        account: 'Sales data',
        accountId: ACCOUNT,
        profile: `${ACCOUNT}-Dev`,
        until: END,
      },
    ]);
  });

  it('include a stop and an expiration', () => {
    expect(activityBetween(active, empty, later(NOW, 1), en)).toMatchObject([{ kind: 'ended', how: 'stopped' }]);
    expect(activityBetween(active, empty, END, en)).toMatchObject([{ kind: 'ended', how: 'expired' }]);
  });

  it('include a failure with message and reference', () => {
    const notice = {
      id: 'ref-7',
      at: NOW,
      providerId: ACME.id,
      key: keyOf(dev),
      failure: { kind: 'no-roles' },
    } as const;
    expect(activityBetween(empty, { ...empty, failureNotices: [notice] }, NOW, en)).toEqual([
      {
        kind: 'failed',
        at: NOW,
        what: 'No AWS roles yet',
        reference: 'ref-7',
        company: 'Acme',
        role: 'Dev',
        account: 'Sales data',
        accountId: ACCOUNT,
      },
    ]);
    const unexpected = { id: 'a', at: NOW, failure: { kind: 'unexpected', reference: 'ref-8' } } as const;
    expect(activityBetween(empty, { ...empty, failureNotices: [unexpected] }, NOW, en)).toMatchObject([
      { reference: 'ref-8' },
    ]);
  });

  it('are empty if nothing changed', () => {
    expect(activityBetween(active, { ...active, starting: [keyOf(dev)] }, NOW, en)).toEqual([]);
  });

  it('are kept for 90 days, up to a maximum', () => {
    const old = later(NOW, -hours(24 * 90) - 1) as Instant;
    const ended = (at: Instant): ActivityEvent => ({ kind: 'ended', at, id: 'x', how: 'stopped' });
    expect(keptActivity([ended(old), ended(NOW)], NOW)).toEqual([ended(NOW)]);
    expect(keptActivity(Array(MOST_EVENTS + 3).fill(ended(NOW)), NOW)).toHaveLength(MOST_EVENTS);
  });
});

describe('the activity page', () => {
  it('shows a role session in one row, newest first', () => {
    const rows = activityRows(
      [...day, ...activityBetween(empty, active, later(NOW, hours(2)), en)],
      later(NOW, hours(2)),
    );
    expect(rows).toMatchObject([
      { kind: 'session', role: 'Dev', renewals: 0 },
      {
        kind: 'session',
        from: NOW,
        until: later(END, hours(1)),
        renewals: 1,
        end: { how: 'stopped', at: later(NOW, minutes(55)) },
      },
    ]);
  });

  it('shows active sessions as active', () => {
    expect(activityRows(day.slice(0, 1), later(NOW, 1))).toMatchObject([{ end: { how: 'active' } }]);
  });

  it('ends a session without a recorded end at its expiration', () => {
    expect(activityRows(day.slice(0, 1), later(END, 1))).toMatchObject([{ end: { how: 'unknown', at: END } }]);
    const again = activityRows([...day.slice(0, 1), ...day.slice(0, 1)], later(NOW, 1));
    expect(again.map(row => row.kind === 'session' && row.end.how)).toEqual(['active', 'unknown']);
  });

  it('ignores ends without a start', () => {
    expect(activityRows(day.slice(1), NOW)).toEqual([]);
  });
});

describe('the table for a spreadsheet', () => {
  it('has one line per row, with times in UTC', () => {
    expect(
      activityCsv(activityRows(day, later(NOW, hours(1))), en)
        .split('\r\n')
        .slice(1),
    ).toEqual([
      `"2025-06-15T15:06:40Z","2025-06-15T17:06:40Z","2025-06-15T16:01:40Z","Stopped","ann@acme.example","Acme","Sales data","${ACCOUNT}","Dev","${ACCOUNT}-Dev","",""`,
      '',
    ]);
  });

  it('contains no formula from names', () => {
    const evil = { ...empty, accountNames: { [ACCOUNT as AccountId]: '=HYPERLINK("https://evil.example")' } };
    const rows = activityRows(activityBetween(evil, { ...evil, roleSessions: [session] }, NOW, en), NOW);
    expect(activityCsv(rows, en)).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  });
});
