import * as z from 'zod/mini';
import { KEY as key, TEXT } from '../command-fields.ts';
import { BROWSER_CHOICE } from './browser-schema.ts';

export const CONSOLE_COMMANDS = {
  /** Page at which a role's console opens, as typed or pasted; empty: the console's home. */
  setConsolePage: z.strictObject({ type: z.literal('setConsolePage'), key, page: TEXT }),
  /** Browser for the consoles of accounts without one of their own. */
  setConsoleBrowser: z.strictObject({ type: z.literal('setConsoleBrowser'), browser: BROWSER_CHOICE }),
  /** Looks for installed browsers, for a page that lists them. */
  findBrowsers: z.strictObject({ type: z.literal('findBrowsers') }),
} as const;
