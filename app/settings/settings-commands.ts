import * as z from 'zod/mini';
import { SECONDS, SHOWN as shown } from '../command-fields.ts';
import { ACCELERATOR } from '../desktop/accelerator.ts';
import { ACCOUNT_ID } from '../domain/stored-role.ts';
import { LANGUAGES } from '../text/languages.ts';
import { FOLDS, TIPS, TRAY_INKS } from './preferences.ts';
import { SWITCH_NAMES } from './switches.ts';

export const SETTINGS_COMMANDS = {
  /** Switches a preference of `SWITCHES` on or off. */
  setPreference: z.strictObject({ type: z.literal('setPreference'), name: z.enum(SWITCH_NAMES), value: z.boolean() }),
  /** Session length of all roles; undefined: as long as AWS allows. */
  setPreferredDuration: z.strictObject({ type: z.literal('setPreferredDuration'), seconds: z.exactOptional(SECONDS) }),
  /** Language; the system's if undefined. */
  setLanguage: z.strictObject({ type: z.literal('setLanguage'), language: z.exactOptional(z.enum(LANGUAGES)) }),
  /** The ink of the tray icon; one for every panel without it. */
  setTrayIcon: z.strictObject({ type: z.literal('setTrayIcon'), ink: z.exactOptional(z.enum(TRAY_INKS)) }),
  setOpenAtLogin: z.strictObject({ type: z.literal('setOpenAtLogin'), on: z.boolean() }),
  /** Global shortcut; undefined: none. */
  setOpenShortcut: z.strictObject({
    type: z.literal('setOpenShortcut'),
    accelerator: z.exactOptional(z.string().check(z.regex(ACCELERATOR))),
  }),
  /** A tip of the first days that the person has read. */
  dismissTip: z.strictObject({ type: z.literal('dismissTip'), tip: z.enum(TIPS) }),
  /** A part of a page that is folded at first. */
  setUnfolded: z.strictObject({ type: z.literal('setUnfolded'), name: z.enum(FOLDS), on: z.boolean() }),
  /** Expands or collapses an account in a long list of roles. */
  expandAccount: z.strictObject({ type: z.literal('expandAccount'), accountId: ACCOUNT_ID, on: z.boolean() }),
  /** Exports settings, and imports them after a preview. */
  exportSettings: z.strictObject({ type: z.literal('exportSettings') }),
  openSettings: z.strictObject({ type: z.literal('openSettings') }),
  useSettings: z.strictObject({ type: z.literal('useSettings'), shown }),
  leaveSettings: z.strictObject({ type: z.literal('leaveSettings') }),
  /** Deletes all Mai data and quits. The window has asked for confirmation. */
  forgetComputer: z.strictObject({ type: z.literal('forgetComputer') }),
} as const;
