import type { AuthInfo, Session } from 'electron';
import type { ProxyChallenge } from '../../app/proxy/proxy.ts';

/** What a proxy asks with, and whether the way to it is encrypted, which only the system's proxy settings say. */
export async function proxyChallenge(
  from: Session,
  url: string,
  { host, port, realm, scheme }: AuthInfo,
): Promise<ProxyChallenge> {
  const proxy = `${host}:${port}`;
  // `PROXY host:port; HTTPS other:443; DIRECT`, as in a PAC file's answer.
  const resolved = await from.resolveProxy(url).catch(() => '');
  const isEncrypted = resolved.split(';').some(part => part.trim().toLowerCase() === `https ${proxy}`.toLowerCase());
  return { proxy, realm, scheme, isEncrypted };
}
