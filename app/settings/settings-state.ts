import type { Preferences } from './preferences.ts';
import type { SettingsOffer } from './settings-offer.ts';

/** What a person chose for all of Mai. */
export type SettingsState = {
  readonly preferences: Preferences;
  /** The language that Mai is shown in, and dates and numbers are written in: a BCP 47 tag. */
  readonly language: string;
  readonly settingsOffer?: SettingsOffer;
};
