import type { Instant } from '../domain/instant.ts';

/** A code that the person compares and approves at another computer. */
export type DeviceCode = {
  readonly userCode: string;
  /** AWS's page for codes. */
  readonly address: string;
  readonly expiresAt: Instant;
};
