import type { Instant } from '../domain/instant.ts';
import type { Finding } from './findings.ts';

/** What the check-up found last, the worst first. */
export type Troubleshooting = {
  readonly at: Instant;
  /** The person's home folder, which a report leaves out. */
  readonly home: string;
  readonly findings: readonly { readonly id: string; readonly finding: Finding }[];
};

export type TroubleshootState = {
  /** Undefined until it first ran. */
  readonly troubleshoot?: Troubleshooting;
};
