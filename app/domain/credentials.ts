import type { Instant } from './instant.ts';

/** Temporary keys as STS issues them (the SDK's spelling). They exist in `main/` only and never enter the snapshot. */
export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** The only end of life that Mai believes. */
  readonly expiration: Instant;
};

/** What a request is signed with. */
export type Keys = Omit<Credentials, 'expiration'>;

/** `AKIA` keys belong to a person and never expire; temporary ones begin with `ASIA`. */
export const isLongLived = (accessKeyId: string): boolean => accessKeyId.trim().startsWith('AKIA');

/** Credentials as they were found where Mai delivered them. The expiration is known as long as Mai's own record is whole. */
export type WrittenCredentials = Keys & { readonly expiration?: Instant };
