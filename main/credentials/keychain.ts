import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { createQueue } from '../aws-files/queue.ts';

/** What the system keeps for this person: Keychain, Credential Manager or a Secret Service. Rejects where there is none. */
export type Keychain = {
  read(account: string): Promise<string | null>;
  write(account: string, secret: string): Promise<void>;
};

/** The keychain itself, from which Mai's entries can be taken away. */
export type SystemKeychain = Keychain & {
  remove(account: string): Promise<void>;
  /** The names of all entries, also those of Mai's ancestor. */
  accounts(): Promise<readonly string[]>;
};

/** One that passwords of the person's are kept in, by name. */
export type PasswordKeychain = Pick<SystemKeychain, 'read' | 'write' | 'remove'>;

/** The name that Mai's ancestor, the command line tool, has in keychains too. */
const SERVICE = 'mai';

/** How long a person or a tool waits for a keychain that is asking for its password, in milliseconds. */
export const KEYCHAIN_TIMEOUT = 2_000;

/** The keychain has not answered yet: it is asking the person for its password, and may still answer. */
export class KeychainWaiting extends Error {
  constructor() {
    super('The keychain is asking for its password.');
  }
}

const queue = createQueue();
let pending = 0;

// One call at a time: each that finds the keychain locked would open a prompt of its own.
function queued<T>(call: () => Promise<T>): Promise<T> {
  pending += 1;
  return queue(call).finally(() => {
    pending -= 1;
  });
}

/** Whether a call to the keychain has not come back. Its thread would keep the process from ending. */
export const isKeychainBusy = (): boolean => pending > 0;

/** The system's keychain by keytar: a native module, loaded when it is first asked and never at start. */
export function systemKeychain(): SystemKeychain {
  const keytar = () => createRequire(import.meta.url)('keytar') as typeof import('keytar');
  return {
    read: account => queued(() => keytar().getPassword(SERVICE, account)),
    write: (account, secret) => queued(() => keytar().setPassword(SERVICE, account, secret)),
    remove: account => queued(() => keytar().deletePassword(SERVICE, account)).then(() => undefined),
    accounts: () => queued(() => keytar().findCredentials(SERVICE)).then(found => found.map(({ account }) => account)),
  };
}

/** The same keychain for whoever does not wait: rejects with `KeychainWaiting` when the time is over. */
export function withTimeout(keychain: SystemKeychain, timeout: number = KEYCHAIN_TIMEOUT): SystemKeychain {
  const expired = async (): Promise<never> => {
    await setTimeout(timeout, undefined, { ref: false });
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
