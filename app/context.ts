import type { Command, CommandOf, CommandType } from './contract.ts';
import type { AccountId } from './domain/arn.ts';
import type { Failure } from './domain/failure.ts';
import type { Instant } from './domain/instant.ts';
import type { ProviderId } from './domain/provider.ts';
import type { AssertionOrigin } from './domain/provider-identity.ts';
import type { Result } from './domain/result.ts';
import type { Role, RoleKey } from './domain/role.ts';
import type { Event } from './events.ts';
import type { Trouble } from './failures/failures-state.ts';
import type { Ports } from './ports.ts';
import type { AccountsQuestion } from './sign-in/accounts-question.ts';
import type { SamlResponse } from './sign-in/sign-in-port.ts';
import type { Snapshot } from './snapshot.ts';

/** An assertion while STS still takes it. In memory only. */
export type HeldAssertion = {
  readonly samlResponse: SamlResponse;
  /** Only AWS can read it: whose roles it brings is not known. */
  readonly isEncrypted?: boolean;
  /** What it says of its origin. */
  readonly origin?: AssertionOrigin;
  readonly usableUntil: Instant;
  readonly sessionDuration?: number;
  readonly sessionNotOnOrAfter?: Instant;
};

/** An assertion of which nothing counts before the person's yes. In memory only. */
export type OtherAssertion = {
  readonly origin: AssertionOrigin;
  /** What the list of roles would be. */
  readonly roles: readonly Role[];
  readonly held: HeldAssertion;
  readonly question: AccountsQuestion;
};

/** Keys on their way from AWS, and what was set going for them alone. */
export type Assume = {
  /** Nobody waits for them any more. */
  readonly giveUp: () => void;
  startsSignIn?: boolean;
  /** The role from which this one is reached, where it had to be made live first. */
  startsSource?: RoleKey;
};

/** What a use case works with. */
export type Context = {
  readonly ports: Ports;
  snapshot(): Snapshot;
  apply(event: Event): void;
  /** Resolves once the settings as they are now are on disk, or could not be saved. */
  saved(): Promise<void>;
  /** Runs another command, as `dispatch` would but for showing its failure. */
  run(command: Command): Promise<Result>;
  /** Shows a failure on all surfaces. */
  fail(about: Pick<Trouble, 'providerId' | 'key' | 'command'>, failure: Failure): void;
  readonly assertions: Map<ProviderId, HeldAssertion>;
  /** Assertions of other accounts than the provider's, until the person has looked at them. */
  readonly otherAssertions: Map<ProviderId, OtherAssertion>;
  /** Sign-ins under way: everybody who needs one waits for the same. One that is not in here any more has lost its point. */
  readonly signingIn: Map<ProviderId, Promise<Result>>;
  /** Roles whose keys are being got. What is not in here any more has been given up: its keys must not be written. */
  readonly assumes: Map<RoleKey, Assume>;
  /** Keys on their way into the files. Whoever removes keys waits for these first. */
  readonly deliveries: Map<RoleKey, Promise<Result>>;
  /** Accounts whose names AWS was asked for in this run. */
  readonly namesAsked: Set<AccountId>;
};

/** What each of a feature's commands does. */
export type UseCases<C> = {
  readonly [T in keyof C & CommandType]: (context: Context, command: CommandOf<T>) => Promise<Result>;
};
