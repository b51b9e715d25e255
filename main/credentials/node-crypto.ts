/**
 * Takes the place of `node:crypto` in the bundle. An import of Node's own module evaluates all its properties, and with them loads
 * Web Crypto, which costs each start and each tool's call some milliseconds.
 */
export const {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  randomUUID,
  sign,
  timingSafeEqual,
  verify,
} = process.getBuiltinModule('node:crypto');
