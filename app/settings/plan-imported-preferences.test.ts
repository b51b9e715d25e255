import { describe, expect, it } from 'vitest';
import { claim } from '../testing/claims/claim.ts';
import { sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { EMPTY_SETTINGS } from './empty-settings.ts';
import { planImport } from './plan-import.ts';
import type { PortableSettings } from './settings-offer.ts';

const here = sampleSnapshot([sampleRole('Dev')]);
const { providers, chainedRoles, roleSettings, accounts, favorites, startGroups } = EMPTY_SETTINGS;
const NOTHING = { providers, chainedRoles, roleSettings, accounts, favorites, startGroups };

describe('preferences of a file', () => {
  const preferences = (snapshot: typeof here, portable: PortableSettings['preferences']) =>
    planImport(snapshot, { ...NOTHING, preferences: portable });

  it('merge the record of choices without reporting it', () => {
    const snapshot = {
      ...here,
      preferences: { ...here.preferences, chosen: ['confirmProduction'] } as typeof here.preferences,
    };
    const { parts, changes } = preferences(snapshot, { endSessionsOnQuit: true, chosen: ['endSessionsOnQuit'] });
    expect(parts.preferences.chosen).toEqual(['confirmProduction', 'endSessionsOnQuit']);
    expect(changes).toEqual([{ kind: 'sets', settings: ['endSessionsOnQuit'] }]);
  });

  it('report a removed production confirmation first', () => {
    claim('imported-settings-production');
    const snapshot = { ...here, preferences: { ...here.preferences, confirmProduction: true } };
    const { changes } = preferences(snapshot, { confirmProduction: false });
    expect(changes).toEqual([{ kind: 'stops-asking' }, { kind: 'sets', settings: ['confirmProduction'] }]);
  });

  it('add no choice without one', () => {
    const { parts } = preferences(here, { region: 'eu-west-1', chosen: [] });
    expect(parts.preferences).not.toHaveProperty('chosen', expect.anything());
    expect(parts.preferences.region).toBe('eu-west-1');
  });
});
