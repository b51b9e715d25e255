import type { Cancel } from '../domain/cancel.ts';
import type { ProxyLogin, ProxyQuestion } from '../domain/proxy.ts';
import type { Result } from '../domain/result.ts';

export type ProxyPort = {
  /** Calls back with the question that a person is to answer, and with none once it is answered or waved away. */
  watch(listener: (question: ProxyQuestion | undefined) => void): Cancel;
  /** Asks once more. A proxy that has never wanted a password is not asked about. */
  ask(proxy: string): void;
  /** It counts until Mai quits; fails with `no-keychain` when it was to be kept for longer and can't be. */
  answer(login: ProxyLogin, keep: boolean): Promise<Result>;
  dismiss(): void;
};
