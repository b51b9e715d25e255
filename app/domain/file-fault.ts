/** Why a program's file could not be used, in the words of the operating system's error codes. */
export type FileFault =
  | 'denied'
  | 'read-only'
  | 'full'
  | 'not-a-file'
  | 'link-loop'
  | 'busy'
  | 'missing-folder'
  | 'not-text'
  | 'other';
