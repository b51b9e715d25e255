// What the core needs to arrange roles and to look after a person's computer, beside getting keys.
import type { ActivityEvent } from '../activity/activity.ts';
import type { CheckUpFacts, LiveProfile, StsPlace } from '../check-up/facts.ts';
import type { FileMend } from '../check-up/findings.ts';
import type { NamedAccounts } from '../domain/account-settings.ts';
import type { Keys } from '../domain/credentials.ts';
import type { Instant } from '../domain/instant.ts';
import type { PartitionId } from '../domain/partition.ts';
import type { Result } from '../domain/result.ts';
import type { AwsRole } from '../domain/role.ts';
import type { Cancel, SamlResponse } from './ports.ts';

/** What AWS knows of accounts' names. Best effort: never fails, and answers within seconds. */
export type AccountNamesPort = {
  /** Those on the page that AWS shows to a person who may choose among roles; none where it is not to be had. */
  onSignInPage(samlResponse: SamlResponse, partition: PartitionId): Promise<NamedAccounts>;
  /** The alias of the role's account, which not every role may ask for. */
  alias(role: AwsRole, keys: Keys): Promise<string | undefined>;
};

export type SavePort = {
  /** Asks the person where to, and writes the text there. Fails with `save-failed`. */
  save(file: { readonly name: string; readonly text: string }): Promise<Result<'saved' | 'cancelled'>>;
};

export type CheckUpPort = {
  /** Looks at the AWS files, the environment, the keychain, the clock and the way to AWS. Takes seconds at most. */
  gather(live: readonly LiveProfile[], sts: StsPlace): Promise<CheckUpFacts>;
  /** Does what needs no new keys. What leaves a file is in its backups first. */
  mend(mend: FileMend): Promise<Result>;
};

export type AccentPort = {
  /** Calls back at once and on every change with the system's accent colour, as `#rrggbb`, where it has one. */
  watch(listener: (accent: string) => void): Cancel;
};

export type ContrastPort = {
  /** Calls back at once and on every change with whether the system wants high contrast, where it does not tell pages itself. */
  watch(listener: (isHigh: boolean) => void): Cancel;
};

export type ActivityPort = {
  /** Adds to what is kept; what can't be kept is lost, and nothing else is harmed. */
  append(events: readonly ActivityEvent[]): Promise<void>;
  /** What is kept, oldest first. */
  read(now: Instant): Promise<readonly ActivityEvent[]>;
};
