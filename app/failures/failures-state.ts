import type { Command } from '../contract.ts';
import type { Failure } from '../domain/failure.ts';
import type { Instant } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { RoleKey } from '../domain/role.ts';

/** A shown failure with its subject, so that its remedies can be commands. */
export type FailureNotice = {
  readonly id: string;
  readonly at: Instant;
  readonly failure: Failure;
  readonly providerId?: ProviderId;
  readonly key?: RoleKey;
  /** Command that failed, if any. */
  readonly command?: Command;
};

export type FailuresState = { readonly failureNotices: readonly FailureNotice[] };
