import type { ProxyQuestion } from './proxy.ts';

export type ProxyState = {
  /** Pending proxy challenge. */
  readonly proxyQuestion?: ProxyQuestion;
};
