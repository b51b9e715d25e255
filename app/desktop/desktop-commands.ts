import * as z from 'zod/mini';
import { PROVIDER_ID as providerId } from '../domain/stored-role.ts';

export const DESKTOP_COMMANDS = {
  /** Opens the window, with one of its pages if named. */
  openPopover: z.strictObject({
    type: z.literal('openPopover'),
    page: z.exactOptional(z.enum(['settings', 'troubleshoot', 'updates'])),
  }),
  /** Opens the window with the page that adds a company. `providerId`: with an access portal's address, to choose its region. */
  openAddCompany: z.strictObject({ type: z.literal('openAddCompany'), providerId: z.exactOptional(providerId) }),
  closePopover: z.strictObject({ type: z.literal('closePopover') }),
  /** The window asks whether to sign out, which stops the company's roles. */
  askSignOut: z.strictObject({ type: z.literal('askSignOut'), providerId }),
  /** The window asks whether to quit, which stops all roles or their renewal. */
  askQuit: z.strictObject({ type: z.literal('askQuit') }),
  /** The window shows the requested page, or a question was answered with no. */
  leavePage: z.strictObject({ type: z.literal('leavePage') }),
  quit: z.strictObject({ type: z.literal('quit') }),
} as const;
