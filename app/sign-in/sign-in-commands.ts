import * as z from 'zod/mini';
import { LOGIN, REFERENCE, TEXT } from '../command-fields.ts';
import { SIGN_IN_PLACES } from '../domain/sign-in/sign-in-browser.ts';
import { PROVIDER_ID as providerId } from '../domain/stored-role.ts';

const place = z.enum(SIGN_IN_PLACES);

export const SIGN_IN_COMMANDS = {
  /** What a person typed as the sign-in address; signs in at once. `region`: of an access portal whose address has none. */
  addProvider: z.strictObject({ type: z.literal('addProvider'), address: TEXT, region: z.exactOptional(TEXT) }),
  /** Signs in at an access portal by a code that the person approves at another computer. */
  signInWithCode: z.strictObject({ type: z.literal('signInWithCode'), providerId }),
  /** Opens the page of the sign-in that waits in the person's browser once more. */
  openSignInLink: z.strictObject({ type: z.literal('openSignInLink'), providerId }),
  /** Copies its address, for another browser of this computer. */
  copySignInLink: z.strictObject({ type: z.literal('copySignInLink'), providerId }),
  /** Copies the code that the person approves at another computer, or the address of the page where it is typed. */
  copyPortalCode: z.strictObject({
    type: z.literal('copyPortalCode'),
    providerId,
    part: z.enum(['code', 'address']),
  }),
  /** How an access portal is used. */
  changePortal: z.strictObject({
    type: z.literal('changePortal'),
    providerId,
    opensIn: z.exactOptional(z.enum(['browser', 'window'])),
    sharesTokens: z.exactOptional(z.boolean()),
  }),
  /** Copies a message that asks IT for the sign-in address. */
  copyAddressRequest: z.strictObject({ type: z.literal('copyAddressRequest') }),
  /** The person's name for a company; empty for the derived one. */
  renameProvider: z.strictObject({ type: z.literal('renameProvider'), providerId, name: TEXT }),
  signIn: z.strictObject({ type: z.literal('signIn'), providerId }),
  /** Where people sign in to a company from now on. */
  setSignInPlace: z.strictObject({ type: z.literal('setSignInPlace'), providerId, place }),
  /** The same, and signs in there at once. */
  signInWith: z.strictObject({ type: z.literal('signInWith'), providerId, place }),
  cancelSignIn: z.strictObject({ type: z.literal('cancelSignIn'), providerId }),
  /** Ends the provider's role sessions, forgets its cookies and its assertion. */
  signOut: z.strictObject({ type: z.literal('signOut'), providerId }),
  /** Sign-out, and the provider itself. */
  forgetProvider: z.strictObject({ type: z.literal('forgetProvider'), providerId }),
  /** Shows the accounts that a sign-in brought, where they are not the provider's usual ones. */
  reviewAccounts: z.strictObject({ type: z.literal('reviewAccounts'), providerId }),
  /** The person's yes to exactly the accounts that were shown under this ID, or their no to those that are shown. */
  useAccounts: z.strictObject({ type: z.literal('useAccounts'), providerId, id: REFERENCE }),
  leaveAccounts: z.strictObject({ type: z.literal('leaveAccounts') }),
  /** The only way of a company's password, once, from the field to the keychain. */
  savePassword: z.strictObject({ type: z.literal('savePassword'), providerId, ...LOGIN }),
  /** Also the person's no to having it filled in at all. */
  forgetPassword: z.strictObject({ type: z.literal('forgetPassword'), providerId }),
} as const;
