import * as z from 'zod/mini';

export const DESKTOP_COMMANDS = {
  openPopover: z.strictObject({ type: z.literal('openPopover') }),
  closePopover: z.strictObject({ type: z.literal('closePopover') }),
  quit: z.strictObject({ type: z.literal('quit') }),
} as const;
