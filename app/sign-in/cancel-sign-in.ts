import type { Context } from '../context.ts';
import type { ProviderId } from '../domain/provider.ts';

/** Cancels a provider's sign-in, of whatever kind. */
export function cancelSignIn({ ports, listings }: Context, providerId: ProviderId): void {
  listings.delete(providerId);
  ports.signIn.cancel(providerId);
  ports.identityCenter.cancel(providerId);
}
