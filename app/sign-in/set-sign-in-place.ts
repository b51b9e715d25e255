import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { isPortal } from '../domain/provider.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { signInAndPick } from './providers.ts';
import { providerOf } from './sign-in-state.ts';

/** Chooses where people sign in to a company; its next sign-in happens there. Fails with `not-found`, also for an access portal. */
export async function setSignInPlace(
  { snapshot, apply }: Context,
  { providerId, place }: Pick<CommandOf<'setSignInPlace'>, 'providerId' | 'place'>,
): Promise<Result> {
  const provider = providerOf(snapshot(), providerId);
  if (provider === undefined || isPortal(provider)) return fail({ kind: 'not-found' });
  apply({ type: 'signInPlaceChosen', providerId, place });
  return ok();
}

/** The same, and signs in there at once, instead of in a sign-in that is running. */
export async function signInWith(context: Context, command: CommandOf<'signInWith'>): Promise<Result> {
  const chosen = await setSignInPlace(context, command);
  return chosen.ok ? signInAndPick(context, command) : chosen;
}
