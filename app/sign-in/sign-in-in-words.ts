import { type Instant, later } from '../domain/instant.ts';
import { isPortal, type Provider } from '../domain/provider.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { comingTime } from '../text/time.ts';
import { signInOf } from './sign-in-state.ts';

/** Whether a person is signed in at a company, and until when if that is known; of a portal also what it is. */
export function signInInWords(snapshot: Snapshot, provider: Provider, now: Instant, text: Text): string {
  const signIn = signInOf(snapshot, provider.id);
  const end = sessionEnd(snapshot, provider, now);
  const state = {
    'signed-out': text.settings.signedOut,
    'signing-in': text.settings.signingIn,
    'signed-in': end === undefined ? text.settings.signedIn : text.accessPortal.signedInUntil(end),
  }[signIn.kind];
  return isPortal(provider) ? text.accessPortal.about(state) : state;
}

/** About when a person's session ends, as a time of day or a day; undefined if it isn't known. */
export function sessionEnd(
  { signIns, clockSkew, language }: Pick<Snapshot, 'signIns' | 'clockSkew' | 'language'>,
  { id }: Provider,
  now: Instant,
): string | undefined {
  const signIn = signInOf({ signIns }, id);
  if (signIn.kind !== 'signed-in' || signIn.endsAt === undefined || signIn.endsAt <= now) return undefined;
  return comingTime(later(signIn.endsAt, clockSkew), later(now, clockSkew), language);
}
