import type { Launch } from '../../app/sign-in/launch-address.ts';
import type { Posted } from '../../app/sign-in/sign-in-port.ts';
import type { ProxyLogins } from '../proxy/proxy-logins.ts';
import type { PasswordFiller } from './password-filler.ts';

/** What a sign-in window may use. */
export type SignInOptions = {
  readonly proxies: ProxyLogins;
  readonly filler: PasswordFiller;
  /** The first page: the sign-in address, or the one that a portal's link leads to. */
  readonly startAt: string;
  /** What later sign-ins may know of the way to AWS. */
  readonly learned: (launch: Launch | undefined) => Pick<Posted, 'launchAddress'>;
  /** Whether the company's setup allows the sign-in to open a host. */
  readonly mayOpen: (host: string) => boolean;
  /** Takes the navigation that ends the sign-in at an access portal, before it is requested. Returns false for any other. */
  readonly take?: (address: string) => boolean;
};

/** Why a request of a sign-in was refused. */
export type RefusedRequest = 'password-passed-on' | 'private-address';
