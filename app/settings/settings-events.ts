import { withRules } from '../company/company-events.ts';
import type { Reducers } from '../reducers.ts';
import type { Snapshot } from '../snapshot.ts';
import { merged, without, withPart, withParts } from '../structural-sharing.ts';
import { languageTag } from '../text/languages.ts';
import type { SettingsPlan } from './plan-import.ts';
import type { Preferences } from './preferences.ts';
import type { Settings } from './settings.ts';
import type { SettingsOffer } from './settings-offer.ts';

export type SettingsEvent =
  | { readonly type: 'settingsLoaded'; readonly settings: Settings }
  | { readonly type: 'preferencesChanged'; readonly change: Partial<Preferences> }
  | {
      readonly type: 'preferenceCleared';
      readonly name: 'region' | 'preferredDuration' | 'openShortcut' | 'language' | 'trayIcon' | 'consoleBrowser';
    }
  | { readonly type: 'settingsOffered'; readonly offer: SettingsOffer | undefined }
  /** Confirmation of settings from a file. */
  | { readonly type: 'settingsTaken'; readonly parts: SettingsPlan['parts'] };

export const settingsReducers: Reducers<SettingsEvent> = {
  settingsLoaded: (snapshot, { settings: { version: _, ...settings } }) =>
    withLanguage(withRules(withParts(snapshot, settings))),
  preferencesChanged: (snapshot, { change }) =>
    withLanguage(withParts(snapshot, { preferences: merged(snapshot.preferences, change) })),
  preferenceCleared: (snapshot, { name }) =>
    withLanguage(withParts(snapshot, { preferences: without(snapshot.preferences, name) })),
  settingsOffered: (snapshot, { offer }) => withPart(snapshot, 'settingsOffer', offer),
  settingsTaken: (snapshot, { parts }) => withLanguage({ ...snapshot, ...parts }),
};

const withLanguage = (snapshot: Snapshot): Snapshot =>
  withParts(snapshot, { language: languageTag(snapshot, snapshot.preferences.language) });
