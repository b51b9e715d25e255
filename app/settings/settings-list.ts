import { regionLabel, regionsOf } from '../domain/region-names.ts';
import { folded } from '../roles/text-match.ts';
import type { Text } from '../text/en/en.ts';
import { LANGUAGE_NAMES } from '../text/languages.ts';

/** Groups of the settings page with their settings, in display order: what most people change first, what deletes data last. */
export const SETTING_GROUPS = {
  general: ['language', 'openAtLogin', 'openShortcut', 'notifyRenewed', 'trayIcon', 'updates'],
  roles: ['duration', 'region', 'defaultProfile', 'confirmProduction', 'startLastRoles', 'endSessionsOnQuit'],
  companies: ['companies'],
  console: ['consoleBrowser', 'consoleSignsOut'],
  advanced: ['endpoint', 'removeExpiredKeys', 'restore'],
  data: ['transferSettings', 'forgetComputer'],
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
  transfer,
}: Text): Readonly<Record<Exclude<SettingName, Row>, string[]>> => ({
  companies: [settings.addCompany, settings.openSetup, settings.signOut, settings.remove],
  restore: [tools.restore.open, tools.restore.lead],
  transferSettings: [transfer.save, transfer.open, transfer.hint],
  forgetComputer: [forget.open, forget.lead, ...forget.goes],
});

/** Words that people look for a setting by and that are neither in its label nor in its group. */
const topics = ({
  settings: { startup, notifications, appearance, computer },
}: Text): Partial<Record<SettingName, string>> => ({
  openAtLogin: startup,
  openShortcut: startup,
  startLastRoles: startup,
  notifyRenewed: notifications,
  trayIcon: appearance,
  transferSettings: computer,
  forgetComputer: computer,
});

/** Settings whose label, hint, choices, topic or group contain every word of the query. All for an empty query. */
export function findSettings(query: string, text: Text): FoundSettings {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  const words: Readonly<Record<SettingName, object>> = { ...text.settings.rows, ...buttonWords(text) };
  const topic = topics(text);
  const fits = (group: SettingGroup, name: SettingName): boolean => {
    const languages = name === 'language' ? Object.values(LANGUAGE_NAMES) : [];
    const regions = name === 'region' ? regionsOf(undefined).map(regionLabel) : [];
    const about = [text.settings.groups[group], topic[name] ?? '', ...textsIn(words[name]), ...languages, ...regions];
    const told = folded(about.join(' '));
    return wanted.every(word => told.includes(word));
  };
  return new Set(
    (Object.keys(SETTING_GROUPS) as SettingGroup[]).flatMap(group =>
      SETTING_GROUPS[group].filter(name => fits(group, name)),
    ),
  );
}

/** All texts of a setting: its label, its hint, its choices. */
const textsIn = (part: unknown): readonly string[] =>
  typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [String(part)];
