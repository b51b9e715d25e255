import type { Result } from '../domain/result.ts';

export type OpenAtLoginPort = {
  /** Undefined where the system offers no such thing. */
  isOn(): Promise<boolean | undefined>;
  /** Fails with `open-at-login-refused`. */
  set(on: boolean): Promise<Result>;
};
