import type { Context, HeldAssertion } from '../../context.ts';
import { type Instant, instant, later, minutes, seconds } from '../../domain/instant.ts';
import type { ProviderId } from '../../domain/provider.ts';
import type { Assertion } from '../../saml/assertion.ts';
import type { SamlResponse } from '../sign-in-port.ts';

/** STS rejects an assertion 5 minutes after its issue; the margin covers the request. */
const LIFE = minutes(5);
const MARGIN = seconds(10);

/**
 * Rejects only an assertion whose own times leave no validity. Whether it has expired is for STS to decide: the local clock may
 * be wrong.
 */
export const hasNoLife = ({ issuedAt, notOnOrAfter }: Assertion): boolean =>
  issuedAt !== undefined && notOnOrAfter !== undefined && notOnOrAfter <= issuedAt;

/** Validity counts from now by the difference of the provider's own times: its clock may differ. */
export function hold(samlResponse: SamlResponse, assertion: Assertion, now: Instant): HeldAssertion {
  const { issuedAt = now, notOnOrAfter, sessionName, sessionDuration, sessionNotOnOrAfter } = assertion;
  const life = Math.min(LIFE, notOnOrAfter === undefined ? LIFE : notOnOrAfter - issuedAt);
  return {
    samlResponse,
    usableUntil: later(now, Math.max(life - MARGIN, life / 2)),
    ...(sessionName !== undefined && { sessionName }),
    ...(sessionDuration !== undefined && { sessionDuration }),
    ...(sessionNotOnOrAfter !== undefined && { sessionNotOnOrAfter: instant(now + (sessionNotOnOrAfter - issuedAt)) }),
  };
}

/** Encrypted for AWS. */
export const holdEncrypted = (samlResponse: SamlResponse, now: Instant): HeldAssertion => ({
  samlResponse,
  isEncrypted: true,
  usableUntil: later(now, LIFE - MARGIN),
});

/** The provider's assertion if STS still accepts it. */
export function heldAssertion(context: Context, providerId: ProviderId): HeldAssertion | undefined {
  const held = context.assertions.get(providerId);
  if (held !== undefined && held.usableUntil <= context.ports.clock.now()) {
    context.assertions.delete(providerId);
    return undefined;
  }
  return held;
}
