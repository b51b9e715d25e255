import type { Context } from '../context.ts';

/**
 * Whether nothing is under way that a restart would break: a sign-in, a start, a renewal, a write to the AWS files, a
 * program that waits for a role, a key rotation, or a question to the person.
 */
export function isQuiet({ snapshot, signingIn, assumes, deliveries, rotating }: Context): boolean {
  const { signIns, assuming, renewals, roleRequests, ...open } = snapshot();
  const isSigningIn = Object.values(signIns).some(({ kind }) => kind === 'signing-in');
  const isRenewing = Object.values(renewals).some(({ kind }) => kind === 'running');
  const asks = [open.setupOffer, open.settingsOffer, open.accountsQuestion, open.portalCode, open.requestedPage];
  return (
    !isSigningIn &&
    !isRenewing &&
    asks.every(question => question === undefined) &&
    assuming.length + roleRequests.length === 0 &&
    signingIn.size + assumes.size + deliveries.size + rotating.size === 0
  );
}
