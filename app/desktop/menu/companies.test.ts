import { describe, expect, it } from 'vitest';
import { hours, later } from '../../domain/instant.ts';
import { commandOf, dev, inside, labels, menu, read, withRoles } from '../../testing/menu-rows.ts';
import { ACME, NOW, providerId, sampleSession, sampleSnapshot } from '../../testing/sample-role.ts';
import { comingTime } from '../../text/time.ts';

const signOut = { type: 'askSignOut', providerId: ACME.id };

describe('a company in the tray menu', () => {
  it('is a submenu whose Sign out asks in the window', () => {
    const items = inside(menu(withRoles()), 'Acme');
    expect(read(items)).toEqual(['Sign out…']);
    expect(commandOf(items, 'Sign out…')).toEqual(signOut);
  });

  it('names the person of the sign-in, as the footer does', () => {
    const signIns = { [ACME.id]: { kind: 'signed-in', since: NOW, person: 'erik.lund' } } as const;
    expect(labels(menu(withRoles({ signIns })))).toContain('Acme (erik.lund) >');
  });

  it('names the person who is signed in, once AWS was told', () => {
    const roleSessions = [sampleSession(dev, { sessionName: 'erik.lund' })];
    expect(labels(menu(withRoles({ roleSessions })))).toContain('Acme (erik.lund) >');
  });

  it('names the person of the saved password', () => {
    const fill = { kind: 'on', origin: 'https://sso.acme.example', user: 'anna' } as const;
    expect(labels(menu(withRoles({ passwordFills: { [ACME.id]: fill } })))).toContain('Acme (anna) >');
  });

  it('during the sign-in can cancel it', () => {
    const signIns = { [ACME.id]: { kind: 'signing-in', since: NOW, mode: 'window' } } as const;
    const items = menu(sampleSnapshot([], { signIns }));
    expect(labels(items).slice(0, 4)).toEqual(['[Signing in to Acme…]', '---', '[Signing in to Acme…]', 'Cancel']);
    expect(commandOf(items, 'Cancel')).toEqual({ type: 'cancelSignIn', providerId: ACME.id });
  });

  it('that is an access portal says until when it is signed in, and refreshes its list', () => {
    const providers = [{ ...ACME, portal: { region: 'eu-west-1' } }];
    const endsAt = later(NOW, hours(2));
    const until = `[Signed in until about ${comingTime(endsAt, NOW, 'en')}]`;
    const signIns = { [ACME.id]: { kind: 'signed-in', since: NOW, endsAt } } as const;
    const items = inside(menu(withRoles({ providers, signIns })), 'Acme');
    expect(read(items)).toEqual([until, 'Refresh list', 'Sign out…']);
    expect(commandOf(items, 'Refresh list')).toEqual({ type: 'signIn', providerId: ACME.id });
  });

  it('that waits in the browser can be opened there again', () => {
    const signIns = {
      [ACME.id]: { kind: 'signing-in', since: NOW, mode: 'window', waitsFor: 'browser' },
    } as const;
    const items = menu(sampleSnapshot([], { signIns }));
    expect(commandOf(items, 'Open again')).toEqual({ type: 'openSignInLink', providerId: ACME.id });
  });

  it('with active roles before its first sign-in offers both', () => {
    const items = inside(menu(withRoles({ signIns: {}, roleSessions: [sampleSession(dev)] })), 'Acme');
    expect(read(items)).toEqual(['Sign in to Acme', 'Sign out…']);
  });

  it('is one of several', () => {
    const other = { id: providerId('other'), name: 'login.other.example', signInUrl: 'https://login.other.example/' };
    const rows = labels(menu(withRoles({ providers: [ACME, other] })));
    expect(rows).toContain('Acme >');
    expect(rows).toContain('Sign in to login.other.example');
  });
});
