import type { AwsFile, FileDifference } from '../aws-file.ts';
import type { ProfileName } from '../profile.ts';
import type { FileFault } from './file-fault.ts';

/** The AWS files could not be written or read. */
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
      /** Preview of what confirmation would change. */
      readonly differences?: readonly FileDifference[];
    }
  | { readonly kind: 'file-busy'; readonly file: AwsFile; readonly path: string };
