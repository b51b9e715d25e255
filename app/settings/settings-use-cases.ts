import type { UseCases } from '../context.ts';
import { setOpenAtLogin } from '../desktop/open-at-login.ts';
import { exportSettings, leaveSettings, offerSettings, useSettings } from './carry-settings.ts';
import { forgetComputer } from './forget-computer.ts';
import { setOpenShortcut } from './set-open-shortcut.ts';
import { setLanguage, setPreference, setPreferredDuration } from './set-preference.ts';
import type { SETTINGS_COMMANDS } from './settings-commands.ts';

export const settingsUseCases: UseCases<typeof SETTINGS_COMMANDS> = {
  setPreference,
  setPreferredDuration,
  setLanguage,
  setOpenAtLogin,
  setOpenShortcut,
  exportSettings,
  openSettings: offerSettings,
  useSettings,
  leaveSettings,
  forgetComputer,
};
