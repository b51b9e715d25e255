import type { Result } from '../domain/result.ts';

export type ShellPort = {
  openPopover(): void;
  closePopover(): void;
  /** Opens an https page in the system's browser. Fails with `browser-unavailable`. */
  openPage(address: string): Promise<Result>;
  /** Ends the process once the core has finished. */
  quit(): void;
};
