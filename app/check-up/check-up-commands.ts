import * as z from 'zod/mini';
import { REFERENCE } from '../command-fields.ts';

export const CHECK_UP_COMMANDS = {
  /** Looks for what keeps tools from the credentials. */
  checkUp: z.strictObject({ type: z.literal('checkUp') }),
  mendFinding: z.strictObject({ type: z.literal('mendFinding'), id: REFERENCE }),
  copyReport: z.strictObject({ type: z.literal('copyReport') }),
} as const;
