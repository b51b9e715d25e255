import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { VaultState } from '../../app/credentials/credentials-state.ts';
import { createQueue } from '../aws-files/queue.ts';
import { replaceFile } from '../aws-files/replace-file.ts';
import { decrypt, encrypt, KEY_BYTES } from './encrypt.ts';
import type { Keychain } from './keychain.ts';

/** Secrets that must not lie in a readable file, by name. */
export type Vault = {
  put(name: string, secret: string): Promise<void>;
  get(name: string): Promise<string | undefined>;
  remove(name: string): Promise<void>;
  /** Why a secret that is kept can't be had now; undefined where there is none, or it can. */
  lockFor(name: string): Promise<VaultLock | undefined>;
  /**
   * `memory`: no keychain keeps the vault's key, so nothing outlives this process. `waiting`: the keychain is asking the
   * person for its password. Asks the keychain if it was not asked yet.
   */
  state(): Promise<VaultState>;
  /** The same, without anything that would make the keychain ask the person. */
  look(): Promise<VaultState>;
  /** Calls back when the keychain shows its prompt, and when it answers. */
  watch(listener: (state: VaultState) => void): () => void;
};

/** `unreachable`: no keychain answers here, as in a session without a desktop. */
export type VaultLock = 'waiting' | 'unreachable';

export type VaultOptions = {
  readonly folder: string;
  readonly keychain: Keychain;
  /** How long the keychain may take, in milliseconds: a locked one waits for a person, a broken one for ever. */
  readonly timeout: number;
  /** `no`: for a reader, to whom a missing key means that there is nothing to read. */
  readonly createsKey: 'yes' | 'no';
};

/** Below Mai's own folder. */
export const VAULT_FOLDER = 'vault';
/** A secret's file there, also one that was being written. */
export const VAULT_FILE = /^\.?[0-9a-f]{64}\.vault(?:\.mai-.+)?$/;

/** Under which the keychain keeps the vault's key. */
export const VAULT_ACCOUNT = 'vault-key';

/** An entry that never exists: looking for it unlocks nothing and asks no one, on all three systems. */
const MISSING_ENTRY = 'nobody';

/**
 * Secrets in memory, and in files of AES-256-GCM (0600 in a folder 0700, named by a hash) as soon as the keychain has given
 * their key. A keychain that answers late, when a person has unlocked it, gets all that was put meanwhile.
 */
export function createVault({ folder, keychain, timeout, createsKey }: VaultOptions): Vault {
  const secrets = new Map<string, string>();
  let key: Buffer | undefined;
  let asked: Promise<VaultState> | undefined;
  let answered: VaultState | undefined;
  /** It did not answer in time, and nobody waits for it again. */
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
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await replaceFile(file(name), { bytes: encrypt(secret, encryptionContext(name), vaultKey), mode: 0o600 });
    });

  // What is removed must not be written again by something that was under way.
  const queued = createQueue();

  async function open(): Promise<VaultState> {
    const found = await keyFrom(keychain, createsKey);
    if (found === undefined) return 'memory';
    key = found;
    for (const [name, secret] of secrets) await store(name, secret, found);
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

  const late = () => setTimeout(timeout, 'waiting' as const, { ref: false });

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
      const held = secrets.get(name);
      // Where nothing was kept, no keychain has to be asked for it.
      if (held !== undefined || !existsSync(file(name))) return held;
      await state();
      if (key === undefined) return undefined;
      const encrypted = await readFile(file(name)).catch(() => undefined);
      const secret = encrypted && decrypt(encrypted, encryptionContext(name), key);
      if (secret !== undefined) secrets.set(name, secret);
      return secret;
    },
    async lockFor(name) {
      if (secrets.has(name) || !existsSync(file(name))) return undefined;
      if ((await state()) === 'waiting') return 'waiting';
      return isUnreachable ? 'unreachable' : undefined;
    },
    async remove(name) {
      secrets.delete(name);
      await queued(() => unlink(file(name)).catch(() => undefined));
    },
  };
}

async function keyFrom(keychain: Keychain, createsKey: 'yes' | 'no'): Promise<Buffer | undefined> {
  const stored = Buffer.from((await keychain.read(VAULT_ACCOUNT)) ?? '', 'base64');
  if (stored.length === KEY_BYTES) return stored;
  if (createsKey === 'no') return undefined;
  const created = randomBytes(KEY_BYTES);
  await keychain.write(VAULT_ACCOUNT, created.toString('base64'));
  // Some keychains take a secret and lose it: what can't be read back would lock everything in.
  return (await keychain.read(VAULT_ACCOUNT)) === created.toString('base64') ? created : undefined;
}

// The name is bound in, so that one file can't be put in another's place.
const encryptionContext = (name: string): string => `mai vault 1 ${name}`;
