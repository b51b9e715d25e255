import type { SignInPlace } from '../domain/sign-in/sign-in-browser.ts';
import type { RolesState } from '../roles/roles-state.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import type { StartGroupsState } from '../start-groups/start-groups-state.ts';
import type { Preferences } from './preferences.ts';

/**
 * Preferences that are of this computer alone: the local server's port, the global shortcut, the tray icon for its panel,
 * the format of its shell, the tips that were read, the folds and accounts that are open, and its updates.
 */
export const OF_THIS_COMPUTER = [
  'endpoint',
  'openShortcut',
  'trayIcon',
  'copyFormat',
  'copyContent',
  'dismissedTips',
  'unfolded',
  'expandedAccounts',
  'updates',
] as const satisfies readonly (keyof Preferences)[];

export type PortablePreferences = Omit<Preferences, (typeof OF_THIS_COMPUTER)[number]>;

/** Format of a settings file. */
export type PortableSettings = Pick<SignInState, 'providers'> &
  Pick<RolesState, 'chainedRoles' | 'roleSettings' | 'accounts' | 'favorites'> &
  StartGroupsState & {
    readonly preferences: Partial<PortablePreferences>;
  };

/** A confirmation that would be removed. */
export type EndedQuestion =
  | { readonly kind: 'stops-asking' }
  | { readonly kind: 'unmarks-accounts'; readonly names: readonly string[] };

/** One effect of importing settings. */
export type SettingsChange =
  | EndedQuestion
  | { readonly kind: 'adds-company'; readonly name: string; readonly host: string }
  | { readonly kind: 'renames-company'; readonly from: string; readonly to: string }
  /** Of a company that it adds. */
  | { readonly kind: 'signs-in-with'; readonly name: string; readonly place: SignInPlace }
  | { readonly kind: 'sets'; readonly settings: readonly (keyof PortablePreferences)[] }
  | { readonly kind: 'roles' | 'chained' | 'accounts' | 'favorites' | 'startGroups'; readonly count: number }
  /** Part of it is locked by the company. */
  | { readonly kind: 'locked' };

/** Settings from a file in preview. */
export type SettingsOffer = {
  readonly name: string;
  readonly changes: readonly SettingsChange[];
  /** Omitted from a window's snapshot: long, and described by its changes. */
  readonly portable?: PortableSettings;
  /** Reference of the offer for confirmation, by `fingerprint`. */
  readonly shown: string;
};
