import type { UseCases } from '../context.ts';
import { setOpenAtLogin } from '../desktop/open-at-login.ts';
import { setOpenShortcut } from '../desktop/open-shortcut.ts';
import { forgetComputer } from './forget-computer.ts';
import {
  dismissTip,
  expandAccount,
  setLanguage,
  setPreference,
  setPreferredDuration,
  setTrayIcon,
  setUnfolded,
} from './set-preference.ts';
import type { SETTINGS_COMMANDS } from './settings-commands.ts';
import { exportSettings, leaveSettings, offerSettings, useSettings } from './transfer-settings.ts';

export const settingsUseCases: UseCases<typeof SETTINGS_COMMANDS> = {
  setPreference,
  setPreferredDuration,
  setLanguage,
  setTrayIcon,
  dismissTip,
  setUnfolded,
  expandAccount,
  setOpenAtLogin,
  setOpenShortcut,
  exportSettings,
  openSettings: offerSettings,
  useSettings,
  leaveSettings,
  forgetComputer,
};
