import { folded } from '../roles/text-match.ts';
import type { Text } from '../text/en/en.ts';
import { LANGUAGE_NAMES } from '../text/languages.ts';

/** Groups of the settings page with their settings, in display order. */
export const SETTING_GROUPS = {
  companies: ['companies'],
  keys: ['region', 'duration', 'confirmProduction', 'endSessionsOnQuit', 'removeExpiredKeys', 'endpoint', 'restore'],
  startup: ['startLastRoles', 'openAtLogin', 'openShortcut'],
  notifications: ['notifyRenewed'],
  appearance: ['trayIcon'],
  language: ['language'],
  computer: ['transferSettings', 'forgetComputer'],
} as const;

export type SettingGroup = keyof typeof SETTING_GROUPS;
export type SettingName = (typeof SETTING_GROUPS)[SettingGroup][number];
export type FoundSettings = ReadonlySet<SettingName>;

/** A setting with label and hint. */
type Row = keyof Text['settings']['rows'];

const buttonWords = ({
  settings,
  tools,
  forget,
  carry,
}: Text): Readonly<Record<Exclude<SettingName, Row>, string[]>> => ({
  companies: [settings.addCompany, settings.openSetUp, settings.signOut, settings.remove],
  restore: [tools.restore.open, tools.restore.lead],
  transferSettings: [carry.save, carry.open, carry.hint],
  forgetComputer: [forget.open, forget.lead, ...forget.goes],
});

/** Settings whose label, hint or group contains every word of the query. All for an empty query. */
export function findSettings(query: string, text: Text): FoundSettings {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  const words: Readonly<Record<SettingName, object>> = { ...text.settings.rows, ...buttonWords(text) };
  const fits = (group: SettingGroup, name: SettingName): boolean => {
    const choices = choicesOf(name, text);
    const told = folded([text.settings[group], ...Object.values(words[name]), ...choices].join(' '));
    return wanted.every(word => told.includes(word));
  };
  return new Set(
    (Object.keys(SETTING_GROUPS) as SettingGroup[]).flatMap(group =>
      SETTING_GROUPS[group].filter(name => fits(group, name)),
    ),
  );
}

function choicesOf(name: SettingName, { settings }: Text): readonly string[] {
  if (name === 'language') return Object.values(LANGUAGE_NAMES);
  return name === 'trayIcon' ? Object.values(settings.trayIcons) : [];
}
