import type { KeyObject } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { policyKeyOf, privateKeyIn } from '../../main/command-line/signing-keys.ts';

export type SigningKey = {
  readonly privateKey: KeyObject;
  /** As in MAI_UPDATES_KEYS: `ed25519:` and 32 bytes in base64. */
  readonly publicKey: string;
};

/**
 * The private key, from the file named by MAI_UPDATES_KEY_FILE, or from MAI_UPDATES_KEY itself (PEM). Never printed. Throws for a file
 * in the repository, for one that others may read, and for anything but an Ed25519 key.
 */
export function signingKey(environment: NodeJS.ProcessEnv, root: string): SigningKey {
  const { MAI_UPDATES_KEY_FILE: file, MAI_UPDATES_KEY: given } = environment;
  if (file === undefined && given === undefined) throw new Error('Set MAI_UPDATES_KEY_FILE to the file of the key.');
  const privateKey = privateKeyIn(file === undefined ? Buffer.from(given ?? '') : keyIn(file, root));
  if (privateKey === undefined) throw new Error('The key is not an Ed25519 private key in PEM form.');
  return { privateKey, publicKey: policyKeyOf(privateKey) };
}

function keyIn(file: string, root: string): Buffer {
  const path = realpathSync(file);
  const inside = relative(realpathSync(root), path);
  if (!inside.startsWith('..') && !isAbsolute(inside)) throw new Error('The key must be outside the repository.');
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
    throw new Error('Others can read the file of the key: chmod 600.');
  return readFileSync(path);
}
