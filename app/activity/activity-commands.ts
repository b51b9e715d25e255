import * as z from 'zod/mini';

export const ACTIVITY_COMMANDS = {
  openActivity: z.strictObject({ type: z.literal('openActivity') }),
  closeActivity: z.strictObject({ type: z.literal('closeActivity') }),
  copyActivity: z.strictObject({ type: z.literal('copyActivity') }),
  saveActivity: z.strictObject({ type: z.literal('saveActivity') }),
} as const;
