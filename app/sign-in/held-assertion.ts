import type { Context, HeldAssertion } from '../context.ts';
import type { Assertion } from '../domain/assertion.ts';
import { type Instant, instant, later, minutes, seconds } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { SamlResponse } from './sign-in-port.ts';

/** STS refuses an assertion 5 minutes after its issue; the margin is for the way there. */
const LIFE = minutes(5);
const MARGIN = seconds(10);

/**
 * Only a life that is over within the assertion itself is refused here. Whether it is over by now is STS's to judge: this
 * computer's clock may be the one that is wrong.
 */
export const hasNoLife = ({ issuedAt, notOnOrAfter }: Assertion): boolean =>
  issuedAt !== undefined && notOnOrAfter !== undefined && notOnOrAfter <= issuedAt;

/** Lives are counted from now by the difference of the provider's own times: its clock may differ from ours. */
export function hold(samlResponse: SamlResponse, assertion: Assertion, now: Instant): HeldAssertion {
  const { issuedAt = now, notOnOrAfter, sessionDuration, sessionNotOnOrAfter } = assertion;
  const life = Math.min(LIFE, notOnOrAfter === undefined ? LIFE : notOnOrAfter - issuedAt);
  return {
    samlResponse,
    usableUntil: later(now, Math.max(life - MARGIN, life / 2)),
    ...(sessionDuration !== undefined && { sessionDuration }),
    ...(sessionNotOnOrAfter !== undefined && { sessionNotOnOrAfter: instant(now + (sessionNotOnOrAfter - issuedAt)) }),
  };
}

/** One that only AWS can read. */
export const holdSealed = (samlResponse: SamlResponse, now: Instant): HeldAssertion => ({
  samlResponse,
  isSealed: true,
  usableUntil: later(now, LIFE - MARGIN),
});

/** The provider's assertion if STS will still take it. */
export function heldAssertion(context: Context, providerId: ProviderId): HeldAssertion | undefined {
  const held = context.assertions.get(providerId);
  if (held !== undefined && held.usableUntil <= context.ports.clock.now()) {
    context.assertions.delete(providerId);
    return undefined;
  }
  return held;
}
