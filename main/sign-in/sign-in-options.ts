import type { ProxyLogins } from '../proxy/proxy-logins.ts';
import type { PasswordFiller } from './password-filler.ts';

/** What a sign-in window may use. */
export type SignInOptions = {
  readonly proxies: ProxyLogins;
  readonly filler: PasswordFiller;
  /** Whether the company's setup allows the sign-in to open a host. */
  readonly mayOpen: (host: string) => boolean;
};

/** Why a request of a sign-in was refused. */
export type RefusedRequest = 'password-passed-on' | 'private-address';
