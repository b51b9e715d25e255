import { hours, type Instant, later, minutes } from '../../app/domain/instant.ts';
import type { PortalSession } from '../../app/identity-center/identity-center-port.ts';
import type { PortalRecord, PortalTokens, SignedIn } from './portal-record.ts';

/** A new access token is due this long before the old one expires. */
const EARLY = minutes(5);
/** AWS rounds lifetimes, and an answer takes its time. */
const CLEARLY_SHORTER = minutes(2);

/** Whether a token can be used without a new one. The last one of a session is used until it expires. */
export const isFresh = ({ tokens, session }: SignedIn, now: Instant): boolean =>
  tokens.expiresAt > (session.endsAt === undefined ? later(now, EARLY) : now);

/** A session that begins with these tokens. */
export const begun = (tokens: PortalTokens): SignedIn => ({
  tokens,
  session: { startedAt: tokens.issuedAt, firstLifetime: tokens.expiresAt - tokens.issuedAt },
});

/** The same session with new tokens. An access token that lives clearly shorter than the first ends with the session. */
export function continued({ session }: SignedIn, tokens: PortalTokens): SignedIn {
  const { startedAt, firstLifetime } = session;
  const isCapped = tokens.expiresAt - tokens.issuedAt < firstLifetime - CLEARLY_SHORTER;
  return { tokens, session: { startedAt, firstLifetime, ...(isCapped && { endsAt: tokens.expiresAt }) } };
}

/** The same session with tokens that another tool has renewed, of which only the expiration is known. */
export const adopted = ({ session }: SignedIn, tokens: PortalTokens): SignedIn => ({
  tokens: { ...tokens, issuedAt: later(tokens.expiresAt, -session.firstLifetime) },
  session: { startedAt: session.startedAt, firstLifetime: session.firstLifetime },
});

/** The record after AWS refused to continue the session. Remembers its length if that is known well enough. */
export function ended({ signedIn, ...record }: PortalRecord, now: Instant): PortalRecord {
  const length = signedIn && lengthOf(signedIn, now);
  return { ...record, ...(length !== undefined && { usualLength: length }) };
}

/** Without a known end, a session ended between the last tokens and their refusal. Most lengths are whole hours. */
function lengthOf({ tokens, session }: SignedIn, now: Instant): number | undefined {
  if (session.endsAt !== undefined) return session.endsAt - session.startedAt;
  const least = tokens.issuedAt - session.startedAt;
  const most = now - session.startedAt;
  if (most - least > hours(2)) return undefined;
  const wholeHours = Math.floor(most / hours(1)) * hours(1);
  return wholeHours >= least && wholeHours > 0 ? wholeHours : most;
}

/** The session of a record; undefined if there is none. Its end is the usual one until it is known. */
export function sessionOf(
  { signedIn, usualLength }: PortalRecord,
  kept: PortalSession['kept'],
  now: Instant,
): PortalSession | undefined {
  if (signedIn === undefined) return undefined;
  const { startedAt, endsAt: known } = signedIn.session;
  if (known !== undefined) return { kept, endsAt: known };
  const usual = later(startedAt, usualLength ?? 0);
  return { kept, ...(usual > now && { endsAt: usual, isEstimate: true }) };
}
