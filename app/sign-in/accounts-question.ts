import type { AccountId } from '../domain/arn.ts';
import type { Instant } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';

/** A sign-in that ended with other accounts than the provider's, for the person to look at. Nothing of it counts yet. */
export type AccountsQuestion = {
  /** Of this one sign-in: a yes to it is a yes to no other. */
  readonly id: string;
  readonly providerId: ProviderId;
  /** The host of the page that sent it. */
  readonly host: string;
  /** Who signed it, by its own word, and who did so before. */
  readonly issuers: readonly string[];
  readonly knownIssuers: readonly string[];
  /** Empty where only AWS can read them. */
  readonly accounts: readonly { readonly accountId: AccountId; readonly roles: number }[];
  /** From then on AWS takes it no longer. */
  readonly until: Instant;
};
