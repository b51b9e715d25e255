import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { VaultState } from '../../app/keys/credentials-state.ts';
import { createQueue } from '../aws-files/queue.ts';
import { replaceFile } from '../aws-files/replace-file.ts';
import type { Keychain } from './keychain.ts';
import { KEY_BYTES, seal, unseal } from './sealed-bytes.ts';

/** Secrets that must not lie in a readable file, by name. */
export type Vault = {
  put(name: string, secret: string): Promise<void>;
  get(name: string): Promise<string | undefined>;
  remove(name: string): Promise<void>;
  /** Why a secret that is kept can't be had now; undefined where there is none, or it can. */
  lockOf(name: string): Promise<VaultLock | undefined>;
  /**
   * `memory`: no keychain keeps the vault's key, so nothing outlives this process. `waiting`: the keychain is asking the
   * person for its password. Asks the keychain if it was not asked yet.
   */
  state(): Promise<VaultState>;
  /** The same, without anything that would make the keychain ask the person. */
  look(): Promise<VaultState>;
  /** Calls back when the keychain lets people wait, and when it answers. */
  watch(listener: (state: VaultState) => void): () => void;
};

/** `unreachable`: no keychain answers here, as in a session without a desktop. */
export type VaultLock = 'waiting' | 'unreachable';

export type VaultOptions = {
  readonly folder: string;
  readonly keychain: Keychain;
  /** How long the keychain may take, in milliseconds: a locked one waits for a person, a broken one for ever. */
  readonly patience: number;
  /** `no`: for a reader, to whom a missing key means that there is nothing to read. */
  readonly makesKey: 'yes' | 'no';
};

/** Below Mai's own folder. */
export const VAULT_FOLDER = 'vault';
/** A secret's file there, also one that was being written. */
export const VAULT_FILE = /^\.?[0-9a-f]{64}\.vault(?:\.mai-.+)?$/;

/** Under which the keychain keeps the vault's key. */
export const VAULT_ACCOUNT = 'vault-key';

/** An entry that never exists: looking for it unlocks nothing and asks no one, on all three systems. */
const NOBODY = 'nobody';

/**
 * Secrets in memory, and in files of AES-256-GCM (0600 in a folder 0700, named by a hash) as soon as the keychain has given
 * their key. A keychain that answers late, when a person has unlocked it, gets all that was put meanwhile.
 */
export function createVault({ folder, keychain, patience, makesKey }: VaultOptions): Vault {
  const secrets = new Map<string, string>();
  let key: Buffer | undefined;
  let asked: Promise<VaultState> | undefined;
  let answered: VaultState | undefined;
  /** It did not answer in time, and nobody waits for it again. */
  let isWaiting = false;
  let isUnreachable = false;
  const listeners = new Set<(state: VaultState) => void>();
  const tell = (state: VaultState): void => {
    for (const listener of listeners) listener(state);
  };

  const file = (name: string): string => join(folder, `${createHash('sha256').update(name).digest('hex')}.vault`);

  const keep = (name: string, secret: string, under: Buffer): Promise<void> =>
    inTurn(async () => {
      if (secrets.get(name) !== secret) return;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await replaceFile(file(name), { bytes: seal(secret, bound(name), under), mode: 0o600 });
    });

  // What is removed must not be written again by something that was under way.
  const inTurn = createQueue();

  async function open(): Promise<VaultState> {
    const found = await keyIn(keychain, makesKey);
    if (found === undefined) return 'memory';
    key = found;
    for (const [name, secret] of secrets) await keep(name, secret, found);
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
        tell(state);
        return state;
      });
    return asked;
  }

  const late = () => setTimeout(patience, 'waiting' as const, { ref: false });

  async function state(): Promise<VaultState> {
    if (answered !== undefined) return answered;
    const answer = ask();
    if (isWaiting) return 'waiting';
    const inTime = await Promise.race([answer, late()]);
    if (inTime === 'waiting' && !isWaiting) {
      isWaiting = true;
      tell('waiting');
    }
    return inTime;
  }

  async function look(): Promise<VaultState> {
    if (asked !== undefined) return state();
    const isThere = keychain.read(NOBODY).then(
      (): VaultState => 'keychain',
      (): VaultState => 'memory',
    );
    return Promise.race([isThere, late()]);
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
      if (key !== undefined) await keep(name, secret, key);
    },
    async get(name) {
      const held = secrets.get(name);
      // Where nothing was kept, no keychain has to be asked for it.
      if (held !== undefined || !existsSync(file(name))) return held;
      await state();
      if (key === undefined) return undefined;
      const sealed = await readFile(file(name)).catch(() => undefined);
      const secret = sealed && unseal(sealed, bound(name), key);
      if (secret !== undefined) secrets.set(name, secret);
      return secret;
    },
    async lockOf(name) {
      if (secrets.has(name) || !existsSync(file(name))) return undefined;
      if ((await state()) === 'waiting') return 'waiting';
      return isUnreachable ? 'unreachable' : undefined;
    },
    async remove(name) {
      secrets.delete(name);
      await inTurn(() => unlink(file(name)).catch(() => undefined));
    },
  };
}

async function keyIn(keychain: Keychain, makesKey: 'yes' | 'no'): Promise<Buffer | undefined> {
  const kept = Buffer.from((await keychain.read(VAULT_ACCOUNT)) ?? '', 'base64');
  if (kept.length === KEY_BYTES) return kept;
  if (makesKey === 'no') return undefined;
  const fresh = randomBytes(KEY_BYTES);
  await keychain.write(VAULT_ACCOUNT, fresh.toString('base64'));
  // Some keychains take a secret and lose it: what can't be read back would lock everything in.
  return (await keychain.read(VAULT_ACCOUNT)) === fresh.toString('base64') ? fresh : undefined;
}

// The name is bound in, so that one file can't be put in another's place.
const bound = (name: string): string => `mai vault 1 ${name}`;
