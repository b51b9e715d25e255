/** The largest form to read. An assertion with 2,000 roles has some 300 kB. */
const MAX_BYTES = 10_000_000;

/**
 * The field of a posted form; empty where the form has none, undefined where it is too large. `parts` is the form's body; undefined
 * where a part is not available, such as a file.
 */
export function samlResponseIn(parts: readonly (Uint8Array | undefined)[]): string | undefined {
  const size = parts.reduce((sum, bytes) => sum + (bytes?.length ?? MAX_BYTES + 1), 0);
  if (size > MAX_BYTES) return undefined;
  const form = new URLSearchParams(Buffer.concat(parts.filter(bytes => bytes !== undefined)).toString('utf8'));
  return form.get('SAMLResponse') ?? '';
}
