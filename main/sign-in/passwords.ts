import type { Cancel } from '../../app/domain/cancel.ts';
import type { PasswordNews } from '../../app/domain/password-fill.ts';
import type { Provider } from '../../app/domain/provider.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { PasswordPort } from '../../app/sign-in/password-port.ts';
import { type Keychain, KeychainWaiting } from '../credentials/keychain.ts';

/**
 * Passwords for sign-in pages, stored only in the keychain, under `user@address` like in the command line tool that
 * preceded Mai.
 */
export class Passwords implements PasswordPort {
  readonly #keychain: Keychain;
  readonly #listeners = new Set<(news: PasswordNews) => void>();

  constructor(keychain: Keychain) {
    this.#keychain = keychain;
  }

  watch(listener: (news: PasswordNews) => void): Cancel {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  notify(news: PasswordNews): void {
    for (const listener of this.#listeners) listener(news);
  }

  // Reading a missing entry causes no prompt on any of the three systems.
  async isAvailable(): Promise<boolean> {
    return this.#keychain.read('none').then(
      () => true,
      error => error instanceof KeychainWaiting,
    );
  }

  /** Undefined where there is no password, or the keychain doesn't return it. */
  async read(provider: Provider, user: string): Promise<string | undefined> {
    return (await this.#keychain.read(accountOf(provider, user)).catch(() => null)) ?? undefined;
  }

  async keep(provider: Provider, user: string, password: string): Promise<Result> {
    const account = accountOf(provider, user);
    try {
      await this.#keychain.write(account, password);
      // Some keychains accept a secret and lose it.
      return (await this.#keychain.read(account)) === password ? ok() : fail({ kind: 'no-keychain' });
    } catch (error) {
      return refused(error);
    }
  }

  async forget(provider: Provider, user: string): Promise<Result> {
    return this.#keychain.remove(accountOf(provider, user)).then(() => ok(), refused);
  }
}

const refused = (error: unknown): Result =>
  fail({ kind: error instanceof KeychainWaiting ? 'keychain-waiting' : 'no-keychain' });

const accountOf = ({ signInUrl }: Provider, user: string): string => `${user}@${signInUrl}`;
