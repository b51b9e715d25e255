import type { Keys } from '../domain/credentials.ts';
import type { Result } from '../domain/result.ts';
import type { AwsRole } from '../domain/role.ts';

export type ConsoleRequest = {
  readonly role: AwsRole;
  readonly keys: Keys;
  readonly region: string;
  /** Only where AWS allows it: never for a chained role. */
  readonly durationSeconds?: number;
};

export type ConsolePort = {
  /** A link that signs the browser in as the role. A secret for the minutes it lives. */
  link(request: ConsoleRequest): Promise<Result<string>>;
  /** Opens a link of `link` in the system's browser. */
  open(link: string): Promise<Result>;
};
