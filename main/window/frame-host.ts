import type { WebFrameMain } from 'electron';

/**
 * The host and port of a frame's site; empty without one. A page that a script wrote has no URL, but the origin of the
 * script's page.
 */
export function frameHost({ origin, url }: Pick<WebFrameMain, 'origin' | 'url'>): string {
  const address = [origin, url].find(each => URL.canParse(each));
  return address === undefined ? '' : new URL(address).host;
}
