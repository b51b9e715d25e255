import { createPublicKey, verify } from 'node:crypto';

/** Whether a setup may be taken: `unchecked` where the machine's policy asks for no signature. */
export type SignatureCheck =
  | { readonly kind: 'right' /** The pinned key that it is signed with. */; readonly signedWith: string }
  | { readonly kind: 'unchecked' | 'unsigned' | 'wrong-signature' };

/** The 12 bytes that X.509 puts before an Ed25519 key of 32 (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Checks a setup's signature against the keys that the machine's policy pins, of which any one is enough: `ed25519:` and 32
 * bytes in base64 each; the schema has checked their form.
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

function isSignedWith(signed: string, signature: string, signingKey: string): boolean {
  const raw = Buffer.from(signingKey.slice('ed25519:'.length), 'base64');
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, raw]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(signed, 'utf8'), key, Buffer.from(signature, 'base64'));
}
