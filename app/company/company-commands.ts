import * as z from 'zod/mini';
import { SHOWN as shown } from '../command-fields.ts';

export const COMPANY_COMMANDS = {
  /** Shows a file dialog and previews the chosen company setup. */
  openSetup: z.strictObject({ type: z.literal('openSetup') }),
  /** Confirmation of a link's server, then of the setup; or rejection of either. */
  fetchSetup: z.strictObject({ type: z.literal('fetchSetup'), shown }),
  useSetup: z.strictObject({ type: z.literal('useSetup'), shown }),
  /** Fetches the accepted setup again from its link, and previews what has changed. */
  reviewSetup: z.strictObject({ type: z.literal('reviewSetup') }),
  leaveSetup: z.strictObject({ type: z.literal('leaveSetup') }),
  /** Removes the setup, but not its companies. */
  dropSetup: z.strictObject({ type: z.literal('dropSetup') }),
  /** Opens the company's support page. */
  openSupport: z.strictObject({ type: z.literal('openSupport') }),
} as const;
