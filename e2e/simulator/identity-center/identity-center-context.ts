import type { RequestLog } from '../request-log.ts';
import type { IssuedCredentials } from '../sts/issue.ts';
import type { Grants } from './grants.ts';
import type { IdentityCenterBehavior } from './identity-center-behavior.ts';

/** Region of the simulated instance. */
export const IDENTITY_CENTER_REGION = 'eu-central-1';

/** The access portal's address as people know it. Its pages are served on loopback. */
export const START_URL = 'https://example-water.awsapps.com/start';

export type IdentityCenterContext = {
  readonly behavior: IdentityCenterBehavior;
  readonly log: RequestLog;
  readonly grants: Grants;
  /** Credentials that STS accepts. */
  readonly issued: IssuedCredentials[];
  /** Origin of the portal's pages. */
  readonly pagesUrl: () => string;
};
