import { isAllowedAddress } from '../domain/provider.ts';

/** Opened links and files from program arguments, a second instance or the system. */
export type OpenedItem =
  /** `mai://setup?url=https://…`: address of a setup, confirmed before it is fetched. */
  | { readonly kind: 'setup-link'; readonly address: string }
  /** Path of a `.mai` file. */
  | { readonly kind: 'setup-file'; readonly path: string }
  /** An invalid `mai:` link. */
  | { readonly kind: 'unknown-link' };

export const LINK_SCHEME = 'mai';
const SETUP_EXTENSION = '.mai';

/**
 * Parses a deep link. Strictly `mai://setup?url=` and one address: a link can offer a setup, but
 * never sign in, start a role or change a setting. https only; http on loopback with `allowsLoopback` (tests).
 */
export function parseLink(text: string, { allowsLoopback }: { readonly allowsLoopback: boolean }): OpenedItem {
  const unknown: OpenedItem = { kind: 'unknown-link' };
  if (text.length > 4_096 || !/^mai:\/\/setup\/?\?[\x21-\x7e]+$/i.test(text) || text.includes('#')) return unknown;
  const parts = text.slice(text.indexOf('?') + 1).split('&');
  if (parts.length !== 1 || !parts[0]?.startsWith('url=')) return unknown;
  const address = new URLSearchParams(parts[0]).get('url') ?? '';
  if (!URL.canParse(address) || !isAllowedAddress(address)) return unknown;
  const url = new URL(address);
  if (url.protocol !== 'https:' && !allowsLoopback) return unknown;
  return url.username === '' && url.password === '' ? { kind: 'setup-link', address: url.href } : unknown;
}

/**
 * Links and setup files in program arguments, in order. Ignores the program, switches, and what
 * Chromium adds to a second instance's arguments.
 */
export function openedItemsIn(
  argv: readonly string[],
  options: { readonly allowsLoopback: boolean },
): readonly OpenedItem[] {
  return argv.flatMap((argument): readonly OpenedItem[] => {
    if (/^mai:/i.test(argument)) return [parseLink(argument, options)];
    if (argument.startsWith('-') || !argument.toLowerCase().endsWith(SETUP_EXTENSION)) return [];
    return argument.includes('\0') ? [] : [{ kind: 'setup-file', path: argument }];
  });
}
