import type { Instant } from '../domain/instant.ts';
import type { Finding } from './findings.ts';

/** Latest findings, worst first. */
export type Troubleshooting = {
  readonly at: Instant;
  /** Home folder, redacted in reports. */
  readonly home: string;
  readonly findings: readonly { readonly id: string; readonly finding: Finding }[];
};

export type TroubleshootState = {
  /** Undefined before the first run. */
  readonly troubleshoot?: Troubleshooting;
};
