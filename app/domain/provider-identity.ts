import { type AccountId, parsePrincipalArn } from './arn.ts';
import type { Role } from './role.ts';

/** Known origin of a provider's assertions: accepted issuers and accounts. */
export type ProviderIdentity = {
  /** SAML entity IDs. Empty if an earlier version saved none. */
  readonly issuers: readonly string[];
  /** Newest first. */
  readonly accounts: readonly AccountId[];
  /** ARNs of the SAML providers in these accounts, newest first. */
  readonly principals: readonly string[];
};

/** SAML core, 8.3.6: at most 1,024 characters. */
export const LONGEST_ISSUER = 1_024;
export const MOST_ISSUERS = 10;
/** Maximum number of remembered accounts and SAML providers. */
export const MOST_KNOWN = 5_000;

/** Origin that an assertion claims. Unverified: only STS verifies signatures. */
export type AssertionOrigin = { readonly issuers: readonly string[]; readonly roles: readonly Role[] };

/**
 * Whether an assertion has another origin than before: another issuer, or no known account or SAML provider. A new account
 * beside known ones is not another origin. Without any known origin the answer is no.
 */
export function isOtherOrigin(known: ProviderIdentity, { issuers, roles }: AssertionOrigin): boolean {
  const isOtherIssuer =
    known.issuers.length > 0 && (issuers.length === 0 || issuers.some(issuer => !known.issuers.includes(issuer)));
  const accounts = new Set<string>(known.accounts);
  const principals = new Set(known.principals);
  const isShared = roles.some(({ accountId, principalArn }) => accounts.has(accountId) || principals.has(principalArn));
  return isOtherIssuer || (accounts.size + principals.size > 0 && roles.length > 0 && !isShared);
}

/** Whether nothing is known yet that an assertion could be compared with. */
export const isUnknown = ({ issuers, accounts, principals }: ProviderIdentity): boolean =>
  issuers.length === 0 || accounts.length + principals.length === 0;

/**
 * Whether an assertion that AWS accepted for this role belongs to the known provider: AWS has verified its signature with the
 * metadata of a SAML provider in a known account, which only the company controls.
 */
export const provesOrigin = (known: ProviderIdentity, { principalArn }: Role): boolean =>
  known.principals.includes(principalArn) ||
  known.accounts.some(accountId => accountId === parsePrincipalArn(principalArn)?.accountId);

/** Known origin after an accepted assertion. Another issuer replaces the previous issuer's accounts. */
export function withOrigin(known: ProviderIdentity, { issuers, roles }: AssertionOrigin): ProviderIdentity {
  const isSameIssuer = known.issuers.length === 0 || issuers.every(issuer => known.issuers.includes(issuer));
  const before = isSameIssuer ? known : { accounts: [], principals: [] };
  const newest = <T>(fresh: readonly T[], old: readonly T[]) => [...new Set([...fresh, ...old])].slice(0, MOST_KNOWN);
  return {
    issuers: (issuers.length > 0 ? [...new Set(issuers)] : known.issuers).slice(0, MOST_ISSUERS),
    accounts: newest(
      roles.map(({ accountId }) => accountId),
      before.accounts,
    ),
    principals: newest(
      roles.map(({ principalArn }) => principalArn),
      before.principals,
    ),
  };
}
