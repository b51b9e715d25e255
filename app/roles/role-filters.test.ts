import { describe, expect, it } from 'vitest';
import type { AccountMark } from '../accounts/account-marks.ts';
import type { AccountId } from '../domain/arn.ts';
import type { RoleKey } from '../domain/role.ts';
import { keyOf, sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { filteredRoles, isSameFilter, offeredFilters, type RoleFilter } from './role-filters.ts';
import { roleList } from './role-list.ts';

const account = (index: number) => String(100_000_000_000 + index) as AccountId;
const rolesOf = (accounts: number, roles: number) =>
  Array.from({ length: accounts }, (_, at) =>
    Array.from({ length: roles }, (_, index) => sampleRole(`Role${index}`, account(at))),
  ).flat();
const mark = (isProduction: boolean, group?: string): AccountMark => ({ isProduction, ...(group && { group }) });

/** Accounts in order, with as many roles each. */
function listOf(marks: readonly (AccountMark | undefined)[], roles: number) {
  const accountMarks = Object.fromEntries(
    marks.flatMap((each, at) => (each === undefined ? [] : [[account(at), each] as const])),
  );
  return roleList(sampleSnapshot(rolesOf(marks.length, roles), { accountMarks }));
}

const none = new Map<RoleKey, 'active'>();
const first = keyOf(sampleRole('Role1', account(0)));
const oneActive = new Map([[first, 'active' as const]]);
const production: RoleFilter = { kind: 'production' };
const active: RoleFilter = { kind: 'active' };
const group = (name: string): RoleFilter => ({ kind: 'group', group: name });
const shape = (groups: ReturnType<typeof roleList>) =>
  groups.map(({ accountId, entries }) => [accountId, entries.length]);

describe('filters of roles', () => {
  it('are offered in a long list, if they would leave some of the roles and not all of them', () => {
    const long = listOf([mark(true, 'Trade'), mark(false, 'Trade'), mark(false, 'Grid'), undefined], 10);
    expect(offeredFilters(long, none)).toEqual([production, group('Grid'), group('Trade')]);
    expect(offeredFilters(long, oneActive)).toEqual([active, production, group('Grid'), group('Trade')]);
    expect(offeredFilters(listOf([undefined, undefined], 20), none)).toEqual([]);
    expect(offeredFilters(listOf([mark(true), mark(true)], 20), none)).toEqual([]);
    expect(offeredFilters(listOf([mark(false, 'Trade'), mark(false, 'Trade')], 20), none)).toEqual([]);
  });

  it('are offered in a shorter list only if there is a choice of production or groups', () => {
    expect(offeredFilters(listOf([mark(true), mark(false)], 5), oneActive)).toEqual([]);
    expect(offeredFilters(listOf([mark(true, 'Trade'), undefined], 5), oneActive)).toEqual([
      production,
      group('Trade'),
    ]);
    expect(offeredFilters(listOf([mark(true, 'Trade'), undefined], 4), none)).toEqual([]);
  });

  it('leave accounts of any of the groups that are production, and roles that are active', () => {
    const groups = listOf([mark(true, 'Trade'), mark(false, 'Trade'), mark(true, 'Grid'), mark(true)], 3);
    const left = (...filters: RoleFilter[]) => shape(filteredRoles(groups, filters, oneActive));
    expect(left(production)).toEqual([
      [account(2), 3],
      [account(0), 3],
      [account(3), 3],
    ]);
    expect(left(group('Trade'))).toEqual([
      [account(0), 3],
      [account(1), 3],
    ]);
    expect(left(group('Trade'), group('Grid'), production)).toEqual([
      [account(2), 3],
      [account(0), 3],
    ]);
    expect(left(active)).toEqual([[account(0), 1]]);
    expect(left(active, group('Grid'))).toEqual([]);
  });

  it('leave the same list if there are none', () => {
    const groups = listOf([mark(true), undefined], 3);
    expect(filteredRoles(groups, [], none)).toBe(groups);
  });

  it('are the same by kind and group', () => {
    expect(isSameFilter(production, { kind: 'production' })).toBe(true);
    expect(isSameFilter(production, active)).toBe(false);
    expect(isSameFilter(group('Trade'), group('Trade'))).toBe(true);
    expect(isSameFilter(group('Trade'), group('Grid'))).toBe(false);
  });
});
