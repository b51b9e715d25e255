import { describe, expect, it } from 'vitest';
import { en } from '../text/en/en.ts';
import { findSettings, SETTING_GROUPS } from './settings-list.ts';

const find = (query: string) => [...findSettings(query, en)];

describe('the search over the settings', () => {
  it('finds all of them before anything is typed', () => {
    expect(find(' ')).toEqual(Object.values(SETTING_GROUPS).flat());
  });

  it('finds a setting by its name, by what it means, and by its group', () => {
    expect(find('default region')).toEqual(['region']);
    expect(find('crash')).toEqual(['removeExpired']);
    expect(find('NOTIFICATIONS')).toEqual(['notifyRenewed']);
  });

  it('wants every word, in any order', () => {
    expect(find('quits remove')).toEqual(['endOnQuit']);
    expect(find('remove banana')).toEqual([]);
  });
});
