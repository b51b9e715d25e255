import type { Snapshot } from '../snapshot.ts';
import type { Settings } from './settings.ts';

/** Persistent part of the snapshot. */
export function settingsOf(snapshot: Snapshot): Settings {
  const { providers, roles, chainedRoles, roleSettings, roleSessions, lastRoles, preferences } = snapshot;
  const {
    startGroups,
    providerIdentities,
    launchAddresses,
    accounts,
    learnedNames,
    favorites,
    recents,
    passwordFills,
    setupRevisions,
    setup,
  } = snapshot;
  const { defaultOwner, defaultHolder, keepsOwnDefault, resumeAfterUpgrade } = snapshot;
  return {
    version: 1,
    providers,
    roles,
    providerIdentities,
    launchAddresses,
    chainedRoles,
    roleSettings,
    roleSessions,
    lastRoles,
    preferences,
    accounts,
    learnedNames,
    favorites,
    startGroups,
    recents,
    passwordFills,
    setupRevisions,
    ...(setup !== undefined && { setup }),
    ...(defaultOwner !== undefined && { defaultOwner }),
    ...(defaultHolder !== undefined && { defaultHolder }),
    ...(keepsOwnDefault && { keepsOwnDefault }),
    ...(resumeAfterUpgrade !== undefined && { resumeAfterUpgrade }),
  };
}

/** The settings, if they differ between two snapshots. */
export function changedSettings(previous: Snapshot, snapshot: Snapshot): Settings | undefined {
  const [before, after] = [settingsOf(previous), settingsOf(snapshot)];
  const parts = Object.keys({ ...before, ...after }) as (keyof Settings)[];
  return parts.every(part => before[part] === after[part]) ? undefined : after;
}
