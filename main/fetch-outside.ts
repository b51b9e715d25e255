import { type Session, session } from 'electron';
import { markJar } from './lock-session.ts';
import type { Fetch } from './net-request-handler.ts';

/** Asks AWS by Electron's network stack, in a session in memory that opens no page and keeps no cookie of anybody's. */
export function fetchOutside(): Fetch {
  const jar = outside();
  return (address, init) => jar.fetch(address, init);
}

/** What the system says about the way to an address: `DIRECT`, or the proxies in order. */
export const proxyFor = (address: string): Promise<string> => outside().resolveProxy(address);

function outside(): Session {
  const jar = session.fromPartition('sts');
  markJar(jar, 'fetch');
  return jar;
}
