import type { Session } from 'electron';
import { networkFingerprint } from './network-fingerprint.ts';

const networks = new WeakMap<Session, string>();

/**
 * Clears Chromium's HttpAuthCache when the computer has moved to another network. Chromium sends a cached proxy
 * password unasked, even to another proxy with the same host name and port. Undefined where the network hasn't changed
 * since the last call.
 * https://www.electronjs.org/docs/latest/api/session
 */
export function clearAuthCacheOnNetworkChange(of: Session, network = networkFingerprint()): Promise<void> | undefined {
  const before = networks.get(of);
  networks.set(of, network);
  return before === undefined || before === network ? undefined : of.clearAuthCache();
}
