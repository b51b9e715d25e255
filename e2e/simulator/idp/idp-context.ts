import type { IdpBehaviour } from '../misbehaviour.ts';
import type { RequestLog } from '../request-log.ts';
import type { SignIns } from './sign-ins.ts';

export type IdpContext = {
  readonly behaviour: IdpBehaviour;
  readonly log: RequestLog;
  readonly signIns: SignIns;
  /** The provider's entity id. */
  readonly issuer: string;
  /** Cookies do not know ports, so two companies on one machine need two names. */
  readonly cookieName: string;
};
