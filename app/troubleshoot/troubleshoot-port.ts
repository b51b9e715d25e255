import type { Result } from '../domain/result.ts';
import type { LiveProfile, StsPlace, TroubleshootFacts } from './facts.ts';
import type { FileFix } from './findings.ts';

export type TroubleshootPort = {
  /** Looks at the AWS files, the environment, the keychain, the clock and the way to AWS. Takes seconds at most. */
  gather(live: readonly LiveProfile[], sts: StsPlace): Promise<TroubleshootFacts>;
  /** Does what needs no new keys. What leaves a file is in its backups first. */
  fix(fix: FileFix): Promise<Result>;
};
