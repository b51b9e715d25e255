import * as z from 'zod/mini';
import { UPDATE_CHOICES } from './update-choices.ts';
import { VERSION } from './update-version.ts';

/** The version that the window has shown, so that no other is confirmed. */
const version = z.string().check(z.regex(VERSION));

export const UPDATES_COMMANDS = {
  setUpdates: z.strictObject({ type: z.literal('setUpdates'), choice: z.enum(UPDATE_CHOICES) }),
  /** Finds out how Mai was installed, for the settings. */
  readUpdateSource: z.strictObject({ type: z.literal('readUpdateSource') }),
  checkForUpdates: z.strictObject({ type: z.literal('checkForUpdates') }),
  /** Downloads and installs in place, as soon as nothing signs in, starts or renews. */
  installUpdate: z.strictObject({ type: z.literal('installUpdate'), version }),
  /** Opens the package's address in the browser, where Mai can't replace itself but the person can. */
  downloadUpdate: z.strictObject({ type: z.literal('downloadUpdate'), version }),
  /** Hides the notice about this version: the one that is offered, or the one that was just installed. */
  dismissUpdate: z.strictObject({ type: z.literal('dismissUpdate'), version }),
  /** Restarts Mai. Active roles stay active. */
  restartMai: z.strictObject({ type: z.literal('restartMai') }),
} as const;
