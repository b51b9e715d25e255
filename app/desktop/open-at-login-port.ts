import type { Result } from '../domain/result.ts';

export type OpenAtLoginPort = {
  /** Undefined if the system does not support it. */
  isOn(): Promise<boolean | undefined>;
  /** Fails with `open-at-login-refused`. */
  set(on: boolean): Promise<Result>;
};
