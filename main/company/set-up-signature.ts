import { createPublicKey, verify } from 'node:crypto';

/** Whether a set-up may be taken: `unchecked` where the machine's policy asks for no signature. */
export type SignatureState = 'right' | 'unchecked' | 'unsigned' | 'wrong-signature';

/** The 12 bytes that X.509 puts before an Ed25519 key of 32 (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Checks a set-up's signature against the key that the machine's policy pins (`ed25519:` and 32 bytes in base64; the schema
 * has checked its form).
 */
export function checkSignature(
  signed: string,
  signature: string | undefined,
  signingKey: string | undefined,
): SignatureState {
  if (signingKey === undefined) return 'unchecked';
  if (signature === undefined) return 'unsigned';
  const raw = Buffer.from(signingKey.slice('ed25519:'.length), 'base64');
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, raw]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(signed, 'utf8'), key, Buffer.from(signature, 'base64')) ? 'right' : 'wrong-signature';
}
