import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import { copyPortalCode, copySignInLink } from '../identity-center/portal-links.ts';
import { changePortal, signInWithCode } from '../identity-center/portals.ts';
import { textFor } from '../text/text-for.ts';
import { leaveAccounts, reviewAccounts, useAccounts } from './assertion/answer-accounts.ts';
import { cancelSignIn } from './cancel-sign-in.ts';
import { renameProvider } from './name-companies.ts';
import { forgetPassword, savePassword } from './password-fill.ts';
import { addProvider, forgetProvider, signInAndPick, signOut } from './providers.ts';
import { setSignInPlace, signInWith } from './set-sign-in-place.ts';
import type { SIGN_IN_COMMANDS } from './sign-in-commands.ts';

export const signInUseCases: UseCases<typeof SIGN_IN_COMMANDS> = {
  addProvider,
  async copyAddressRequest({ ports, snapshot }) {
    ports.clipboard.copy(textFor(snapshot().language).findAddress.request);
    return ok();
  },
  renameProvider,
  signIn: signInAndPick,
  setSignInPlace,
  signInWith,
  signInWithCode,
  openSignInLink: ({ ports }, { providerId }) => ports.identityCenter.openAgain(providerId),
  copySignInLink,
  copyPortalCode,
  changePortal,
  cancelSignIn: async (context, { providerId }) => {
    cancelSignIn(context, providerId);
    return ok();
  },
  signOut,
  forgetProvider,
  reviewAccounts,
  useAccounts,
  leaveAccounts,
  savePassword,
  forgetPassword,
};
