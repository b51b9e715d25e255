import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../snapshot.ts';
import {
  accountNames,
  commandOf,
  commands,
  dev,
  inside,
  labels,
  menu,
  read,
  shop,
  signedIn,
  withManyRoles,
  withRoles,
} from '../../testing/menu-rows.ts';
import { ACME, keyOf, sampleRole, sampleSession, sampleSnapshot } from '../../testing/sample-role.ts';

/** Rows after the state line and before consoles and the company. */
const roleRows = (snapshot: Snapshot) => {
  const rows = labels(menu(snapshot));
  return rows.slice(2, rows.indexOf('Acme >') - 1).filter(row => row !== 'Open console >');
};
const manyAccounts = (count: number, facts: Partial<Snapshot> = {}) =>
  sampleSnapshot(
    Array.from({ length: count }, (_, index) => sampleRole('Dev', String(100_000_000_000 + index))),
    { ...signedIn, ...facts },
  );
const sales = (mark: object) => ({ accountMarks: { [dev.accountId]: mark } }) as unknown as Partial<Snapshot>;

describe('roles in the tray menu', () => {
  it('are listed one by one if they are few: a click starts one', () => {
    expect(roleRows(withRoles())).toEqual(['[Roles]', 'Admin · Sales data', 'Dev · Sales data', 'ReadOnly · Shop']);
    expect(commandOf(menu(withRoles()), 'Dev · Sales data')).toEqual({ type: 'startRole', key: keyOf(dev) });
  });

  it('are listed once if they are few', () => {
    const rows = roleRows(withRoles({ roleSessions: [sampleSession(dev)], favorites: [keyOf(shop)] }));
    expect(rows).toEqual([
      '✓ Dev · Sales data — renews automatically >',
      '---',
      '[Favorites]',
      'ReadOnly · Shop',
      '---',
      '[Roles]',
      'Admin · Sales data',
    ]);
  });

  it('are listed by account if they are many', () => {
    const many = withManyRoles(9, { roles: { [ACME.id]: [shop, ...(withManyRoles(9).roles[ACME.id] ?? [])] } });
    expect(roleRows(many)).toEqual(['All accounts >']);
    const items = menu(many);
    expect(labels(inside(items, 'All accounts'))).toEqual(['Sales data >', 'Shop >']);
    expect(read(inside(items, 'All accounts', 'Shop'))).toEqual(['ReadOnly']);
  });

  it('of one account need no list of accounts', () => {
    expect(roleRows(withManyRoles(9))).toEqual(['Sales data >']);
  });

  it('start with favorites, then recent roles', () => {
    const [one, two] = [keyOf(sampleRole('Role1')), keyOf(sampleRole('Role2'))];
    const snapshot = withManyRoles(9, { favorites: [two], recents: [two, one] });
    expect(roleRows(snapshot)).toEqual([
      '[Favorites]',
      'Role2 · Sales data',
      '---',
      '[Recent]',
      'Role1 · Sales data',
      '---',
      'Sales data >',
    ]);
    expect(commandOf(menu(snapshot), 'Role2 · Sales data')).toEqual({ type: 'startRole', key: two });
  });

  it('differ if they differ in their path only', () => {
    const snapshot = sampleSnapshot([sampleRole('a/Dev'), sampleRole('b/Dev')], { accountNames, ...signedIn });
    expect(roleRows(snapshot)).toEqual(['[Roles]', 'a/Dev · Sales data', 'b/Dev · Sales data']);
  });

  it('of accounts with the same name show the Account ID', () => {
    const named = { ...accountNames, [shop.accountId]: 'Sales data' };
    expect(roleRows(withRoles({ accountNames: named }))).toContain('ReadOnly · Sales data (222222222222)');
  });

  it('of grouped accounts are in a submenu of the group', () => {
    const many = manyAccounts(9);
    const accountMarks = {
      100000000003: { group: 'Trade', isProduction: false },
    } as unknown as Snapshot['accountMarks'];
    const items = inside(menu({ ...many, accountMarks }), 'All accounts');
    expect(labels(items)[0]).toBe('Trade >');
    expect(labels(inside(items, 'Trade'))).toEqual(['100000000003 >']);
  });

  it('of production are marked, as their account is', () => {
    const many = withManyRoles(9, sales({ tag: 'finance', isProduction: true }));
    expect(roleRows(many)).toEqual(['Sales data · finance · PROD >']);
    expect(read(inside(menu(many), 'Sales data · finance · PROD'))[0]).toBe('Role0 · PROD');
  });

  it('of production are confirmed in a submenu by preference', () => {
    const { preferences } = withRoles();
    const items = menu(
      withRoles({ ...sales({ isProduction: true }), preferences: { ...preferences, confirmProduction: true } }),
    );
    const [yes] = inside(items, 'Dev · Sales data · PROD');
    expect(yes).toMatchObject({ command: { type: 'startRole', key: keyOf(dev), confirmed: true } });
  });

  it('fit on a display: the window has the rest', () => {
    const accounts = inside(menu(manyAccounts(40)), 'All accounts');
    expect(accounts).toHaveLength(31);
    expect(accounts.at(-1)).toMatchObject({ label: 'More in Mai…', command: { type: 'openPopover' } });
    expect(inside(menu(withManyRoles(40)), 'Sales data')).toHaveLength(31);
    const favorites = (withManyRoles(40).roles[ACME.id] ?? []).map(role => keyOf(role));
    expect(roleRows(withManyRoles(40, { favorites }))).toHaveLength(1 + 12 + 1 + 2);
  });

  it('are 250 at most: beyond it, the search of the window is better', () => {
    expect(roleRows(manyAccounts(251))).toEqual(['All roles…']);
    expect(commandOf(menu(manyAccounts(251)), 'All roles…')).toEqual({ type: 'openPopover' });
    expect(commands(inside(menu(manyAccounts(250)), 'All accounts'))).toHaveLength(31);
    const favorites = [keyOf(sampleRole('Dev', '100000000007'))];
    expect(roleRows(manyAccounts(251, { favorites }))).toEqual([
      '[Favorites]',
      'Dev · 100000000007',
      '---',
      'All roles…',
    ]);
  });
});
