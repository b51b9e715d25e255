import type { IdpBehavior } from '../misbehavior.ts';
import type { RequestLog } from '../request-log.ts';
import type { SignIns } from './sign-ins.ts';

export type IdpContext = {
  readonly behavior: IdpBehavior;
  readonly log: RequestLog;
  readonly signIns: SignIns;
  /** Entity ID of the provider. */
  readonly issuer: string;
  /** Cookies ignore ports, so two companies on one machine need two cookie names. */
  readonly cookieName: string;
};
