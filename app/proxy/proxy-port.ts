import type { Cancel } from '../domain/cancel.ts';
import type { Result } from '../domain/result.ts';
import type { ProxyLogin, ProxyQuestion } from './proxy.ts';

export type ProxyPort = {
  /** Calls back with the pending challenge, and with undefined once it is answered or dismissed. */
  watch(listener: (question: ProxyQuestion | undefined) => void): Cancel;
  /** Shows the challenge again, if the proxy has sent one. */
  ask(proxy: string): void;
  /** Applies until Mai quits; fails with `no-keychain` if it can't be saved as requested. */
  answer(login: ProxyLogin, keep: boolean): Promise<Result>;
  dismiss(): void;
};
