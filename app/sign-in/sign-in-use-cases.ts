import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import { textFor } from '../text/text-for.ts';
import { leaveAccounts, reviewAccounts, useAccounts } from './answer-accounts.ts';
import { renameProvider } from './name-companies.ts';
import { forgetPassword, savePassword } from './password-fill.ts';
import { addProvider, forgetProvider, signInAndPick, signOut } from './providers.ts';
import type { SIGN_IN_COMMANDS } from './sign-in-commands.ts';

export const signInUseCases: UseCases<typeof SIGN_IN_COMMANDS> = {
  addProvider,
  async copyAddressRequest({ ports, snapshot }) {
    ports.clipboard.copy(textFor(snapshot().language).findAddress.request);
    return ok();
  },
  renameProvider,
  signIn: signInAndPick,
  cancelSignIn: async ({ ports }, { providerId }) => {
    ports.signIn.cancel(providerId);
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
