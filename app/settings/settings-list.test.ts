import { describe, expect, it } from 'vitest';
import { en } from '../text/en/en.ts';
import { findSettings, SETTING_GROUPS } from './settings-list.ts';

const find = (query: string) => [...findSettings(query, en)];

describe('the search over the settings', () => {
  it('finds all without a query', () => {
    expect(find(' ')).toEqual(Object.values(SETTING_GROUPS).flat());
  });

  it('finds a setting by label, hint and group', () => {
    expect(find('default region')).toEqual(['region']);
    expect(find('crash')).toEqual(['removeExpiredKeys']);
    expect(find('ADVANCED')).toEqual([...SETTING_GROUPS.advanced]);
  });

  it('finds each setting with a label and a hint by either', () => {
    for (const [name, { label, hint }] of Object.entries(en.settings.rows)) {
      expect(find(label)).toContain(name);
      expect(find(hint)).toContain(name);
    }
  });

  it('finds a setting by its topic, which is no heading', () => {
    expect(find('notifications')).toEqual(['notifyRenewed']);
    expect(find('appearance')).toEqual(['trayIcon']);
    expect(find(en.settings.startup)).toEqual(['openAtLogin', 'openShortcut', 'startLastRoles']);
    expect(find('français')).toEqual(['language']);
    expect(find('frankfurt')).toEqual(['region']);
  });

  it('starts with what most people change and ends with the deletion of all data', () => {
    expect(find('')[0]).toBe('language');
    expect(find('').at(-1)).toBe('forgetComputer');
  });

  it('needs every word, in any order', () => {
    expect(find('quits stop')).toEqual(['endSessionsOnQuit']);
    expect(find('remove banana')).toEqual([]);
  });
});
