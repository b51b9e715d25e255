import * as z from 'zod/mini';
import { KEY as key } from '../command-fields.ts';

export const ROLE_REQUESTS_COMMANDS = {
  /** Whether tools that ask Mai for a role's credentials wait for it. */
  setToolsWait: z.strictObject({ type: z.literal('setToolsWait'), key, on: z.boolean() }),
  /** The person's "Not now" to the start of a role that programs wait for. */
  declineRequest: z.strictObject({ type: z.literal('declineRequest'), key }),
} as const;
