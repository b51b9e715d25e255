import type { Text } from '../text/en/en.ts';

/** Characters of a host that fit into the title of the narrowest sign-in window. */
const LONGEST_HOST = 32;

/**
 * Window title for a page of this host, in punycode, so that no letter can imitate another. Long hosts are cut at their start:
 * window managers cut titles at their end, and the registrable domain is at the host's
 * end.
 */
export const windowTitle = (host: string, text: Text): string => text.signInWindow.title(shortHost(host));

function shortHost(host: string): string {
  if (host.length <= LONGEST_HOST) return host;
  const end = host.slice(-LONGEST_HOST + 1);
  const dot = end.indexOf('.');
  // Cuts at whole labels if possible.
  return `…${dot > 0 && dot < LONGEST_HOST / 2 ? end.slice(dot) : end}`;
}
