import { describe, expect, it } from 'vitest';
import { parseCommand } from '../contract.ts';
import { minutes } from '../domain/instant.ts';
import {
  admin,
  commandOf,
  commands,
  dev,
  inside,
  labels,
  menu,
  read,
  withManyRoles,
  withRoles,
} from '../testing/menu-rows.ts';
import { ACME, keyOf, NOW, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';

describe('the tray menu', () => {
  it('at the first start opens the welcome page', () => {
    const items = menu(sampleSnapshot([], { providers: [], roles: {} }));
    expect(read(items)).toEqual(['Sign in…', '---', 'Open Mai', 'Quit Mai']);
    expect(commandOf(items, 'Sign in…')).toEqual({ type: 'openPopover' });
    expect(commandOf(items, 'Quit Mai')).toEqual({ type: 'quit' });
  });

  it('before a sign-in offers it', () => {
    const items = menu(sampleSnapshot([]));
    expect(read(items)).toEqual([
      '[No active roles]',
      '---',
      'Sign in to Acme',
      '---',
      'Troubleshoot…',
      'Settings…',
      '---',
      'Open Mai',
      'Quit Mai',
    ]);
    expect(commandOf(items, 'Sign in to Acme')).toEqual({ type: 'signIn', providerId: ACME.id });
  });

  it('has everything in its place on a working day', () => {
    const many = withManyRoles(14);
    const [zero, one, two, three] = many.roles[ACME.id] ?? [];
    if (!zero || !one || !two || !three) throw new TypeError('no roles');
    const items = menu({
      ...many,
      roleSessions: [sampleSession(zero), sampleSession(one)],
      favorites: [keyOf(one), keyOf(two)],
      recents: [keyOf(one), keyOf(three)],
    });
    expect(labels(items)).toEqual([
      '[2 active roles, all renew automatically]',
      '---',
      '✓ Role0 · Sales data — renews automatically >',
      '✓ Role1 · Sales data — renews automatically >',
      'Stop all',
      '---',
      '[Favorites]',
      '✓ Role1 · Sales data >',
      'Role2 · Sales data',
      '---',
      '[Recent]',
      'Role3 · Sales data',
      '---',
      'Sales data >',
      'Open console >',
      '---',
      'Acme >',
      '---',
      'Troubleshoot…',
      'Settings…',
      '---',
      'Open Mai',
      'Quit Mai…',
    ]);
  });

  it('opens the window with a page', () => {
    const items = menu(withRoles());
    expect(commandOf(items, 'Troubleshoot…')).toEqual({ type: 'openPopover', page: 'troubleshoot' });
    expect(commandOf(items, 'Settings…')).toEqual({ type: 'openPopover', page: 'settings' });
  });

  it('asks before quitting while roles are active', () => {
    expect(commandOf(menu(withRoles()), 'Quit Mai')).toEqual({ type: 'quit' });
    const active = withRoles({ roleSessions: [sampleSession(dev)] });
    expect(commandOf(menu(active), 'Quit Mai…')).toEqual({ type: 'askQuit' });
  });

  it('shows the global shortcut that opens Mai', () => {
    const { preferences } = withRoles();
    const items = menu(withRoles({ preferences: { ...preferences, openShortcut: 'Control+Alt+M' } }));
    expect(items.filter(item => 'shortcut' in item)).toMatchObject([{ label: 'Open Mai', shortcut: 'Control+Alt+M' }]);
  });

  it('shows what requires interaction first, with its remedies', () => {
    const waiting = { kind: 'waiting-for-person', since: NOW, host: 'sso.acme.example' } as const;
    const items = menu(withRoles({ roleSessions: [sampleSession(dev)], renewals: { [ACME.id]: waiting } }));
    expect(read(items)[0]).toBe('[Action needed: sign in again]');
    expect(commandOf(items, 'Sign in')).toEqual({ type: 'signIn', providerId: ACME.id });
  });

  it('shows failures first, and opens Mai for them', () => {
    const failure = { id: 't', at: NOW, failure: { kind: 'sign-in-closed' }, providerId: ACME.id } as const;
    const items = menu(withRoles({ failureNotices: [failure] }));
    expect(read(items).slice(0, 3)).toEqual(['[Action needed]', 'Sign-in wasn’t finished', '---']);
    expect(commandOf(items, 'Sign-in wasn’t finished')).toEqual({ type: 'openPopover' });
  });

  it('has no superfluous separators and only valid commands', () => {
    for (const snapshot of [
      sampleSnapshot([]),
      sampleSnapshot([], { providers: [] }),
      withRoles({ roleSessions: [sampleSession(dev)], starting: [keyOf(admin)] }),
    ]) {
      const items = menu(snapshot);
      expect(read(items).join('\n')).not.toMatch(/^---|---$|---\n---/);
      for (const command of commands(items)) expect(parseCommand(command)).toEqual(command);
      expect(inside(items, 'no such row')).toEqual([]);
    }
  });

  it('is a pure function of snapshot and time', () => {
    const snapshot = withRoles({ roleSessions: [sampleSession(dev)] });
    expect(menu(snapshot, minutes(1))).toEqual(menu(snapshot, minutes(1)));
  });
});
