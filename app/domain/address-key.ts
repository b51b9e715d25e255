/**
 * Normalized address for comparison, not for opening (RFC 3986, 6.2.2, beyond what `URL` does: host case, default port, dot
 * segments): removes a trailing dot of the host, unnecessary percent-encoding, an empty query, and the fragment, which is never
 * sent to a server.
 */
export function addressKey(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  return url.href.replace(/%[0-9a-f]{2}/gi, decodedIfPlain).replace(/\?$/, '');
}

function decodedIfPlain(code: string): string {
  const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return /[\w.~-]/.test(character) ? character : code.toUpperCase();
}
