import { execFileSync } from 'node:child_process';

/** A folder that becomes a web server's, and the key that signs it. */
export interface Repository {
  readonly folder: string;
  /** Where people find the folder: an https address without a slash at its end. */
  readonly address: string;
  /** Fingerprint of a key in GnuPG's keyring. Its secret half may be on a smart card. */
  readonly key: string;
}

/** Runs a program and returns what it prints. Throws if it fails. */
export function run(program: string, args: readonly string[], cwd?: string): string {
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Signs a file: `clear` writes text and signature to `target`, `detached` only the signature. */
export function sign(key: string, kind: 'clear' | 'detached', file: string, target: string): void {
  const how = kind === 'clear' ? ['--clear-sign'] : ['--armor', '--detach-sign'];
  run('gpg', [
    '--batch',
    '--yes',
    '--quiet',
    '--local-user',
    `${key}!`,
    '--digest-algo',
    'SHA512',
    '--output',
    target,
    ...how,
    file,
  ]);
}

/** The key's public half, in the form that apt and rpm read. Throws if the keyring lacks it. */
export function publicKey(key: string): string {
  const text = run('gpg', ['--batch', '--armor', '--export-options', 'export-minimal', '--export', key]);
  if (text === '') throw new Error(`GnuPG's keyring has no key ${key}.`);
  return text;
}

/** A published package keeps its bytes: what others have checked and cached must not change under its name. */
export function unlessOther(name: string, isSame: boolean): void {
  if (!isSame) throw new Error(`${name} is published with other contents; a change needs a new version.`);
}
