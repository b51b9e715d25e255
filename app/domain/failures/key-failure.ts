import type { FileFault } from './file-fault.ts';

/** Calls of IAM about access keys, by their names. `GetCallerIdentity` is STS's. */
export const KEY_ACTIONS = [
  'GetCallerIdentity',
  'ListAccessKeys',
  'GetAccessKeyLastUsed',
  'CreateAccessKey',
  'UpdateAccessKey',
  'DeleteAccessKey',
] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** A long-lived access key can't be rotated. */
export type KeyFailure =
  /** AWS answered with an error: nothing was done. */
  | { readonly kind: 'iam-refused'; readonly action: KeyAction; readonly code: string }
  /** No answer, or none that says what was done. */
  | { readonly kind: 'iam-unreachable'; readonly host: string }
  /** The files don't have the key any more, or another one in its place. */
  | { readonly kind: 'key-changed' }
  /** A section that Mai can't edit has the key too: it would stop working there. `section`: its header. */
  | { readonly kind: 'key-elsewhere'; readonly section: string; readonly path: string }
  /** The user has two keys, which is IAM's limit. */
  | { readonly kind: 'two-keys' }
  | { readonly kind: 'root-key' }
  /** The journal can't be written. Without it, a crash could lose track of a key. */
  | { readonly kind: 'rotation-unsaved'; readonly fault: FileFault };
