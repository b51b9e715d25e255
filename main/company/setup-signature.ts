import { createPublicKey, verify } from 'node:crypto';

/** The result of a signature check: `unchecked` where the policy requires no signature. */
export type SignatureCheck =
  | { readonly kind: 'right' /** The pinned key that verified the signature. */; readonly signedWith: string }
  | { readonly kind: 'unchecked' | 'unsigned' | 'wrong-signature' };

/** The 12 bytes of DER before a raw Ed25519 key of 32 bytes in SubjectPublicKeyInfo (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Verifies a setup's signature against the keys that the policy pins, any one of which is enough. Each is `ed25519:`
 * and 32 bytes in base64; the schema has checked the format.
 */
export function checkSignature(
  signed: string,
  signature: string | undefined,
  signingKeys: readonly string[],
): SignatureCheck {
  if (signingKeys.length === 0) return { kind: 'unchecked' };
  if (signature === undefined) return { kind: 'unsigned' };
  const signedWith = signingKeys.find(key => isSignedWith(signed, signature, key));
  return signedWith === undefined ? { kind: 'wrong-signature' } : { kind: 'right', signedWith };
}

/** Whether a key verifies an Ed25519 signature, in base64, over exactly these bytes (a text's in UTF-8). */
export function isSignedWith(signed: string | Uint8Array, signature: string, signingKey: string): boolean {
  const raw = Buffer.from(signingKey.slice('ed25519:'.length), 'base64');
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, raw]), format: 'der', type: 'spki' });
  return verify(
    null,
    typeof signed === 'string' ? Buffer.from(signed, 'utf8') : signed,
    key,
    Buffer.from(signature, 'base64'),
  );
}
