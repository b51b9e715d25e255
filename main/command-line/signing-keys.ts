import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** The name of the form in which a policy lists a key. */
const FORM = 'ed25519';

/** The private key in a PEM text; undefined if it is none for Ed25519, or encrypted. */
export function privateKeyIn(pem: Buffer): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === FORM ? key : undefined;
  } catch {
    return undefined;
  }
}

/** A new private key, as PEM text. */
export const newPrivateKey = (): string =>
  generateKeyPairSync(FORM, {
    privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
    publicKeyEncoding: { format: 'pem', type: 'spki' },
  }).privateKey;

/** The key as `signingKey` in a policy: `ed25519:` and the 32 bytes at the end of its DER form, in base64. */
export const policyKeyOf = (key: KeyObject): string =>
  `${FORM}:${createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64')}`;

/** A signature of the canonical text, in base64. */
export const signatureOf = (signed: string, key: KeyObject): string =>
  sign(null, Buffer.from(signed, 'utf8'), key).toString('base64');
