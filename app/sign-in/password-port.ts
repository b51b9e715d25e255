import type { Cancel } from '../domain/cancel.ts';
import type { PasswordNews } from '../domain/password-fill.ts';
import type { Provider } from '../domain/provider.ts';
import type { Result } from '../domain/result.ts';

export type PasswordPort = {
  /** Calls back with password events of visible sign-ins. */
  watch(listener: (news: PasswordNews) => void): Cancel;
  /** Whether there is a keychain. Opens no prompt. */
  isAvailable(): Promise<boolean>;
  /** Fails with `no-keychain`. */
  keep(provider: Provider, user: string, password: string): Promise<Result>;
  forget(provider: Provider, user: string): Promise<Result>;
};
