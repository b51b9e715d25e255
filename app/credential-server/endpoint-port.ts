import type { Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import type { TokenForm } from '../domain/token-form.ts';

export type EndpointVariables = Readonly<Record<string, string>> & {
  readonly AWS_CONTAINER_CREDENTIALS_FULL_URI: string;
};

export type EndpointPort = {
  /** Listens on this port or any free one; returns the port. Fails with `endpoint-unavailable`. */
  start(port?: number): Promise<Result<number>>;
  /** Roles that are served. Each has its own token, which is void once the role is removed. */
  serve(keys: readonly RoleKey[]): Promise<void>;
  /** Stops listening, voids all tokens and removes their files. */
  stop(): Promise<void>;
  /** Fails with `endpoint-off`, with `not-active`, or with `endpoint-unavailable` where the token's file can't be written. */
  variables(key: RoleKey, form: TokenForm): Promise<Result<EndpointVariables>>;
};
