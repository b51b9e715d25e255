/**
 * One text for every spelling of an address that leads to the same page (RFC 3986, 6.2.2, beyond what `URL` does: host case,
 * default port, dot segments): the dot at the end of a host, percent-encoding of letters that need none, an empty query, and
 * what stands after `#`, which no server is told. To compare with, not to open.
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
