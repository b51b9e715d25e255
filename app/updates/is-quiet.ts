import type { Context } from '../context.ts';

type WorkUnderWay = Pick<Context, 'snapshot' | 'signingIn' | 'starts' | 'deliveries' | 'defaultChange' | 'rotating'>;

/**
 * Whether nothing is under way that a restart would break: a sign-in, a start, a renewal, a write to the AWS files, a
 * program that waits for a role, a key rotation, or a question to the person.
 */
export function isQuiet(facts: WorkUnderWay): boolean {
  const { snapshot, signingIn, starts, deliveries, defaultChange, rotating } = facts;
  const { signIns, starting, renewals, roleRequests, ...open } = snapshot();
  const isSigningIn = Object.values(signIns).some(({ kind }) => kind === 'signing-in');
  const isRenewing = Object.values(renewals).some(({ kind }) => kind === 'running');
  const asks = [
    open.setupOffer,
    open.settingsOffer,
    open.accountsQuestion,
    open.portalCode,
    open.requestedPage,
    open.proxyQuestion,
  ];
  return (
    !isSigningIn &&
    !isRenewing &&
    defaultChange === undefined &&
    asks.every(question => question === undefined) &&
    starting.length + roleRequests.length === 0 &&
    signingIn.size + starts.size + deliveries.size + rotating.size === 0
  );
}
