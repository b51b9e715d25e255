const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 encoding: the core has no `btoa`. */
export function base64(bytes: Uint8Array): string {
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const letters = [18, 12, 6, 0].map(shift => ALPHABET[(group >> shift) & 63]).join('');
    const missing = Math.max(0, at + 3 - bytes.length);
    encoded += letters.slice(0, 4 - missing) + '='.repeat(missing);
  }
  return encoded;
}
