import { describe, expect, it } from 'vitest';
import { hours, instant, later, minutes } from '../../domain/instant.ts';
import type { RoleSession } from '../../domain/role-session.ts';
import type { Snapshot } from '../../snapshot.ts';
import {
  admin,
  commandOf,
  dev,
  inside,
  labels,
  menu,
  read,
  shop,
  withManyRoles,
  withRoles,
} from '../../testing/menu-rows.ts';
import { ACME, keyOf, NOW, profileName, sampleRole, sampleSession } from '../../testing/sample-role.ts';
import { clockTime } from '../../text/time.ts';

const key = keyOf(dev);
const active = (facts: Partial<Snapshot> = {}, session: Partial<RoleSession> = {}) =>
  withRoles({ roleSessions: [sampleSession(dev, session)], ...facts });
const DEV = '✓ Dev · Sales data — renews automatically';
const actions = (snapshot: Snapshot, row = DEV) => inside(menu(snapshot), row);
const offline = { network: { kind: 'offline', since: NOW } } as const;
const marks = (mark: object) => ({ accountMarks: { [dev.accountId]: mark } }) as unknown as Partial<Snapshot>;

describe('an active role in the tray menu', () => {
  it('has a check mark and everyday actions', () => {
    const items = actions(active());
    expect(read(items)).toEqual([
      'Open console',
      'Copy profile name',
      'Copy for bash, zsh',
      '---',
      'Make default',
      'Renew now',
      '---',
      'Stop',
    ]);
    expect(commandOf(items, 'Open console')).toEqual({ type: 'openConsole', key });
    expect(commandOf(items, 'Copy profile name')).toEqual({ type: 'copyProfileName', key });
    expect(commandOf(items, 'Copy for bash, zsh')).toEqual({ type: 'copyCredentials', key, format: 'posix' });
    expect(commandOf(items, 'Make default')).toEqual({ type: 'makeDefault', key });
    expect(commandOf(items, 'Renew now')).toEqual({ type: 'renewRole', key });
    expect(commandOf(items, 'Stop')).toEqual({ type: 'stopRole', key });
  });

  it('is copied in the format of the last copy', () => {
    const { preferences } = withRoles();
    const items = actions(active({ preferences: { ...preferences, copyFormat: 'powershell' } }));
    expect(commandOf(items, 'Copy for PowerShell')).toMatchObject({ format: 'powershell' });
  });

  it('that is the default says so instead of offering it', () => {
    const profiles = [profileName('sales'), profileName('default')];
    expect(read(actions(active({}, { profiles })))).toContain('[✓ Default]');
    expect(read(actions(active({}, { profiles })))).not.toContain('Make default');
  });

  it('offers no profile if only the local server has its credentials', () => {
    const rows = read(actions(active({}, { delivery: 'endpoint' })));
    expect(rows).toEqual(['Open console', 'Copy for bash, zsh', '---', 'Renew now', '---', 'Stop']);
  });

  it('that is being renewed says so', () => {
    const rows = read(actions(active({ starting: [key] })));
    expect(rows).toContain('[Renewing…]');
    expect(rows).not.toContain('Renew now');
  });

  it('shows its expiration only if it can’t renew', () => {
    const at = clockTime(later(NOW, hours(1)), 'en');
    expect(labels(menu(active(offline)))).toContain(`✓ Dev · Sales data — expires at ${at} >`);
  });

  it('shows its expiration by the computer’s own clock', () => {
    const at = clockTime(later(NOW, hours(1) + minutes(10)), 'en');
    expect(labels(menu(active({ ...offline, clockSkew: minutes(10) })))).toContain(
      `✓ Dev · Sales data — expires at ${at} >`,
    );
  });

  it('shows the account’s label, and production', () => {
    const rows = labels(menu(active(marks({ tag: 'finance', isProduction: true }))));
    expect(rows).toContain('✓ Dev · Sales data · finance · PROD — renews automatically >');
  });

  it('has the same actions in every list', () => {
    const many = withManyRoles(14);
    const one = sampleRole('Role1');
    const items = menu({ ...many, roleSessions: [sampleSession(one)], favorites: [keyOf(one)] });
    const expected = inside(items, '✓ Role1 · Sales data — renews automatically');
    expect(expected).not.toEqual([]);
    expect(inside(items, '✓ Role1 · Sales data')).toEqual(expected);
    expect(inside(items, 'Sales data', '✓ Role1')).toEqual(expected);
  });

  it('is no longer active after its expiration', () => {
    const items = menu(active(), hours(1));
    expect(labels(items)[0]).toBe('[No active roles]');
    expect(commandOf(items, 'Dev · Sales data')).toEqual({ type: 'startRole', key });
  });

  it('that the company no longer offers can still be stopped', () => {
    const items = menu(active({ roles: {} }));
    expect(commandOf(items, 'Stop')).toEqual({ type: 'stopRole', key });
  });
});

describe('active roles in the tray menu', () => {
  const sessions = [sampleSession(shop), sampleSession(dev), sampleSession(admin)];
  const rows = (order: readonly RoleSession[], passed = 0) =>
    labels(menu(withRoles({ roleSessions: order, ...offline }), passed)).filter(row => row.startsWith('✓'));

  it('keep their order at renewals, and change by time only at expirations', () => {
    expect(rows(sessions).map(row => row.split(' ·')[0])).toEqual(['✓ Admin', '✓ Dev', '✓ ReadOnly']);
    expect(rows(sessions.toReversed())).toEqual(rows(sessions));
    expect(rows(sessions, minutes(50))).toEqual(rows(sessions));
    expect(rows(sessions, hours(2))).toEqual([]);
  });

  it('stop all at once, from the second on', () => {
    expect(commandOf(menu(withRoles({ roleSessions: sessions })), 'Stop all')).toEqual({ type: 'stopAll' });
    expect(commandOf(menu(active()), 'Stop all')).toBeUndefined();
  });

  it('are shortened to a menu’s length, with the rest in the window', () => {
    const many = withManyRoles(20);
    const roleSessions = (many.roles[ACME.id] ?? []).map(role => sampleSession(role));
    const items = menu({ ...many, roleSessions });
    expect(labels(items).filter(row => row.endsWith('renews automatically >'))).toHaveLength(12);
    expect(commandOf(items, 'More in Mai…')).toEqual({ type: 'openPopover' });
  });

  it('include those that start, with Cancel', () => {
    const items = menu(withRoles({ starting: [keyOf(admin)] }));
    expect(labels(items).slice(0, 3)).toEqual(['[Starting a role…]', '---', 'Admin · Sales data — starting… >']);
    expect(commandOf(items, 'Cancel')).toEqual({ type: 'cancelStart', key: keyOf(admin) });
  });

  it('stay in the menu with names of any length', () => {
    const accountNames = { [dev.accountId]: `${'Long name '.repeat(9)}end` } as Snapshot['accountNames'];
    const [, , row = ''] = labels(menu(active({ accountNames }, { expiration: instant(NOW + hours(1)) })));
    expect(row).toMatch(/^✓ Dev · Long name .*….*end — renews automatically >$/);
    expect(row.length).toBeLessThan(100);
  });
});
