export type ClipboardPort = {
  copy(text: string): void;
  /** Takes the text away again after a minute, unless something else was copied since. */
  copySecret(text: string): void;
  /** Takes it away now: nobody is left to do it later. */
  forget(): Promise<void>;
};
