import type { KnownProxyLogin } from '../../app/proxy/proxy.ts';

const PREFIX = 'proxy ';
/** The name of a proxy's keychain entry. */
export const proxyAccount = (proxy: string): string => PREFIX + proxy;

/** Whether a keychain entry is a proxy login. */
export const isProxyAccount = (account: string): boolean => account.startsWith(PREFIX);

export const formatStoredLogin = ({ login, ...circumstances }: KnownProxyLogin): string =>
  JSON.stringify({ ...login, ...circumstances });

/** Undefined for other content, and for the old format with user and password only: the person is asked once more. */
export function parseStoredLogin(text: string): KnownProxyLogin | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { user, password, realm, scheme, networks } = value as Readonly<Record<string, unknown>>;
    const isComplete = isText(user) && isText(password) && isText(realm) && isText(scheme);
    return isComplete && Array.isArray(networks) && networks.every(isText)
      ? { login: { user, password }, realm, scheme, networks }
      : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
