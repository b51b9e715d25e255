import { createRequire } from 'node:module';

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

/** The system's keychain by keytar: a native module, loaded when it is first asked and never at start. */
export function systemKeychain(): SystemKeychain {
  const keytar = () => createRequire(import.meta.url)('keytar') as typeof import('keytar');
  return {
    read: async account => keytar().getPassword(SERVICE, account),
    write: async (account, secret) => keytar().setPassword(SERVICE, account, secret),
    async remove(account) {
      await keytar().deletePassword(SERVICE, account);
    },
    accounts: async () => (await keytar().findCredentials(SERVICE)).map(({ account }) => account),
  };
}
