import type { Command, CommandOf, CommandType } from './contract.ts';
import type { AccountId } from './domain/arn.ts';
import type { Failure } from './domain/failure.ts';
import type { Instant } from './domain/instant.ts';
import type { ProviderId } from './domain/provider.ts';
import type { AssertionOrigin } from './domain/provider-identity.ts';
import type { Result } from './domain/result.ts';
import type { Role, RoleKey } from './domain/role.ts';
import type { Event } from './events.ts';
import type { FailureNotice } from './failures/failures-state.ts';
import type { Ports } from './ports.ts';
import type { AccountsQuestion } from './sign-in/assertion/accounts-question.ts';
import type { SamlResponse } from './sign-in/sign-in-port.ts';
import type { Snapshot } from './snapshot.ts';
import type { Updating } from './updates/updating.ts';

/** A valid assertion. In memory only. */
export type HeldAssertion = {
  readonly samlResponse: SamlResponse;
  /** Encrypted for AWS: its roles are unknown. */
  readonly isEncrypted?: boolean;
  /** Claimed origin. */
  readonly origin?: AssertionOrigin;
  /** Leads to this form; remembered once AWS has accepted the assertion. */
  readonly launchAddress?: string;
  readonly usableUntil: Instant;
  /** RoleSessionName: often the person's e-mail address. */
  readonly sessionName?: string;
  readonly sessionDuration?: number;
  readonly sessionNotOnOrAfter?: Instant;
};

/** An assertion that waits for confirmation. In memory only. */
export type OtherAssertion = {
  readonly origin: AssertionOrigin;
  /** Resulting list of roles. */
  readonly roles: readonly Role[];
  readonly held: HeldAssertion;
  readonly question: AccountsQuestion;
};

/** A start or renewal of a role, with what runs only for it. */
export type Start = {
  /** Canceled. */
  readonly giveUp: () => void;
  /** Of the start: chained roles and the console wait for it. */
  result?: Promise<Result>;
  startsSignIn?: boolean;
  /** Source role that was started for this one. */
  startsSource?: RoleKey;
};

/** Context of use cases. */
export type Context = {
  readonly ports: Ports;
  snapshot(): Snapshot;
  apply(event: Event): void;
  /** Resolves when the current settings are on disk or failed to be saved. */
  saved(): Promise<void>;
  /** Runs another command like `dispatch`, without showing its failure. */
  run(command: Command): Promise<Result>;
  /** Adds a failure to the snapshot. */
  fail(about: Pick<FailureNotice, 'providerId' | 'key' | 'command'>, failure: Failure): void;
  /** Runs work for which nothing waits; its failure becomes a notice. */
  inBackground(about: Pick<FailureNotice, 'providerId' | 'key' | 'command'>, work: () => Promise<Result>): void;
  readonly assertions: Map<ProviderId, HeldAssertion>;
  /** Assertions with unfamiliar accounts, until confirmed or rejected. */
  readonly otherAssertions: Map<ProviderId, OtherAssertion>;
  /** Running sign-ins, shared by all callers. One that is no longer in here was canceled. */
  readonly signingIn: Map<ProviderId, Promise<Result>>;
  /** Running lists of portals' permission sets. One that is no longer in here was replaced or canceled. */
  readonly listings: Map<ProviderId, symbol>;
  /** Starts and renewals in progress. One that is no longer in here was canceled: its credentials must not be written. */
  readonly starts: Map<RoleKey, Start>;
  /** Writes in progress. Removals wait for them. */
  readonly deliveries: Map<RoleKey, Promise<Result>>;
  /** Stops in progress. Until they have ended, the role is still in the snapshot, but its credentials may be gone. */
  readonly stops: Map<RoleKey, Promise<Result>>;
  /** Resolves after the last change of the profile `default`, if any is running. Writes and stops wait for it. */
  defaultChange: Promise<void> | undefined;
  /** Work on rotations of long-lived keys, by rotation: one at a time. */
  readonly rotating: Map<string, Promise<Result>>;
  readonly updating: Updating;
  /** Accounts whose names were looked up in this run. */
  readonly namesAsked: Set<AccountId>;
};

/** Use cases of a feature's commands. */
export type UseCases<C> = {
  readonly [T in keyof C & CommandType]: (context: Context, command: CommandOf<T>) => Promise<Result>;
};
