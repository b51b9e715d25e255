import type { Session } from 'electron';
import { networkPlace } from '../proxy/network-place.ts';

const places = new WeakMap<Session, string>();

/**
 * Chromium brings a proxy's password along unasked once it was taken (HttpAuthCache), also to another proxy of the same name and port:
 * in another network it has to forget it. Undefined where nothing has changed since the last call.
 */
export function forgetElsewhere(of: Session, place = networkPlace()): Promise<void> | undefined {
  const before = places.get(of);
  places.set(of, place);
  return before === undefined || before === place ? undefined : of.clearAuthCache();
}
