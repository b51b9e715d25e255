import { createRequire } from 'node:module';
import { createQueue } from '../files/queue.ts';
import { responsiveTimeout } from './responsive-timeout.ts';

/**
 * The system's secret store for this user: Keychain, Credential Manager or a Secret Service. Rejects where there is
 * none.
 */
export type Keychain = {
  /** Null also where a locked keyring asks for its password and the person cancels. */
  read(account: string): Promise<string | null>;
  write(account: string, secret: string): Promise<void>;
  remove(account: string): Promise<void>;
};

/** The system keychain, with entries that can be listed. */
export type SystemKeychain = Keychain & {
  /** The names of all entries, including those of the command line tool that preceded Mai. */
  accounts(): Promise<readonly string[]>;
};

/** The service name, shared with the command line tool that preceded Mai. */
const SERVICE = 'mai';

/** How long to wait for a keychain that is asking for its password, in milliseconds. */
export const KEYCHAIN_TIMEOUT = 2_000;

/** The keychain is asking for its password. It may still answer later. */
export class KeychainWaiting extends Error {
  constructor() {
    super('The keychain is asking for its password.');
  }
}

const queue = createQueue();
let pending = 0;

// One call at a time: each call that finds the keychain locked would open another prompt.
function queued<T>(call: () => Promise<T>): Promise<T> {
  pending += 1;
  return queue(call).finally(() => {
    pending -= 1;
  });
}

/** Whether a keychain call is pending. Its thread would keep the process alive. */
export const isKeychainBusy = (): boolean => pending > 0;

/** The system keychain by keytar, a native module that is loaded on first use and never at startup. */
export function systemKeychain(): SystemKeychain {
  const keytar = () => createRequire(import.meta.url)('keytar') as typeof import('keytar');
  return {
    read: account => queued(() => keytar().getPassword(SERVICE, account)),
    write: (account, secret) => queued(() => keytar().setPassword(SERVICE, account, secret)),
    remove: account => queued(() => keytar().deletePassword(SERVICE, account)).then(() => undefined),
    accounts: () => queued(() => keytar().findCredentials(SERVICE)).then(found => found.map(({ account }) => account)),
  };
}

/** The same keychain with a timeout, after which calls reject with `KeychainWaiting`. */
export function withTimeout(keychain: SystemKeychain, timeout: number = KEYCHAIN_TIMEOUT): SystemKeychain {
  const expired = async (): Promise<never> => {
    await responsiveTimeout(timeout);
    throw new KeychainWaiting();
  };
  const withDeadline = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, expired()]);
  return {
    read: account => withDeadline(keychain.read(account)),
    write: (account, secret) => withDeadline(keychain.write(account, secret)),
    remove: account => withDeadline(keychain.remove(account)),
    accounts: () => withDeadline(keychain.accounts()),
  };
}
