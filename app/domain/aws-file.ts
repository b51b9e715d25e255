import type { Instant } from './instant.ts';

/** Which of the two AWS files. */
export type AwsFile = 'credentials' | 'config';

export type DifferenceLine = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** What a change would do to one of the AWS files, for people's eyes: lines, with every secret hidden. */
export type FileDifference = { readonly file: AwsFile; readonly lines: readonly DifferenceLine[] };

/** A copy of an AWS file as it was before Mai changed what others had written. */
export type Backup = {
  readonly file: AwsFile;
  /** The name of its file; no path. */
  readonly id: string;
  readonly takenAt: Instant;
};
