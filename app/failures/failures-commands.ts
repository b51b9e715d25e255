import * as z from 'zod/mini';
import { REFERENCE } from '../command-fields.ts';

export const FAILURES_COMMANDS = {
  dismissFailure: z.strictObject({ type: z.literal('dismissFailure'), id: REFERENCE }),
  /** Copies a failure for support, without identifiers or secrets. */
  copyFailure: z.strictObject({ type: z.literal('copyFailure'), id: REFERENCE }),
} as const;
