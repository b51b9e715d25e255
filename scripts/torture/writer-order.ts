import type { Credentials } from '../../app/domain/credentials.ts';
import { instant } from '../../app/domain/instant.ts';

/** A writer's instructions on stdin, as one line of JSON. */
export type WriterOrder = {
  readonly home: string;
  readonly profile: string;
  /** Number of its first edit. */
  readonly from: number;
};

export const removesProfile = (number: number): boolean => number % 10 === 0;

export const credentialsOf = (number: number): Credentials => ({
  accessKeyId: `ASIANUMBER${number}`,
  secretAccessKey: `secret/${number}+${'s'.repeat(number % 40)}`,
  sessionToken: `${'t'.repeat(200 + (number % 600))}==`,
  expiration: instant(number),
});
