import * as z from 'zod/mini';
import { PROVIDER_ID as providerId } from '../domain/stored-role.ts';

export const RENEWAL_COMMANDS = {
  /** The person's "Not now" to a provider that asks for a sign-in. */
  snoozeSignIn: z.strictObject({ type: z.literal('snoozeSignIn'), providerId }),
} as const;
