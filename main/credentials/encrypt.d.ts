/** Length of an encryption key. */
export declare const KEY_BYTES = 32;
/**
 * AES-256-GCM: version, nonce, tag, ciphertext. `context` is authenticated too, so that a ciphertext of one purpose is
 * rejected for another.
 */
export declare function encrypt(text: string, context: string, key: Buffer): Buffer;
/** Undefined for bytes that were not encrypted with this key and context. */
export declare function decrypt(bytes: Buffer, context: string, key: Buffer): string | undefined;
