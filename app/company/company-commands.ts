import * as z from 'zod/mini';
import { SHOWN as shown } from '../command-fields.ts';

export const COMPANY_COMMANDS = {
  /** Shows a file dialog and previews the chosen company setup. */
  openSetUp: z.strictObject({ type: z.literal('openSetUp') }),
  /** Confirmation of a link's server, then of the setup; or rejection of either. */
  fetchSetUp: z.strictObject({ type: z.literal('fetchSetUp'), shown }),
  useSetUp: z.strictObject({ type: z.literal('useSetUp'), shown }),
  leaveSetUp: z.strictObject({ type: z.literal('leaveSetUp') }),
  /** Removes the setup, but not its companies. */
  dropSetUp: z.strictObject({ type: z.literal('dropSetUp') }),
  /** Opens the company's support page. */
  openSupport: z.strictObject({ type: z.literal('openSupport') }),
} as const;
