import { describe, expect, it } from 'vitest';
import { type Command, parseCommand } from '../contract.ts';
import type { AccountId } from '../domain/arn.ts';
import { hours, later, minutes } from '../domain/instant.ts';
import type { RoleSession } from '../domain/role-session.ts';
import type { Snapshot } from '../snapshot.ts';
import { ACME, keyOf, NOW, providerId, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { clockTime } from '../text/time.ts';
import { type MenuItem, trayMenu } from './tray-menu.ts';

const dev = sampleRole('Dev');
const admin = sampleRole('Admin');
const shop = sampleRole('ReadOnly', '222222222222');
const accountNames = { [dev.accountId]: 'Sales data', [shop.accountId]: 'Shop' } as Record<AccountId, string>;
const signedIn = { signIns: { [ACME.id]: { kind: 'signed-in', since: NOW } } } as const;
const withRoles = (facts: Partial<Snapshot> = {}) =>
  sampleSnapshot([shop, dev, admin], { accountNames, ...signedIn, ...facts });
const menu = (snapshot: Snapshot, passed = 0) => trayMenu(snapshot, later(NOW, passed), en);

/** Menu as text: submenus indented, disabled rows in brackets. */
function read(items: readonly MenuItem[], indent = ''): readonly string[] {
  return items.flatMap(item => {
    if (item.kind === 'separator') return [`${indent}---`];
    if (item.kind === 'text') return [`${indent}[${item.label}]`];
    if (item.kind === 'command') return [indent + item.label];
    return [`${indent}${item.label} >`, ...read(item.items, `${indent}  `)];
  });
}
const commands = (items: readonly MenuItem[]): readonly Command[] =>
  items.flatMap(item => {
    if (item.kind === 'command') return [item.command];
    return item.kind === 'submenu' ? commands(item.items) : [];
  });
const commandOf = (items: readonly MenuItem[], label: string): Command | undefined => {
  for (const item of items) {
    if (item.kind === 'command' && item.label === label) return item.command;
    const inside = item.kind === 'submenu' ? commandOf(item.items, label) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
};

describe('the tray menu', () => {
  it('at the first start opens the welcome page', () => {
    const items = menu(sampleSnapshot([], { providers: [], roles: {} }));
    expect(read(items)).toEqual(['Sign in…', '---', 'Open Mai', 'Quit Mai']);
    expect(commandOf(items, 'Sign in…')).toEqual({ type: 'openPopover' });
    expect(commandOf(items, 'Quit Mai')).toEqual({ type: 'quit' });
  });

  it('before a sign-in offers it', () => {
    const items = menu(sampleSnapshot([]));
    expect(read(items)).toEqual(['Sign in to sso.acme.example', '---', 'Open Mai', 'Quit Mai']);
    expect(commandOf(items, 'Sign in to sso.acme.example')).toEqual({ type: 'signIn', providerId: ACME.id });
  });

  it('during the sign-in offers to cancel it', () => {
    const items = menu(
      sampleSnapshot([], { signIns: { [ACME.id]: { kind: 'signing-in', since: NOW, mode: 'window' } } }),
    );
    expect(read(items)).toEqual(['[Signing in to sso.acme.example…]', 'Cancel', '---', 'Open Mai', 'Quit Mai']);
    expect(commandOf(items, 'Cancel')).toEqual({ type: 'cancelSignIn', providerId: ACME.id });
  });

  it('distinguishes roles that differ in their path only', () => {
    const items = menu(sampleSnapshot([sampleRole('a/Dev'), sampleRole('b/Dev')], { accountNames, ...signedIn }));
    expect(read(items).slice(0, 3)).toEqual(['Sales data >', '  a/Dev', '  b/Dev']);
  });

  it('lists accounts and roles by name', () => {
    const items = menu(withRoles());
    expect(read(items)).toEqual([
      'Sales data >',
      '  Admin',
      '  Dev',
      'Shop >',
      '  ReadOnly',
      '---',
      'Sign out of sso.acme.example',
      '---',
      'Open Mai',
      'Quit Mai',
    ]);
    expect(commandOf(items, 'Dev')).toEqual({ type: 'startRole', key: keyOf(dev) });
    expect(commandOf(items, 'Sign out of sso.acme.example')).toEqual({ type: 'signOut', providerId: ACME.id });
  });

  it('shows active roles first, with expiration and Stop', () => {
    const items = menu(withRoles({ roleSessions: [sampleSession(dev)] }), minutes(18));
    expect(read(items).slice(0, 5)).toEqual([
      `Dev · Sales data — until ${clockTime(later(NOW, hours(1)), 'en')} >`,
      '  Stop',
      '---',
      'Sales data >',
      '  Admin',
    ]);
    expect(read(items)).toContain('  [Dev (active)]');
    expect(commandOf(items, 'Stop')).toEqual({ type: 'stopRole', key: keyOf(dev) });
  });

  it('keeps the order at renewals, and changes by time only at expirations', () => {
    const sessions = [sampleSession(shop), sampleSession(dev), sampleSession(admin)];
    const rows = (order: readonly RoleSession[], passed = 0) =>
      read(menu(withRoles({ roleSessions: order }), passed)).filter(row => row.includes('—'));
    expect(rows(sessions).map(row => row.split(' ·')[0])).toEqual(['Admin', 'Dev', 'ReadOnly']);
    expect(rows(sessions.toReversed())).toEqual(rows(sessions));
    expect(rows(sessions, minutes(50))).toEqual(rows(sessions));
    expect(rows(sessions, hours(2))).toEqual([]);
  });

  it('does not show expired roles as active', () => {
    const items = menu(withRoles({ roleSessions: [sampleSession(dev)] }), hours(1));
    expect(read(items)[0]).toBe('Sales data >');
    expect(commandOf(items, 'Dev')).toEqual({ type: 'startRole', key: keyOf(dev) });
  });

  it('shows a starting role with Cancel', () => {
    const items = menu(withRoles({ assuming: [keyOf(admin)] }));
    expect(read(items)).toContain('  Admin (starting…) >');
    expect(commandOf(items, 'Cancel')).toEqual({ type: 'cancelStart', key: keyOf(admin) });
  });

  it('shows failures first, and opens Mai for them', () => {
    const items = menu(
      withRoles({ failureNotices: [{ id: 't', at: NOW, failure: { kind: 'sign-in-closed' }, providerId: ACME.id }] }),
    );
    expect(read(items).slice(0, 2)).toEqual(['Sign-in wasn’t finished', '---']);
    expect(commandOf(items, 'Sign-in wasn’t finished')).toEqual({ type: 'openPopover' });
  });

  it('shows each of several companies', () => {
    const other = { id: providerId('other'), name: 'login.other.example', signInUrl: 'https://login.other.example/' };
    const snapshot = withRoles({ providers: [ACME, other] });
    const rows = read(menu(snapshot));
    expect(rows).toContain('Sign out of sso.acme.example');
    expect(rows).toContain('Sign in to login.other.example');
  });

  it('distinguishes accounts with the same name', () => {
    const named = { ...accountNames, [shop.accountId]: 'Sales data' } as Record<AccountId, string>;
    expect(read(menu(withRoles({ accountNames: named }))).slice(0, 5)).toEqual([
      'Sales data (123456789012) >',
      '  Admin',
      '  Dev',
      'Sales data (222222222222) >',
      '  ReadOnly',
    ]);
  });

  it('refers to the search if there are too many roles', () => {
    const many = Array.from({ length: 251 }, (_, index) => sampleRole(`Role${index}`));
    const items = menu(sampleSnapshot(many, signedIn));
    expect(read(items)[0]).toBe('All roles…');
    expect(items.length).toBeLessThan(10);
    expect(commandOf(items, 'All roles…')).toEqual({ type: 'openPopover' });
  });

  it('still shows 250 roles', () => {
    const many = Array.from({ length: 250 }, (_, index) => sampleRole(`Role${index}`));
    expect(commands(menu(sampleSnapshot(many, signedIn)))).toHaveLength(253);
  });

  it('has no superfluous separators and only valid commands', () => {
    for (const snapshot of [
      sampleSnapshot([]),
      sampleSnapshot([], { providers: [] }),
      withRoles({ roleSessions: [sampleSession(dev)], assuming: [keyOf(admin)] }),
    ]) {
      const items = menu(snapshot);
      expect(read(items).join('\n')).not.toMatch(/^---|---$|---\n---/);
      for (const command of commands(items)) expect(parseCommand(command)).toEqual(command);
    }
  });

  it('is a pure function of snapshot and time', () => {
    const snapshot = withRoles({ roleSessions: [sampleSession(dev)] });
    expect(menu(snapshot, minutes(1))).toEqual(menu(snapshot, minutes(1)));
  });
});

describe('an arranged tray menu', () => {
  const key = keyOf(dev);

  it('starts with favorites, then recent roles', () => {
    const many = Array.from({ length: 9 }, (_, index) => sampleRole(`Role${index}`));
    const [one, two] = [keyOf(sampleRole('Role1')), keyOf(sampleRole('Role2'))];
    const items = menu(sampleSnapshot(many, { accountNames, ...signedIn, favorites: [two], recents: [two, one] }));
    expect(read(items).slice(0, 5)).toEqual([
      '[Favorites]',
      'Role2 · Sales data',
      '---',
      '[Recent]',
      'Role1 · Sales data',
    ]);
    expect(commandOf(items, 'Role2 · Sales data')).toEqual({ type: 'startRole', key: two });
  });

  it('keeps favorites if there are too many roles', () => {
    const many = Array.from({ length: 300 }, (_, index) => sampleRole(`Role${index}`));
    const items = menu(sampleSnapshot(many, { ...signedIn, favorites: [keyOf(sampleRole('Role7'))] }));
    expect(read(items).slice(0, 4)).toEqual(['[Favorites]', `Role7 · ${dev.accountId}`, '---', 'All roles…']);
  });

  it('has a submenu per group', () => {
    const accountMarks = { [dev.accountId]: { group: 'Trade', isProduction: false } } as Snapshot['accountMarks'];
    expect(read(menu(withRoles({ accountMarks }))).slice(0, 6)).toEqual([
      'Trade >',
      '  Sales data >',
      '    Admin',
      '    Dev',
      'Shop >',
      '  ReadOnly',
    ]);
  });

  it('marks production, with a confirmation submenu by preference', () => {
    const accountMarks = { [dev.accountId]: { isProduction: true } } as Snapshot['accountMarks'];
    expect(read(menu(withRoles({ accountMarks }))).slice(0, 3)).toEqual([
      'Sales data >',
      '  Admin (production)',
      '  Dev (production)',
    ]);
    const { preferences } = withRoles();
    const asking = menu(withRoles({ accountMarks, preferences: { ...preferences, confirmProduction: true } }));
    expect(read(asking).slice(3, 5)).toEqual(['  Dev (production) >', '    Start Dev in production']);
    expect(commandOf(asking, 'Start Dev in production')).toEqual({ type: 'startRole', key, confirmed: true });
  });
});
