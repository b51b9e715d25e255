import { readJson } from '../company/json-reader.ts';
import { EMPTY_SETTINGS } from './empty-settings.ts';
import { parseSettings, type Settings } from './settings.ts';
import type { PortablePreferences, PortableSettings } from './settings-offer.ts';

/** What a person takes along: what they chose, and nothing that Mai found out or that ends. No secret has a place in settings. */
const PARTS = ['providers', 'chainedRoles', 'roleSettings', 'preferences', 'accounts', 'favourites'] as const;

/** The largest file that is read, in characters. */
export const LARGEST_SETTINGS = 4_000_000;

const KIND = 'mai-settings';

/** The settings as a file for another computer. */
export function exportedSettings(settings: Settings): string {
  const { providers, chainedRoles, accounts, favourites } = settings;
  const roleSettings = chosenOf(settings.roleSettings);
  const { endpoint: _, openShortcut: __, ...preferences } = settings.preferences;
  const portable: PortableSettings = { providers, chainedRoles, roleSettings, preferences, accounts, favourites };
  return `${JSON.stringify({ kind: KIND, version: 1, ...portable }, null, 2)}\n`;
}

/** Without what Mai learned of roles, such as their longest life: it learns it again. */
function chosenOf(roleSettings: Settings['roleSettings']): Settings['roleSettings'] {
  const chosen = Object.entries(roleSettings).map(([key, { maximumDuration: _, ...rest }]) => [key, rest] as const);
  return Object.fromEntries(chosen.filter(([, rest]) => Object.keys(rest).length > 0));
}

/** What such a file holds, strictly as the settings' own schema says; undefined for everything else. */
export function parseExportedSettings(text: string): PortableSettings | undefined {
  const json = text.length > LARGEST_SETTINGS ? undefined : readJson(text);
  if (json?.ok !== true || typeof json.value !== 'object' || json.value === null) return undefined;
  const { kind, version, ...parts } = json.value as Readonly<Record<string, unknown>>;
  const isKnown = Object.keys(parts).every(name => PARTS.some(part => part === name));
  if (kind !== KIND || version !== 1 || !isKnown || !isPlain(parts.preferences)) return undefined;
  if ('endpoint' in parts.preferences || 'openShortcut' in parts.preferences) return undefined;
  const settings = parseSettings({ ...EMPTY_SETTINGS, ...parts });
  if (settings === undefined) return undefined;
  const { providers, chainedRoles, roleSettings, accounts, favourites } = settings;
  // Only what the file says: what it leaves out stays as it is.
  const said = Object.entries(settings.preferences).filter(([name]) => name in (parts.preferences as object));
  const preferences: Partial<PortablePreferences> = Object.fromEntries(said);
  return { providers, chainedRoles, roleSettings, preferences, accounts, favourites };
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null;
