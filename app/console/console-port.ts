import type { Keys } from '../domain/credentials.ts';
import type { Result } from '../domain/result.ts';
import type { AwsRole } from '../domain/role.ts';

export type ConsoleRequest = {
  readonly role: AwsRole;
  readonly keys: Keys;
  readonly region: string;
  /** Session duration of the console; undefined for chained roles, where AWS allows none. */
  readonly durationSeconds?: number;
};

export type ConsolePort = {
  /** Console sign-in link. Secret for the minutes of its validity. */
  link(request: ConsoleRequest): Promise<Result<string>>;
  /** Opens such a link in the system's browser. */
  open(link: string): Promise<Result>;
};
