import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { VaultState } from '../../app/credentials/credentials-state.ts';
import { createQueue } from '../files/queue.ts';
import { replaceFile } from '../files/replace-file.ts';
import { decrypt, encrypt, KEY_BYTES } from './encrypt.ts';
import type { Keychain } from './keychain.ts';
import { responsiveTimeout } from './responsive-timeout.ts';

/** Secrets by name, encrypted on disk. */
export type Vault = {
  /** Where the disk takes no more, the secret is in memory only, as without a keychain. */
  put(name: string, secret: string): Promise<void>;
  get(name: string): Promise<string | undefined>;
  remove(name: string): Promise<void>;
  /** Why a stored secret can't be read now; undefined where there is none, or it can be read. */
  lockFor(name: string): Promise<VaultLock | undefined>;
  /**
   * `memory`: no keychain stores the vault's key, so secrets end with this process. `waiting`: the keychain is asking
   * for its password. Asks the keychain if it wasn't asked yet.
   */
  state(): Promise<VaultState>;
  /** The same, without causing a keychain prompt. */
  look(): Promise<VaultState>;
  /** Calls back when the keychain starts waiting for its password, and when it answers. */
  watch(listener: (state: VaultState) => void): () => void;
};

/** `unreachable`: no keychain answers, for example in a session without a desktop. */
export type VaultLock = 'waiting' | 'unreachable';

export type VaultOptions = {
  readonly folder: string;
  readonly keychain: Keychain;
  /** Keychain timeout, in milliseconds. A locked keychain waits for a person, a broken one forever. */
  readonly timeout: number;
  /** `no`: for readers, for which a missing key means that nothing is stored. */
  readonly createsKey: 'yes' | 'no';
  /** Called with the error of a secret that could not be written to disk. */
  readonly report?: (error: unknown) => void;
};

/** In Mai's data folder. */
export const VAULT_FOLDER = 'vault';
/** The name of a secret's file, or of its temporary file. */
export const VAULT_FILE = /^\.?[0-9a-f]{64}\.vault(?:\.mai-.+)?$/;

/** Names of entries with a profile's credentials begin so. */
export const PROFILE_ENTRY = 'profile ';

/** The keychain entry with the vault's key. */
export const VAULT_ACCOUNT = 'vault-key';

/** An entry that exists only while it shows that the keychain stores entries and returns them. */
export const PROBE_ACCOUNT = 'vault-key-test';

/** An entry that never exists. Reading it causes no prompt on any of the three systems. */
const MISSING_ENTRY = 'none';

/**
 * Stores secrets in memory, and encrypted in files (0600 in a folder 0700, named by a hash) once the keychain has
 * returned the key. If the keychain answers late, after a person unlocked it, all secrets stored meanwhile are written
 * then.
 */
export function createVault({ folder, keychain, timeout, createsKey, report }: VaultOptions): Vault {
  /** Memory is right, whatever a file says. Undefined: removed. */
  const secrets = new Map<string, string | undefined>();
  let key: Buffer | undefined;
  let asked: Promise<VaultState> | undefined;
  let answered: VaultState | undefined;
  /** The keychain missed its timeout once; later calls don't wait again. */
  let isWaiting = false;
  let isUnreachable = false;
  const listeners = new Set<(state: VaultState) => void>();
  const notify = (state: VaultState): void => {
    for (const listener of listeners) listener(state);
  };

  const file = (name: string): string => join(folder, `${createHash('sha256').update(name).digest('hex')}.vault`);

  const store = (name: string, secret: string, vaultKey: Buffer): Promise<void> =>
    queued(async () => {
      if (secrets.get(name) !== secret) return;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await replaceFile(file(name), { bytes: encrypt(secret, encryptionContext(name), vaultKey), mode: 0o600 });
      } catch (error) {
        report?.(error);
        // Without Mai, a tool would take older credentials for these, and they can be another role's.
        if (name.startsWith(PROFILE_ENTRY)) await unlink(file(name)).catch(() => undefined);
      }
    });

  // Queued, so that a pending write can't restore a removed secret.
  const queued = createQueue();

  async function open(): Promise<VaultState> {
    const found = await keyFrom(keychain, createsKey);
    if (found === undefined) return 'memory';
    key = found;
    for (const [name, secret] of secrets) if (secret !== undefined) await store(name, secret, found);
    return 'keychain';
  }

  function ask(): Promise<VaultState> {
    asked ??= open()
      .catch((): VaultState => {
        isUnreachable = true;
        return 'memory';
      })
      .then(state => {
        answered = state;
        notify(state);
        return state;
      });
    return asked;
  }

  const late = () => responsiveTimeout(timeout).then(() => 'waiting' as const);

  async function state(): Promise<VaultState> {
    if (answered !== undefined) return answered;
    const answer = ask();
    if (isWaiting) return 'waiting';
    const inTime = await Promise.race([answer, late()]);
    if (inTime === 'waiting' && !isWaiting) {
      isWaiting = true;
      notify('waiting');
    }
    return inTime;
  }

  async function look(): Promise<VaultState> {
    if (asked !== undefined) return state();
    const isAvailable = keychain.read(MISSING_ENTRY).then(
      (): VaultState => 'keychain',
      (): VaultState => 'memory',
    );
    return Promise.race([isAvailable, late()]);
  }

  return {
    state,
    look,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async put(name, secret) {
      secrets.set(name, secret);
      await state();
      if (key !== undefined) await store(name, secret, key);
    },
    async get(name) {
      // Without a file there is no reason to ask the keychain.
      if (secrets.has(name) || !existsSync(file(name))) return secrets.get(name);
      await state();
      if (key === undefined) return undefined;
      const encrypted = await readFile(file(name)).catch(() => undefined);
      const secret = encrypted && decrypt(encrypted, encryptionContext(name), key);
      // Replaced or removed while the file was read.
      if (secrets.has(name)) return secrets.get(name);
      if (secret !== undefined) secrets.set(name, secret);
      return secret;
    },
    async lockFor(name) {
      if (secrets.has(name) || !existsSync(file(name))) return undefined;
      if ((await state()) === 'waiting') return 'waiting';
      return isUnreachable ? 'unreachable' : undefined;
    },
    async remove(name) {
      secrets.set(name, undefined);
      await queued(() => unlink(file(name)).catch(() => undefined));
    },
  };
}

async function keyFrom(keychain: Keychain, createsKey: 'yes' | 'no'): Promise<Buffer | undefined> {
  const found = await storedKey(keychain);
  if (found !== undefined || createsKey === 'no') return found;
  await probe(keychain);
  const stored = await storedKey(keychain);
  if (stored !== undefined) return stored;
  const created = randomBytes(KEY_BYTES);
  await keychain.write(VAULT_ACCOUNT, created.toString('base64'));
  // Some keychains accept a secret and lose it. A key that can't be read back would lock all secrets in.
  return (await keychain.read(VAULT_ACCOUNT)) === created.toString('base64') ? created : undefined;
}

async function storedKey(keychain: Keychain): Promise<Buffer | undefined> {
  const stored = Buffer.from((await keychain.read(VAULT_ACCOUNT)) ?? '', 'base64');
  return stored.length === KEY_BYTES ? stored : undefined;
}

/**
 * Rejects unless the keychain is open. A keyring whose prompt was canceled answers as if it had no key, and a new one in place of
 * the real one would make all files unreadable. Causes no prompt that the new key itself would not.
 */
async function probe(keychain: Keychain): Promise<void> {
  await keychain.write(PROBE_ACCOUNT, 'open');
  if ((await keychain.read(PROBE_ACCOUNT)) !== 'open') throw new Error('The keychain loses entries.');
  await keychain.remove(PROBE_ACCOUNT).catch(() => undefined);
}

// Includes the name, so that a file can't be swapped for another.
const encryptionContext = (name: string): string => `mai vault 1 ${name}`;
