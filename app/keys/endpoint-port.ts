import type { Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import type { TokenForm } from '../domain/token-form.ts';

export type EndpointVariables = Readonly<Record<string, string>> & {
  readonly AWS_CONTAINER_CREDENTIALS_FULL_URI: string;
};

export type EndpointPort = {
  /** Listens on this port, or on any free one; answers the port. Fails with `endpoint-unavailable`. */
  start(port?: number): Promise<Result<number>>;
  /** The roles that may be asked for. Each has a token of its own, which is void once the role is left out. */
  serve(keys: readonly RoleKey[]): Promise<void>;
  /** No token that was given out is good any more, and no file holds one. */
  stop(): Promise<void>;
  /** Fails with `endpoint-off`, with `not-live`, or with `endpoint-unavailable` where the token's file can't be written. */
  variables(key: RoleKey, form: TokenForm): Promise<Result<EndpointVariables>>;
};
