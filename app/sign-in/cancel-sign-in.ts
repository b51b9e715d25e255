import type { Context } from '../context.ts';
import type { ProviderId } from '../domain/provider.ts';

/** Cancels a provider's sign-in, of whatever kind. */
export function cancelSignIn({ ports, snapshot, apply, listings }: Context, providerId: ProviderId): void {
  listings.delete(providerId);
  apply({ type: 'listingChanged', providerId, listing: undefined });
  if (snapshot().portalCode?.providerId === providerId) apply({ type: 'portalCodeChanged', code: undefined });
  ports.signIn.cancel(providerId);
  ports.identityCenter.cancel(providerId);
}
