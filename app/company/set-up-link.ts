import { isAllowedAddress } from '../domain/provider.ts';

/** What a program start, a second start, or the system's "open" brings to Mai. */
export type Delivered =
  /** `mai://setup?url=https://…`: an address to fetch a set-up from, to be shown before anything happens. */
  | { readonly kind: 'set-up-link'; readonly address: string }
  /** A `.mai` file, by its path as the system gave it. */
  | { readonly kind: 'set-up-file'; readonly path: string }
  /** Something that begins like a link of Mai's but is none. */
  | { readonly kind: 'unknown-link' };

export const LINK_SCHEME = 'mai';
export const SET_UP_EXTENSION = '.mai';

/**
 * A link as the system delivers it. Strictly `mai://setup?url=` and one address, nothing beside it: a link can show a set-up,
 * never sign in, assume a role or change a setting. https only; http on this computer with `allowsLoopback` (tests).
 */
export function parseLink(text: string, { allowsLoopback }: { readonly allowsLoopback: boolean }): Delivered {
  const unknown: Delivered = { kind: 'unknown-link' };
  if (text.length > 4_096 || !/^mai:\/\/setup\/?\?[\x21-\x7e]+$/i.test(text) || text.includes('#')) return unknown;
  const parts = text.slice(text.indexOf('?') + 1).split('&');
  if (parts.length !== 1 || !parts[0]?.startsWith('url=')) return unknown;
  const address = new URLSearchParams(parts[0]).get('url') ?? '';
  if (!URL.canParse(address) || !isAllowedAddress(address)) return unknown;
  const url = new URL(address);
  if (url.protocol !== 'https:' && !allowsLoopback) return unknown;
  return url.username === '' && url.password === '' ? { kind: 'set-up-link', address: url.href } : unknown;
}

/**
 * What the arguments of a start hold for Mai: links and set-up files, in order. The program itself, switches, and what
 * Chromium adds to a second start are passed over.
 */
export function deliveredBy(
  argv: readonly string[],
  options: { readonly allowsLoopback: boolean },
): readonly Delivered[] {
  return argv.flatMap((argument): readonly Delivered[] => {
    if (/^mai:/i.test(argument)) return [parseLink(argument, options)];
    if (argument.startsWith('-') || !argument.toLowerCase().endsWith(SET_UP_EXTENSION)) return [];
    return argument.includes('\0') ? [] : [{ kind: 'set-up-file', path: argument }];
  });
}
