import * as z from 'zod/mini';
import { BROWSER_ID, BROWSER_WINDOWS } from './browser-choice.ts';

/** A choice of browser, in commands and in the settings file. */
export const BROWSER_CHOICE = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('default') }),
  z.strictObject({
    kind: z.literal('browser'),
    id: z.string().check(z.regex(BROWSER_ID)),
    window: z.enum(BROWSER_WINDOWS),
  }),
]);
