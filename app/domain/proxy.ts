/** Who a person is to a proxy. A secret: it exists in `main/` only, but for the one command that brings it there. */
export type ProxyLogin = { readonly user: string; readonly password: string };

/** What a proxy asks with (RFC 9110, 11.7.1). Its answerer is whoever holds its name and port at the moment. */
export type ProxyChallenge = {
  /** `HOST:PORT`. */
  readonly proxy: string;
  /** Its own words, as they came. */
  readonly realm: string;
  /** `basic`, `digest`, `ntlm`, `negotiate`. */
  readonly scheme: string;
  /** The way to the proxy itself is https. */
  readonly isEncrypted: boolean;
};

/** A login with the circumstances under which the person gave it. */
export type KnownProxyLogin = {
  readonly login: ProxyLogin;
  readonly realm: string;
  readonly scheme: string;
  /** The networks in which it may be sent in clear, as `networkPlace` names them. */
  readonly networks: readonly string[];
};

/** A proxy lets nobody through without a password. */
export type ProxyQuestion = {
  readonly proxy: string;
  /** Fit to be shown: one line of 80 characters at most, without characters that change how others are read. Empty: it gave none. */
  readonly realm: string;
  /** The password is sent so that others on the way can read it. */
  readonly isUnencrypted: boolean;
  /** It did not take the login that it was given. */
  readonly isRefused: boolean;
  /** There is a login, given under other circumstances; it was not sent. */
  readonly isChanged: boolean;
};

/** A scheme that is not known is as weak as can be. NTLM and Negotiate never send the password (RFC 4559). */
const STRENGTHS: Readonly<Record<string, number>> = { basic: 0, digest: 1, ntlm: 2, negotiate: 2 };
const strengthOf = (scheme: string): number => STRENGTHS[scheme.toLowerCase()] ?? 0;

export const isUnencrypted = ({ scheme, isEncrypted }: ProxyChallenge): boolean =>
  strengthOf(scheme) === 0 && !isEncrypted;

/**
 * Whether a known login may answer without a question: to the same realm, by no weaker scheme, and in clear only in a network where
 * the person has given it. Browsers look at the realm alone (RFC 9110, 11.5).
 */
export const mayAnswer = (known: KnownProxyLogin, challenge: ProxyChallenge, network: string): boolean =>
  known.realm === challenge.realm &&
  strengthOf(challenge.scheme) >= strengthOf(known.scheme) &&
  (!isUnencrypted(challenge) || known.networks.includes(network));

const LONGEST_REALM = 80;

/** A proxy's own words as they may be shown to a person. */
export function shownRealm(realm: string): string {
  const signs = Array.from(realm.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
  return signs.length > LONGEST_REALM ? `${signs.slice(0, LONGEST_REALM - 1).join('')}…` : signs.join('');
}
