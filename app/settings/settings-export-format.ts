import { readJson } from '../domain/read-json.ts';
import { without } from '../structural-sharing.ts';
import { EMPTY_SETTINGS } from './empty-settings.ts';
import type { Preferences } from './preferences.ts';
import { parseSettings, type Settings, settingsFileOf } from './settings.ts';
import { OF_THIS_COMPUTER, type PortablePreferences, type PortableSettings } from './settings-offer.ts';

/** Exported settings: only choices of the person, nothing that Mai found or that expires. Settings contain no secret. */
const PARTS = [
  'providers',
  'chainedRoles',
  'roleSettings',
  'preferences',
  'accounts',
  'favourites',
  'startGroups',
] as const;

/** Maximum size of a file, in characters. */
export const LARGEST_SETTINGS = 4_000_000;

const KIND = 'mai-settings';

/** Exported settings. */
export function exportedSettings(settings: Settings): string {
  const { providers, chainedRoles, accounts, favorites: favourites, startGroups } = settings;
  const roleSettings = chosenOf(settings.roleSettings);
  const preferences = OF_THIS_COMPUTER.reduce<Preferences>(without, settings.preferences);
  const portable = { providers, chainedRoles, roleSettings, preferences, accounts, favourites, startGroups };
  return `${JSON.stringify({ kind: KIND, version: 1, ...portable }, null, 2)}\n`;
}

/** Without learned facts such as maximum session lengths. */
function chosenOf(roleSettings: Settings['roleSettings']): Settings['roleSettings'] {
  const chosen = Object.entries(roleSettings).map(([key, { maximumDuration: _, ...rest }]) => [key, rest] as const);
  return Object.fromEntries(chosen.filter(([, rest]) => Object.keys(rest).length > 0));
}

/** Parses a settings file strictly; undefined if invalid. */
export function parseExportedSettings(text: string): PortableSettings | undefined {
  const json = text.length > LARGEST_SETTINGS ? undefined : readJson(text);
  if (json?.ok !== true || !isPlain(json.value)) return undefined;
  const { kind, version, ...parts } = json.value as Readonly<Record<string, unknown>>;
  const isKnown = Object.keys(parts).every(name => PARTS.some(part => part === name));
  if (kind !== KIND || version !== 1 || !isKnown || !isPlain(parts.preferences)) return undefined;
  const { preferences: found } = parts;
  if (OF_THIS_COMPUTER.some(name => name in found)) return undefined;
  const settings = parseSettings({ ...settingsFileOf(EMPTY_SETTINGS), ...parts });
  if (settings === undefined) return undefined;
  const { providers, chainedRoles, roleSettings, accounts, favorites, startGroups } = settings;
  // Omitted settings stay unchanged.
  const said = Object.entries(settings.preferences).filter(([name]) => name in (parts.preferences as object));
  const preferences: Partial<PortablePreferences> = Object.fromEntries(said);
  return { providers, chainedRoles, roleSettings, preferences, accounts, favorites, startGroups };
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null;
