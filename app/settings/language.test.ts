import { describe, expect, it } from 'vitest';
import { trayMenu } from '../desktop/tray-menu.ts';
import { reduce } from '../events.ts';
import { emptySnapshot, type Snapshot } from '../snapshot.ts';
import { createWorld } from '../testing/fake-world.ts';
import { textFor } from '../text/text-for.ts';
import { clockTime } from '../text/time.ts';
import { EMPTY_SETTINGS } from './empty-settings.ts';

const startedOn = (systemLanguage: string, systemRegion?: string): Snapshot =>
  emptySnapshot({
    version: '1.2.3',
    platform: 'linux',
    systemLanguage,
    ...(systemRegion !== undefined && { systemRegion }),
  });

const withLanguage = (snapshot: Snapshot, language?: Snapshot['preferences']['language']): Snapshot => {
  const { language: _, ...preferences } = EMPTY_SETTINGS.preferences;
  const settings = { ...EMPTY_SETTINGS, preferences: { ...preferences, ...(language !== undefined && { language }) } };
  return reduce(snapshot, { type: 'settingsLoaded', settings });
};

describe('the language', () => {
  it.each([
    ['de-AT', 'de-AT'],
    ['pt-BR', 'pt-BR'],
    ['ja', 'ja'],
    ['nl', 'en'],
    ['en-GB', 'en-GB'],
  ])('follows a system in %s, with its dates, as %s', (system, language) => {
    expect(startedOn(system).language).toBe(language);
    expect(withLanguage(startedOn(system)).language).toBe(language);
  });

  it.each([
    ['en-US', 'DE', undefined, 'en-DE', '21:48'],
    ['de-DE', 'DE', 'en', 'en-DE', '21:48'],
    ['nl-NL', 'NL', undefined, 'en-NL', '21:48'],
    ['de-DE', 'US', 'en', 'en-US', '9:48 PM'],
    ['de-DE', 'DE', 'pt-BR', 'pt-BR', '21:48'],
    ['en-US', 'JP', undefined, 'en-JP', '21:48'],
    ['en-US', 'US', 'de', 'de-US-u-hc-h12', '9:48 PM'],
    ['fr-CA', 'CA', undefined, 'fr-CA', '21 h 48'],
    ['en-CA', 'CA', undefined, 'en-CA', '9:48 pm'],
    ['en-US', 'US', 'pt-BR', 'pt-BR-u-hc-h12', '9:48 PM'],
  ] as const)(
    'on a system in %s, with the region %s and the choice %s, is %s and shows %s',
    (system, region, chosen, tag, time) => {
      const { language } = withLanguage(startedOn(system, region), chosen);
      expect(language).toBe(tag);
      expect(clockTime(new Date(2025, 0, 15, 21, 48).getTime(), language).replace(/\s/u, ' ')).toBe(time);
    },
  );

  it('is the chosen one, whatever the system’s', () => {
    expect(withLanguage(startedOn('de-AT'), 'fr').language).toBe('fr');
  });

  it('is the system’s without a choice', () => {
    const chosen = withLanguage(startedOn('de-AT'), 'fr');
    expect(reduce(chosen, { type: 'preferenceCleared', name: 'language' }).language).toBe('de-AT');
  });

  it('changes everywhere at once, with its messages loaded', async () => {
    const { application, clock, saved } = createWorld(['Dev']);
    const last = (): string => {
      const snapshot = application.snapshot();
      const row = trayMenu(snapshot, clock.now(), textFor(snapshot.language)).at(-1);
      return row !== undefined && 'label' in row ? row.label : '';
    };
    const seen: string[] = [last()];
    application.subscribe(() => seen.push(last()));
    await application.dispatch({ type: 'setLanguage', language: 'ja' });
    await application.dispatch({ type: 'setLanguage' });
    expect([...new Set(seen)]).toEqual(['Quit Mai', 'Mai を終了']);
    expect(seen.at(-1)).toBe('Quit Mai');
    expect(saved.map(({ preferences }) => preferences.language)).toEqual(['ja', undefined]);
  });

  it('is imported with settings', async () => {
    const there = createWorld(['Dev']);
    await there.application.dispatch({ type: 'setLanguage', language: 'fr' });
    const taken = reduce(startedOn('de'), { type: 'settingsTaken', parts: there.application.snapshot() });
    expect(taken.language).toBe('fr');
  });
});
