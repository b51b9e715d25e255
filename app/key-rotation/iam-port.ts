import type { KeyOwner, LastUse, LongLivedKey } from '../domain/credentials.ts';
import type { Instant } from '../domain/instant.ts';
import type { PartitionId } from '../domain/partition.ts';
import type { Result } from '../domain/result.ts';

/** The long-lived key that signs a request, and the partition that it belongs to. */
export type Signer = { readonly key: LongLivedKey; readonly partition: PartitionId };

/** An access key of the signer's user, as IAM lists it. */
export type ListedKey = { readonly id: string; readonly isActive: boolean; readonly createdAt: Instant };

/**
 * AWS's calls about access keys, each for the signer's own user. All fail with `iam-refused` if AWS answered that nothing was done,
 * with `iam-unreachable` if the outcome is unknown, and with `aws-endpoint-refused` before a request.
 */
export type IamPort = {
  /** sts:GetCallerIdentity, which needs no permission. */
  owner(signer: Signer): Promise<Result<KeyOwner>>;
  list(signer: Signer): Promise<Result<readonly ListedKey[]>>;
  /** Undefined for a key that was never used, by IAM's record. */
  lastUse(signer: Signer, id: string): Promise<Result<LastUse | undefined>>;
  create(signer: Signer): Promise<Result<LongLivedKey>>;
  setActive(signer: Signer, id: string, isActive: boolean): Promise<Result>;
  delete(signer: Signer, id: string): Promise<Result>;
};
