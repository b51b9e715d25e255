import * as z from 'zod/mini';
import { KEY as key } from '../command-fields.ts';

export const SESSIONS_COMMANDS = {
  /**
   * `takeProfile` is the person's yes to writing into a section that Mai did not make, `confirmed` to starting a role in an
   * account that is marked as production.
   */
  startRole: z.strictObject({
    type: z.literal('startRole'),
    key,
    takeProfile: z.exactOptional(z.boolean()),
    confirmed: z.exactOptional(z.boolean()),
  }),
  /** The person no longer waits for the role to start. */
  cancelStart: z.strictObject({ type: z.literal('cancelStart'), key }),
  stopRole: z.strictObject({ type: z.literal('stopRole'), key }),
  /** Stops every role, of all companies. */
  stopAll: z.strictObject({ type: z.literal('stopAll') }),
  /** Renews an active role now, although its renewal is not due. */
  renewRole: z.strictObject({ type: z.literal('renewRole'), key }),
  testCredentials: z.strictObject({ type: z.literal('testCredentials'), key }),
  /** Starts the role first if it is not active and its access portal has no page for it; `confirmed` as for `startRole`. */
  openConsole: z.strictObject({ type: z.literal('openConsole'), key, confirmed: z.exactOptional(z.boolean()) }),
  copyConsoleLink: z.strictObject({ type: z.literal('copyConsoleLink'), key }),
} as const;
