import type { WebFrameMain } from 'electron';

/**
 * The host of the site that a frame's page is of, with the port; empty for a page of no site. A page that a script wrote has
 * no address of its own, but the origin of the script's page.
 */
export function frameHost({ origin, url }: Pick<WebFrameMain, 'origin' | 'url'>): string {
  const address = [origin, url].find(each => URL.canParse(each));
  return address === undefined ? '' : new URL(address).host;
}
