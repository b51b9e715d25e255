import type { AwsFile, FileDifference } from '../aws-file.ts';
import type { FileFault } from '../file-fault.ts';
import type { ProfileName } from '../profile.ts';

/** Credentials could not be written to the AWS files or read from them. */
export type FileFailure =
  | { readonly kind: 'file-unreadable'; readonly file: AwsFile; readonly path: string; readonly fault: FileFault }
  | { readonly kind: 'file-unwritable'; readonly file: AwsFile; readonly path: string; readonly fault: FileFault }
  | { readonly kind: 'file-unparsable'; readonly file: AwsFile; readonly path: string; readonly line: number }
  | { readonly kind: 'edit-refused'; readonly file: AwsFile; readonly path: string }
  | {
      readonly kind: 'section-foreign';
      readonly file: AwsFile;
      readonly profile: ProfileName;
      readonly longLived: boolean;
      /** What a yes would change. */
      readonly differences?: readonly FileDifference[];
    }
  | { readonly kind: 'file-busy'; readonly file: AwsFile; readonly path: string };
