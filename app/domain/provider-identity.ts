import { type AccountId, parsePrincipalArn } from './arn.ts';
import type { Role } from './role.ts';

/** By what a provider's assertions are known again: whom the person accepted as its signer, and for which accounts. */
export type ProviderIdentity = {
  /** Entity IDs, as SAML calls them. Empty where an earlier Mai kept none. */
  readonly issuers: readonly string[];
  /** The newest first. */
  readonly accounts: readonly AccountId[];
  /** ARNs of the SAML providers in these accounts, the newest first. */
  readonly principals: readonly string[];
};

/** SAML core, 8.3.6: an entity ID has 1,024 characters at most. */
export const LONGEST_ISSUER = 1_024;
export const MOST_ISSUERS = 10;
/** So many accounts and SAML providers are remembered of a provider. */
export const MOST_KNOWN = 5_000;

/** What an assertion says of its origin. None of it is proven: only STS checks signatures. */
export type AssertionOrigin = { readonly issuers: readonly string[]; readonly roles: readonly Role[] };

/**
 * Whether an assertion is of somebody else than before: of another issuer, or without any account or SAML provider that was
 * known. An account that was added to the usual ones is no other origin, and before anything is known nothing is.
 */
export function isOtherOrigin(known: ProviderIdentity, { issuers, roles }: AssertionOrigin): boolean {
  const isOtherIssuer =
    known.issuers.length > 0 && (issuers.length === 0 || issuers.some(issuer => !known.issuers.includes(issuer)));
  const accounts = new Set<string>(known.accounts);
  const principals = new Set(known.principals);
  const isShared = roles.some(({ accountId, principalArn }) => accounts.has(accountId) || principals.has(principalArn));
  return isOtherIssuer || (accounts.size + principals.size > 0 && roles.length > 0 && !isShared);
}

/** Whether there is nothing yet, or no accounts, that an assertion could be compared with. */
export const isUnknown = ({ issuers, accounts, principals }: ProviderIdentity): boolean =>
  issuers.length === 0 || accounts.length + principals.length === 0;

/**
 * Whether an assertion is the known provider's own once AWS has taken it for this role: AWS has checked its signature with the
 * keys of a SAML provider in a known account, where only the company can have put them.
 */
export const provesOrigin = (known: ProviderIdentity, { principalArn }: Role): boolean =>
  known.principals.includes(principalArn) ||
  known.accounts.some(accountId => accountId === parsePrincipalArn(principalArn)?.accountId);

/** What is known after an assertion was accepted. Of another issuer than before, the old one's accounts count no more. */
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
