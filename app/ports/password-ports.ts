// What people have told Mai that pages and networks ask for. Passwords go in, and never out to the core.
import type { PasswordNews } from '../domain/password-fill.ts';
import type { Provider } from '../domain/provider.ts';
import type { ProxyLogin, ProxyQuestion } from '../domain/proxy.ts';
import type { Result } from '../domain/result.ts';
import type { Cancel } from './ports.ts';

export type ProxyPort = {
  /** Calls back with the question that a person is to answer, and with none once it is answered or waved away. */
  watch(listener: (question: ProxyQuestion | undefined) => void): Cancel;
  /** Asks once more. A proxy that has never wanted a password is not asked about. */
  ask(proxy: string): void;
  /** It counts until Mai quits; fails with `no-keychain` when it was to be kept for longer and can't be. */
  answer(login: ProxyLogin, keep: boolean): Promise<Result>;
  dismiss(): void;
};

export type PasswordPort = {
  /** Calls back with what pages do about passwords in sign-ins that a person saw. */
  watch(listener: (news: PasswordNews) => void): Cancel;
  /** Whether there is a keychain. Asks nobody for anything. */
  isAvailable(): Promise<boolean>;
  /** Fails with `no-keychain`. */
  keep(provider: Provider, user: string, password: string): Promise<Result>;
  forget(provider: Provider, user: string): Promise<Result>;
};
