/** Login for a proxy. Secret: exists in `main/` only, except for the command that delivers it. */
export type ProxyLogin = { readonly user: string; readonly password: string };

/** Proxy authentication challenge (RFC 9110, 11.7.1). */
export type ProxyChallenge = {
  /** `HOST:PORT`. */
  readonly proxy: string;
  /** Realm, unmodified. */
  readonly realm: string;
  /** `basic`, `digest`, `ntlm`, `negotiate`. */
  readonly scheme: string;
  /** Whether the connection to the proxy is https. */
  readonly isEncrypted: boolean;
};

/** A login and the context in which it was entered. */
export type KnownProxyLogin = {
  readonly login: ProxyLogin;
  readonly realm: string;
  readonly scheme: string;
  /** Networks in which it may be sent unencrypted, as named by `networkFingerprint`. */
  readonly networks: readonly string[];
};

/** A proxy requires authentication. */
export type ProxyQuestion = {
  readonly proxy: string;
  /** Realm for display: one line of at most 80 characters, without formatting characters. Empty if there is none. */
  readonly realm: string;
  /** The password would be sent unencrypted. */
  readonly isUnencrypted: boolean;
  /** The proxy rejected the login. */
  readonly isRefused: boolean;
  /** A saved login exists for another context; it was not sent. */
  readonly isChanged: boolean;
};

/** Strength of schemes; unknown ones count as weakest. NTLM and Negotiate never send the password (RFC 4559). */
const STRENGTHS: Readonly<Record<string, number>> = { basic: 0, digest: 1, ntlm: 2, negotiate: 2 };
const strengthOf = (scheme: string): number => STRENGTHS[scheme.toLowerCase()] ?? 0;

export const isUnencrypted = ({ scheme, isEncrypted }: ProxyChallenge): boolean =>
  strengthOf(scheme) === 0 && !isEncrypted;

/**
 * Whether a saved login may be sent without asking: same realm, no weaker scheme, and unencrypted only in a network in which it
 * was entered. Browsers compare the realm only (RFC 9110, 11.5).
 */
export const mayAnswer = (known: KnownProxyLogin, challenge: ProxyChallenge, network: string): boolean =>
  known.realm === challenge.realm &&
  strengthOf(challenge.scheme) >= strengthOf(known.scheme) &&
  (!isUnencrypted(challenge) || known.networks.includes(network));

const LONGEST_REALM = 80;

/** A proxy's realm, made safe for display. */
export function shownRealm(realm: string): string {
  const signs = Array.from(realm.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
  return signs.length > LONGEST_REALM ? `${signs.slice(0, LONGEST_REALM - 1).join('')}…` : signs.join('');
}
