import type { Preferences } from './preferences.ts';
import type { SettingsOffer } from './settings-offer.ts';

/** Preferences. */
export type SettingsState = {
  readonly preferences: Preferences;
  /** Language of texts, dates and numbers: a BCP 47 tag. */
  readonly language: string;
  readonly settingsOffer?: SettingsOffer;
};
