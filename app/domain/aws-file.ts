import type { Instant } from './instant.ts';

/** Which of the two AWS files. */
export type AwsFile = 'credentials' | 'config';

export type DifferenceLine = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Preview of a change to an AWS file: lines, with secrets redacted. */
export type FileDifference = { readonly file: AwsFile; readonly lines: readonly DifferenceLine[] };

/** Backup of an AWS file before Mai changed foreign content. */
export type Backup = {
  readonly file: AwsFile;
  /** File name without a path. */
  readonly id: string;
  readonly takenAt: Instant;
};
