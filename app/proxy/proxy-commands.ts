import * as z from 'zod/mini';
import { LOGIN } from '../command-fields.ts';

export const PROXY_COMMANDS = {
  /** Asks once more for a proxy's password: the name is looked up among those that have asked. */
  askProxyPassword: z.strictObject({ type: z.literal('askProxyPassword'), proxy: z.string().check(z.maxLength(300)) }),
  /** The only way of a proxy's password, once, from the field to where it is kept. */
  answerProxyPassword: z.strictObject({ type: z.literal('answerProxyPassword'), ...LOGIN, keep: z.boolean() }),
  dismissProxyPassword: z.strictObject({ type: z.literal('dismissProxyPassword') }),
} as const;
