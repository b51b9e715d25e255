import type { Cancel } from '../../domain/cancel.ts';
import type { PasswordNews } from '../../domain/password-fill.ts';
import type { Provider } from '../../domain/provider.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { PasswordPort } from '../../sign-in/password-port.ts';

/** Keychain that can become unavailable, and pages that ask for passwords. */
export class FakePasswords implements PasswordPort {
  /** By provider and user. */
  readonly kept = new Map<string, string>();
  hasKeychain = true;
  readonly #listeners = new Set<(news: PasswordNews) => void>();

  watch(listener: (news: PasswordNews) => void): Cancel {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(news: PasswordNews): void {
    for (const listener of this.#listeners) listener(news);
  }

  async isAvailable(): Promise<boolean> {
    return this.hasKeychain;
  }

  async keep({ id }: Provider, user: string, password: string): Promise<Result> {
    if (!this.hasKeychain) return fail({ kind: 'no-keychain' });
    this.kept.set(`${id} ${user}`, password);
    return ok();
  }

  async forget({ id }: Provider, user: string): Promise<Result> {
    this.kept.delete(`${id} ${user}`);
    return ok();
  }
}
