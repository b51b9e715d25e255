// Separate from the schema, so that the renderer does not bundle zod.
import type { Preferences } from './preferences.ts';
import type { Settings } from './settings.ts';
import { eachSwitch, SWITCHES } from './switches.ts';

export const DEFAULT_PREFERENCES: Preferences = {
  ...eachSwitch(name => SWITCHES[name].isOn),
  endpoint: { kind: 'off' },
};

export const EMPTY_SETTINGS: Settings = {
  version: 1,
  providers: [],
  roles: {},
  providerIdentities: {},
  launchAddresses: {},
  chainedRoles: [],
  roleSettings: {},
  roleSessions: [],
  lastRoles: [],
  accounts: {},
  learnedNames: { signInPage: {}, alias: {} },
  favorites: [],
  startGroups: [],
  recents: [],
  passwordFills: {},
  setupRevisions: {},
  preferences: DEFAULT_PREFERENCES,
};
