import type { Result } from '../domain/result.ts';
import type { ActiveProfile, StsPlace, TroubleshootFacts } from './facts.ts';
import type { FileFix } from './fix.ts';

export type TroubleshootPort = {
  /** Checks AWS files, environment, keychain, clock and connection to AWS. Takes seconds at most. */
  gather(active: readonly ActiveProfile[], sts: StsPlace): Promise<TroubleshootFacts>;
  /** Applies a fix that needs no new credentials, after a backup. */
  fix(fix: FileFix): Promise<Result>;
};
