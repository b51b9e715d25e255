import type { Instant } from './instant.ts';

/** Temporary credentials as STS issues them, in the SDK's spelling. They exist in `main/` only and never enter the snapshot. */
export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Expiration by STS, the only one that Mai relies on. */
  readonly expiration: Instant;
};

/** Signing credentials of a request. */
export type Keys = Omit<Credentials, 'expiration'>;

/** `AKIA` marks a long-lived access key, `ASIA` a temporary one. */
export const isLongLived = (accessKeyId: string): boolean => accessKeyId.trim().startsWith('AKIA');

/** Credentials as read back from their destination. The expiration is known if Mai's record is intact. */
export type WrittenCredentials = Keys & { readonly expiration?: Instant };
