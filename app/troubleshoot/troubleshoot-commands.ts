import * as z from 'zod/mini';
import { REFERENCE } from '../command-fields.ts';

export const TROUBLESHOOT_COMMANDS = {
  /** Searches for what keeps tools from their credentials. */
  troubleshoot: z.strictObject({ type: z.literal('troubleshoot') }),
  fixFinding: z.strictObject({ type: z.literal('fixFinding'), id: REFERENCE }),
  copyReport: z.strictObject({ type: z.literal('copyReport') }),
} as const;
