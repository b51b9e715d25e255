import type { Command } from '../contract.ts';
import type { Failure } from '../domain/failure.ts';
import type { Instant } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { RoleKey } from '../domain/role.ts';

/** A failure as it is shown: with what it was about, so that its remedy can be a command. */
export type Trouble = {
  readonly id: string;
  readonly at: Instant;
  readonly failure: Failure;
  readonly providerId?: ProviderId;
  readonly key?: RoleKey;
  /** The person's command that failed, if it was one. */
  readonly command?: Command;
};

export type FailuresState = { readonly troubles: readonly Trouble[] };
