export type ClipboardPort = {
  copy(text: string): void;
  /** Clears the text after a minute, unless the clipboard has changed. */
  copySecret(text: string): void;
  /** Clears the text now, before Mai quits. */
  forget(): Promise<void>;
};
