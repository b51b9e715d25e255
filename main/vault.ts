import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { VaultState } from '../app/snapshot.ts';
import { replaceFile } from './aws-files/replace-file.ts';
import type { Keychain } from './keychain.ts';
import { KEY_BYTES, seal, unseal } from './sealed-bytes.ts';

/** Secrets that must not lie in a readable file, by name. */
export type Vault = {
  put(name: string, secret: string): Promise<void>;
  get(name: string): Promise<string | undefined>;
  remove(name: string): Promise<void>;
  /** `memory`: no keychain keeps the vault's key, so nothing outlives this process. */
  state(): Promise<VaultState>;
};

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

/**
 * Secrets in memory, and in files of AES-256-GCM (0600 in a folder 0700, named by a hash) as soon as the keychain has given
 * their key. A keychain that answers late, when a person has unlocked it, gets all that was put meanwhile.
 */
export function createVault({ folder, keychain, patience, makesKey }: VaultOptions): Vault {
  const secrets = new Map<string, string>();
  let key: Buffer | undefined;
  let asked: Promise<VaultState> | undefined;
  /** A keychain that answered nothing in time is waited for no second time. */
  let isLate = false;

  const file = (name: string): string => join(folder, `${createHash('sha256').update(name).digest('hex')}.vault`);

  const keep = (name: string, secret: string, under: Buffer): Promise<void> =>
    inTurn(async () => {
      if (secrets.get(name) !== secret) return;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await replaceFile(file(name), { bytes: seal(secret, bound(name), under), mode: 0o600, mayReplace: () => true });
    });

  // What is removed must not be written again by something that was under way.
  let last: Promise<void> = Promise.resolve();
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  async function open(): Promise<VaultState> {
    const found = await keyIn(keychain, makesKey);
    if (found === undefined) return 'memory';
    key = found;
    for (const [name, secret] of secrets) await keep(name, secret, found);
    return 'keychain';
  }

  async function state(): Promise<VaultState> {
    if (key !== undefined) return 'keychain';
    if (isLate) return 'memory';
    asked ??= open().catch((): VaultState => 'memory');
    const answer = await Promise.race([asked, after(patience, 'late' as const)]);
    isLate = answer === 'late';
    return answer === 'late' ? 'memory' : answer;
  }

  return {
    state,
    async put(name, secret) {
      secrets.set(name, secret);
      await state();
      if (key !== undefined) await keep(name, secret, key);
    },
    async get(name) {
      const held = secrets.get(name);
      if (held !== undefined) return held;
      await state();
      if (key === undefined) return undefined;
      const sealed = await readFile(file(name)).catch(() => undefined);
      const secret = sealed && unseal(sealed, bound(name), key);
      if (secret !== undefined) secrets.set(name, secret);
      return secret;
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

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise(resolve => {
    setTimeout(() => resolve(value), milliseconds).unref();
  });
}
