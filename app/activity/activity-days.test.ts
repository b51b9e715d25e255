import { describe, expect, it } from 'vitest';
import { hours, type Instant, later } from '../domain/instant.ts';
import { activeWorld, keyNamed } from '../testing/fake-world.ts';
import { ACCOUNT } from '../testing/sample-role.ts';
import { activityDays } from './activity-days.ts';
import type { ActivityRow } from './activity-rows.ts';
import { roleOfRow } from './role-of-row.ts';

const NOON = new Date(2025, 5, 15, 12).getTime() as Instant;
const failureAt = (from: Instant): ActivityRow => ({
  kind: 'failure',
  id: String(from),
  from,
  what: 'x',
  reference: 'y',
});

describe('the activity', () => {
  it('is grouped by day, newest first', () => {
    const rows = [
      later(NOON, -hours(1)),
      later(NOON, -hours(11)),
      later(NOON, -hours(13)),
      later(NOON, -hours(40)),
    ].map(failureAt);
    expect(activityDays(rows, NOON, 'en').map(({ name, rows: { length } }) => [name, length])).toEqual([
      ['Today', 2],
      ['Yesterday', 1],
      ['Friday, June 13', 1],
    ]);
  });

  it('knows the role of an entry while it can be started', async () => {
    const world = await activeWorld();
    const find = roleOfRow(world.application.snapshot());
    expect(find({ role: 'Dev', accountId: ACCOUNT })).toBe(keyNamed('Dev'));
    expect(find({ role: 'Gone', accountId: ACCOUNT })).toBeUndefined();
    expect(find({})).toBeUndefined();
  });
});
