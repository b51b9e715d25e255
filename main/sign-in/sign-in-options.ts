import type { ProxyLogins } from '../proxy/proxy-logins.ts';
import type { PasswordFiller } from './password-filler.ts';

/** What a sign-in may use of what Mai was told. */
export type SignInOptions = {
  readonly proxies: ProxyLogins;
  readonly filler: PasswordFiller;
  /** Whether the company lets its sign-in lead to a host. */
  readonly mayOpen: (host: string) => boolean;
};

/** Why a request of a sign-in must not leave. */
export type RefusedRequest = 'password-passed-on' | 'private-address';
