import type { AuthInfo, Session } from 'electron';
import type { ProxyChallenge, ProxyLogin } from '../../app/proxy/proxy.ts';

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

/** Answers Electron's `login` event of a proxy with the login for its challenge, or without one if there is none. */
export async function answerProxy(
  challenge: Promise<ProxyChallenge>,
  loginFor: (challenge: ProxyChallenge) => Promise<ProxyLogin | undefined>,
  answer: (user?: string, password?: string) => void,
): Promise<void> {
  const login = await challenge.then(loginFor).catch(() => undefined);
  if (login === undefined) answer();
  else answer(login.user, login.password);
}

/** The proxy requires a password that isn't known. */
export class ProxyPasswordRequired extends Error {
  readonly proxy: string;

  constructor(proxy: string) {
    super('The proxy requires a password.');
    this.proxy = proxy;
  }
}
