import type { Text } from '../text/en/en.ts';

/** So much of a host fits into the title of the narrowest sign-in window. */
const LONGEST_HOST = 32;

/**
 * The title of a window with a page of this host, as the address has it: names in other scripts as punycode, which no letter
 * can imitate. The host comes first and of a long one the beginning is left out: titles are cut at their end, and who a host
 * belongs to stands at the host's end.
 */
export const windowTitle = (host: string, text: Text): string => text.signInWindow.title(shortHost(host));

function shortHost(host: string): string {
  if (host.length <= LONGEST_HOST) return host;
  const end = host.slice(-LONGEST_HOST + 1);
  const dot = end.indexOf('.');
  // Whole labels, as long as something is left of them.
  return `…${dot > 0 && dot < LONGEST_HOST / 2 ? end.slice(dot) : end}`;
}
