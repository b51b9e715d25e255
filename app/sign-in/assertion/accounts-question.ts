import type { AccountId } from '../../domain/arn.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ProviderId } from '../../domain/provider.ts';

/** A sign-in with unfamiliar accounts, waiting for confirmation. Nothing of it is used yet. */
export type AccountsQuestion = {
  /** Reference of this sign-in: confirmation applies to no other. */
  readonly id: string;
  readonly providerId: ProviderId;
  /** Host of the page that posted it. */
  readonly host: string;
  /** Claimed issuer, and the previous one. */
  readonly issuers: readonly string[];
  readonly knownIssuers: readonly string[];
  /** Empty for an encrypted assertion. */
  readonly accounts: readonly { readonly accountId: AccountId; readonly roles: number }[];
  /** When AWS stops accepting it. */
  readonly until: Instant;
};
