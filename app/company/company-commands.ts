import * as z from 'zod/mini';
import { SHOWN as shown } from '../command-fields.ts';

export const COMPANY_COMMANDS = {
  /** Lets the person choose a company's setup file, and shows what it would do. */
  openSetUp: z.strictObject({ type: z.literal('openSetUp') }),
  /** The person's yes to asking the server of a link, then to the setup; "Not now" to either. */
  fetchSetUp: z.strictObject({ type: z.literal('fetchSetUp'), shown }),
  useSetUp: z.strictObject({ type: z.literal('useSetUp'), shown }),
  leaveSetUp: z.strictObject({ type: z.literal('leaveSetUp') }),
  /** Takes back what `useSetUp` did, but for the companies themselves. */
  dropSetUp: z.strictObject({ type: z.literal('dropSetUp') }),
  /** The page that the company names for help. */
  openSupport: z.strictObject({ type: z.literal('openSupport') }),
} as const;
