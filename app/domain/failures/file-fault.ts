/** Error codes of the operating system for files. */
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
