import type { Result } from '../domain/result.ts';
import type { CheckUpFacts, LiveProfile, StsPlace } from './facts.ts';
import type { FileMend } from './findings.ts';

export type CheckUpPort = {
  /** Looks at the AWS files, the environment, the keychain, the clock and the way to AWS. Takes seconds at most. */
  gather(live: readonly LiveProfile[], sts: StsPlace): Promise<CheckUpFacts>;
  /** Does what needs no new keys. What leaves a file is in its backups first. */
  mend(mend: FileMend): Promise<Result>;
};
