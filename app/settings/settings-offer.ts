import type { RolesState } from '../roles/roles-state.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import type { Preferences } from './preferences.ts';

/** All but what is of this computer alone: a port that is listened on, and a global shortcut. */
export type PortablePreferences = Omit<Preferences, 'endpoint' | 'openShortcut'>;

/** What a file of settings holds. */
export type PortableSettings = Pick<SignInState, 'providers'> &
  Pick<RolesState, 'chainedRoles' | 'roleSettings' | 'accounts' | 'favourites'> & {
    readonly preferences: Partial<PortablePreferences>;
  };

/** A question that Mai asks now and would ask no longer. */
export type EndedQuestion =
  | { readonly kind: 'stops-asking' }
  | { readonly kind: 'unmarks-accounts'; readonly names: readonly string[] };

/** One thing that importing settings would do. */
export type SettingsChange =
  | EndedQuestion
  | { readonly kind: 'adds-company'; readonly name: string; readonly host: string }
  | { readonly kind: 'sets'; readonly settings: readonly (keyof PortablePreferences)[] }
  | { readonly kind: 'roles' | 'chained' | 'accounts' | 'favourites'; readonly count: number }
  /** Something in it can't be imported, since the company has decided about it. */
  | { readonly kind: 'locked' };

/** Settings from a file, which are shown and have changed nothing yet. */
export type SettingsOffer = {
  readonly name: string;
  readonly changes: readonly SettingsChange[];
  /** Not in a window's snapshot: it is long, and the changes say it. */
  readonly portable?: PortableSettings;
  /** What names all of this in the person's yes, as `fingerprint` makes it. */
  readonly shown: string;
};
