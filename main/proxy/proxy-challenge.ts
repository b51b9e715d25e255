import type { AuthInfo, Session } from 'electron';
import type { ProxyChallenge } from '../../app/proxy/proxy.ts';

/**
 * A proxy's challenge, and whether the connection to the proxy is encrypted, which only the system's proxy settings
 * tell.
 */
export async function proxyChallenge(
  session: Session,
  url: string,
  { host, port, realm, scheme }: AuthInfo,
): Promise<ProxyChallenge> {
  const proxy = `${host}:${port}`;
  // `PROXY host:port; HTTPS other:443; DIRECT`, the syntax of PAC files.
  const resolved = await session.resolveProxy(url).catch(() => '');
  const isEncrypted = resolved.split(';').some(part => part.trim().toLowerCase() === `https ${proxy}`.toLowerCase());
  return { proxy, realm, scheme, isEncrypted };
}

/** The proxy requires a password that isn't known. */
export class ProxyPasswordRequired extends Error {
  readonly proxy: string;

  constructor(proxy: string) {
    super('The proxy requires a password.');
    this.proxy = proxy;
  }
}
