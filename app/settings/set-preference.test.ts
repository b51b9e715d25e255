import { describe, expect, it } from 'vitest';
import { trayStatus } from '../desktop/tray-icon-state.ts';
import type { AccountId } from '../domain/arn.ts';
import { ok } from '../domain/result.ts';
import { createWorld } from '../testing/fake-world.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { en } from '../text/en/en.ts';
import { isSwitchedOn, lockOfPreference } from './effective-preferences.ts';
import { DEFAULT_PREFERENCES } from './empty-settings.ts';
import { MOST_EXPANDED } from './preferences.ts';
import { COMPANY_SWITCHES, SWITCH_NAMES, SWITCHES } from './switches.ts';

describe('a preference that is on or off', () => {
  it.each(SWITCH_NAMES)('%s has its default, is switched and saved, and back again', async name => {
    const world = createWorld([]);
    const isOn = () => isSwitchedOn(world.application.snapshot(), name);
    expect(isOn()).toBe(SWITCHES[name].isOn);
    for (const value of [!SWITCHES[name].isOn, SWITCHES[name].isOn]) {
      expect(await world.application.dispatch({ type: 'setPreference', name, value })).toEqual(ok());
      expect(isOn()).toBe(value);
      expect(world.saved.at(-1)?.preferences[name]).toBe(value);
    }
  });

  it.each(COMPANY_SWITCHES)('%s is switched off by a person whose company proposes it', async name => {
    const world = createWorld([], { setup: sampleSetup({ defaults: { [name]: true } }) });
    expect(isSwitchedOn(world.application.snapshot(), name)).toBe(true);
    await world.application.dispatch({ type: 'setPreference', name, value: false });
    expect(isSwitchedOn(world.application.snapshot(), name)).toBe(false);
  });

  it.each(COMPANY_SWITCHES)(
    '%s is refused where a company has locked it, and stays as the company says',
    async name => {
      const setup = sampleSetup({ defaults: { [name]: true }, locked: { [name]: 'Rules.' } });
      const world = createWorld([], { setup });
      const before = world.application.snapshot();
      expect(lockOfPreference(before, name)).toMatchObject({ company: 'Acme', why: 'Rules.' });
      const refused = await world.application.dispatch({ type: 'setPreference', name, value: false });
      expect(refused).toMatchObject({ ok: false, failure: { kind: 'locked' } });
      expect(isSwitchedOn(world.application.snapshot(), name)).toBe(true);
      expect(world.application.snapshot().preferences).toEqual(before.preferences);
    },
  );
});

describe('the tray icon', () => {
  it('is automatic by default, and again after the choice is removed', async () => {
    const world = createWorld([]);
    const ink = () => trayStatus(world.application.snapshot(), world.clock.now(), en).ink;
    expect(ink()).toBeUndefined();
    await world.application.dispatch({ type: 'setTrayIcon', ink: 'dark' });
    expect(ink()).toBe('dark');
    expect(world.saved.at(-1)?.preferences.trayIcon).toBe('dark');
    await world.application.dispatch({ type: 'setTrayIcon' });
    expect(ink()).toBeUndefined();
    expect(world.saved.at(-1)?.preferences).not.toHaveProperty('trayIcon');
  });
});

describe('an expanded account', () => {
  it('is remembered until it is collapsed', async () => {
    const world = createWorld([]);
    const expand = (accountId: string, on: boolean) =>
      world.application.dispatch({ type: 'expandAccount', accountId: accountId as AccountId, on });
    const remembered = () => world.saved.at(-1)?.preferences.expandedAccounts;
    await expand('111111111111', true);
    await expand('222222222222', true);
    await expand('111111111111', true);
    expect(remembered()).toEqual(['222222222222', '111111111111']);
    await expand('222222222222', false);
    expect(remembered()).toEqual(['111111111111']);
  });

  it('is forgotten when more accounts are expanded than are remembered', async () => {
    const expandedAccounts = Array.from(
      { length: MOST_EXPANDED },
      (_, at) => String(100_000_000_000 + at) as AccountId,
    );
    const world = createWorld([], { preferences: { ...DEFAULT_PREFERENCES, expandedAccounts } });
    await world.application.dispatch({ type: 'expandAccount', accountId: '222222222222' as AccountId, on: true });
    const { expandedAccounts: remembered = [] } = world.application.snapshot().preferences;
    expect(remembered).toHaveLength(MOST_EXPANDED);
    expect(remembered[0]).toBe(expandedAccounts[1]);
    expect(remembered.at(-1)).toBe('222222222222');
  });
});
