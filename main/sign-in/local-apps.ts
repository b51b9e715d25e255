import type { OnBeforeRequestListenerDetails, Session, WebContents } from 'electron';
import { addressSpace } from '../window/address-space.ts';

/**
 * Chromium's permissions for requests to this computer: `loopback-network` since version 145, in 142 to 144 a part of
 * `local-network-access`. Earlier versions, such as that of Electron 33, ask for none.
 * https://developer.chrome.com/blog/local-network-access
 */
const PERMISSIONS: ReadonlySet<string> = new Set(['loopback-network', 'local-network-access']);

/** Whether a page of this host, in these contents, may contact apps on this computer. */
export type MayContact = (page: WebContents, host: string) => boolean;

/**
 * Lets some pages contact apps on this computer, such as Okta Verify (FastPass), which then signs the person in. All other
 * permissions stay denied. Chromium asks the check first, and the request only if it is denied: both decide alike.
 */
export function allowLocalApps(partition: Session, mayContact: MayContact): void {
  const isGranted = (page: WebContents | null, permission: string, address = '', isMainFrame = false): boolean =>
    PERMISSIONS.has(permission) && page !== null && isMainFrame && isContact(page, address, mayContact);
  partition.setPermissionRequestHandler((page, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(isGranted(page, permission, requestingUrl, isMainFrame)),
  );
  partition.setPermissionCheckHandler((page, permission, origin, { isMainFrame }) =>
    isGranted(page, permission, origin, isMainFrame),
  );
}

/** Whether a request is such a page's fetch from an app. Other requests could navigate, embed or run something. */
export function isAppRequest(
  { url, resourceType, webContents: page, frame }: OnBeforeRequestListenerDetails,
  mayContact: MayContact,
): boolean {
  if (resourceType !== 'xhr' || addressSpace(url) !== 'loopback') return false;
  return page !== undefined && frame?.parent === null && isContact(page, frame.origin, mayContact);
}

/** `address` is of the frame that asks: it must be the page that the window shows, over https. */
function isContact(page: WebContents, address: string, mayContact: MayContact): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, hostname } = new URL(address);
  return protocol === 'https:' && origin === page.mainFrame.origin && mayContact(page, hostname);
}
