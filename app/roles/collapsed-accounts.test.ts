import { describe, expect, it } from 'vitest';
import type { AccountId } from '../domain/arn.ts';
import type { ProviderId } from '../domain/provider.ts';
import { sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { isCollapsible, rolesInRows, stopsInList } from './collapsed-accounts.ts';
import { roleList } from './role-list.ts';

const SALES = '210987654321' as AccountId;
const GRID = '321098765432' as AccountId;
const named = (count: number, account: AccountId) =>
  Array.from({ length: count }, (_, index) => sampleRole(`Role${index}`, account));
const listOf = (sales: number, grid: number) =>
  roleList(sampleSnapshot([...named(sales, SALES), ...named(grid, GRID)]));
const none: ReadonlySet<AccountId> = new Set();

describe('accounts', () => {
  it('can be collapsed above 30 roles in several accounts', () => {
    expect(isCollapsible(listOf(15, 15), {})).toBe(false);
    expect(isCollapsible(listOf(15, 16), {})).toBe(true);
    expect(isCollapsible(listOf(31, 0), {})).toBe(false);
  });

  it('can be collapsed as soon as a portal is known to have more', () => {
    const water = 'water' as ProviderId;
    const listed = (total: number) => ({ [water]: { done: 2, total } });
    expect(isCollapsible(listOf(10, 10), listed(12))).toBe(false);
    expect(isCollapsible(listOf(10, 10), listed(13))).toBe(true);
    expect(isCollapsible(listOf(15, 15), listed(2))).toBe(false);
    expect(isCollapsible(listOf(15, 15), listed(1))).toBe(false);
    expect(isCollapsible(listOf(15, 15), { [water]: { done: 0 } })).toBe(false);
  });

  it('have rows where they are expanded, or all of them in a shorter list', () => {
    expect(rolesInRows(listOf(15, 15), undefined)).toHaveLength(30);
    expect(rolesInRows(listOf(15, 16), none)).toEqual([]);
    const rows = rolesInRows(listOf(15, 16), new Set([GRID]));
    expect(rows).toHaveLength(16);
    expect(rows.every(({ accountId }) => accountId === GRID)).toBe(true);
  });

  it('are reached by their headings where they can be collapsed', () => {
    const long = listOf(15, 16);
    expect(stopsInList(long, none)).toEqual(long.map(({ id }) => id));
    expect(stopsInList(long, new Set([SALES]))).toEqual([
      long[0]?.id,
      ...(long[0]?.entries ?? []).map(({ key }) => key),
      long[1]?.id,
    ]);
    expect(stopsInList(listOf(2, 1), undefined)).toHaveLength(3);
  });
});
