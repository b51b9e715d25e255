import * as z from 'zod/mini';
import { SECONDS, SHOWN as shown } from '../command-fields.ts';
import { ACCELERATOR } from '../desktop/accelerator.ts';
import { LANGUAGES } from '../text/languages.ts';
import { SWITCH_NAMES } from './switches.ts';

export const SETTINGS_COMMANDS = {
  /** Switches a preference of `SWITCHES` on or off. */
  setPreference: z.strictObject({ type: z.literal('setPreference'), name: z.enum(SWITCH_NAMES), value: z.boolean() }),
  /** The longest session of all roles; as long as AWS allows without a number. */
  setPreferredDuration: z.strictObject({ type: z.literal('setPreferredDuration'), seconds: z.exactOptional(SECONDS) }),
  /** The language of Mai; the system's without one. */
  setLanguage: z.strictObject({ type: z.literal('setLanguage'), language: z.exactOptional(z.enum(LANGUAGES)) }),
  setOpenAtLogin: z.strictObject({ type: z.literal('setOpenAtLogin'), on: z.boolean() }),
  /** The global shortcut that opens Mai; none without an accelerator. */
  setOpenShortcut: z.strictObject({
    type: z.literal('setOpenShortcut'),
    accelerator: z.exactOptional(z.string().check(z.regex(ACCELERATOR))),
  }),
  /** Saves the person's settings to a file, and imports some from one, after a look. */
  exportSettings: z.strictObject({ type: z.literal('exportSettings') }),
  openSettings: z.strictObject({ type: z.literal('openSettings') }),
  useSettings: z.strictObject({ type: z.literal('useSettings'), shown }),
  leaveSettings: z.strictObject({ type: z.literal('leaveSettings') }),
  /** Deletes all that Mai has on this computer, and quits. The window has asked. */
  forgetComputer: z.strictObject({ type: z.literal('forgetComputer') }),
} as const;
