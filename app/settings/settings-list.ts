import { folded } from '../roles/text-match.ts';
import type { Text } from '../text/en/en.ts';
import { LANGUAGE_NAMES } from '../text/languages.ts';

/** The groups of the settings page and what stands in each, in the order in which it is drawn. */
export const SETTING_GROUPS = {
  companies: ['companies'],
  keys: ['region', 'duration', 'confirmProduction', 'endOnQuit', 'removeExpired', 'endpoint', 'restore'],
  startup: ['startLastRoles', 'openAtLogin', 'openShortcut'],
  notifications: ['notifyRenewed'],
  language: ['language'],
  computer: ['carrySettings', 'forgetComputer'],
} as const;

export type SettingGroup = keyof typeof SETTING_GROUPS;
export type SettingName = (typeof SETTING_GROUPS)[SettingGroup][number];
export type FoundSettings = ReadonlySet<SettingName>;

type Words = Readonly<Record<SettingName, readonly string[]>>;

/** What a person reads at each setting, and by which it is found. */
const wordsOf = ({ settings, tools, accounts, keyboard, forget, carry }: Text): Words => ({
  companies: [settings.addCompany, settings.openSetUp, settings.signOut, settings.remove],
  carrySettings: [carry.save, carry.open, carry.hint],
  forgetComputer: [forget.open, forget.lead, ...forget.goes],
  region: [settings.region, settings.regionHint],
  duration: [settings.duration, settings.durationHint],
  confirmProduction: [accounts.confirm.label, accounts.confirm.hint],
  endOnQuit: [settings.endOnQuit, settings.endOnQuitHint],
  removeExpired: [tools.expired.label, tools.expired.hint],
  endpoint: [tools.endpoint.label, tools.endpoint.hint],
  restore: [tools.restore.open, tools.restore.lead],
  startLastRoles: [settings.startLastRoles, settings.startLastRolesHint],
  openAtLogin: [settings.openAtLogin, settings.openAtLoginHint],
  openShortcut: [keyboard.shortcut.label, keyboard.shortcut.hint],
  notifyRenewed: [settings.notifyRenewed, settings.notifyRenewedHint],
  language: [settings.languageOfMai, settings.languageHint, ...Object.values(LANGUAGE_NAMES)],
});

/** The settings in whose words, or in whose group's name, each word of the query stands. All of them for an empty query. */
export function findSettings(query: string, text: Text): FoundSettings {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  const words = wordsOf(text);
  const fits = (group: SettingGroup, name: SettingName): boolean => {
    const told = folded([text.settings[group], ...words[name]].join(' '));
    return wanted.every(word => told.includes(word));
  };
  return new Set(
    (Object.keys(SETTING_GROUPS) as SettingGroup[]).flatMap(group =>
      SETTING_GROUPS[group].filter(name => fits(group, name)),
    ),
  );
}
