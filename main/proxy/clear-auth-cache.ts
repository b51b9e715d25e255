import type { Session } from 'electron';
import { networkFingerprint } from './network-fingerprint.ts';

const networks = new WeakMap<Session, string>();

/**
 * Chromium brings a proxy's password along unasked once it was taken (HttpAuthCache), also to another proxy of the same name and port:
 * in another network it has to forget it. Undefined where nothing has changed since the last call.
 */
export function clearAuthCacheOnNetworkChange(of: Session, network = networkFingerprint()): Promise<void> | undefined {
  const before = networks.get(of);
  networks.set(of, network);
  return before === undefined || before === network ? undefined : of.clearAuthCache();
}
