import type { Cancel } from '../../domain/cancel.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ProxyLogin, ProxyQuestion } from '../../proxy/proxy.ts';
import type { ProxyPort } from '../../proxy/proxy-port.ts';

export const SAMPLE_QUESTION: ProxyQuestion = {
  proxy: 'proxy.acme.example:3128',
  realm: 'Acme',
  isUnencrypted: false,
  isRefused: false,
  isChanged: false,
};

/** Proxy that challenges on request of a test. */
export class FakeProxy implements ProxyPort {
  readonly answers: { readonly login: ProxyLogin; readonly keep: boolean }[] = [];
  /** Result of saving. */
  keeping: () => Result = () => ok();
  readonly #listeners = new Set<(question: ProxyQuestion | undefined) => void>();

  watch(listener: (question: ProxyQuestion | undefined) => void): Cancel {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  wonder(question: ProxyQuestion | undefined): void {
    for (const listener of this.#listeners) listener(question);
  }

  ask(proxy: string): void {
    this.wonder({ ...SAMPLE_QUESTION, proxy });
  }

  async answer(login: ProxyLogin, keep: boolean): Promise<Result> {
    this.answers.push({ login, keep });
    this.wonder(undefined);
    return keep ? this.keeping() : ok();
  }

  dismiss(): void {
    this.wonder(undefined);
  }
}
