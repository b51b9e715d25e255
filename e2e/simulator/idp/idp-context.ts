import type { IdpBehavior } from '../misbehavior.ts';
import type { RequestLog } from '../request-log.ts';
import type { SignIns } from './sign-ins.ts';

export type IdpContext = {
  readonly behavior: IdpBehavior;
  readonly log: RequestLog;
  readonly signIns: SignIns;
  /** The provider's entity id. */
  readonly issuer: string;
  /** Cookies do not know ports, so two companies on one machine need two names. */
  readonly cookieName: string;
};
