import type { AccountId } from '../domain/arn.ts';
import type { FileDifference } from '../domain/aws-file.ts';
import type { ProfilePlace } from '../domain/credentials.ts';
import type { Failure } from '../domain/failure.ts';
import type { Instant } from '../domain/instant.ts';
import type { StageKind } from './rotation.ts';

/** What a running rotation does now. */
export type RotationStep = 'creating' | 'testing' | 'writing' | 'checking' | 'deactivating';

/** A rotation as it is shown. Access key IDs are masked. */
export type RotationView = {
  readonly id: string;
  readonly oldId: string;
  readonly newId?: string;
  readonly user: string;
  readonly accountId: AccountId;
  readonly places: readonly ProfilePlace[];
  readonly stage: StageKind;
  /** While it runs. */
  readonly step?: RotationStep;
  /** Planned deletion of the inactive key. */
  readonly deleteAt?: Instant;
  /** The deletion was announced. */
  readonly remindedAt?: Instant;
  /** Next time at which Mai has something to do. */
  readonly dueAt?: Instant;
  /** Why the last attempt failed. */
  readonly failure?: Failure;
};

/** What a rotation would do, and the reference with which it is confirmed. */
export type RotationQuestion = {
  /** The finding. */
  readonly id: string;
  readonly shown: string;
  readonly oldId: string;
  readonly user: string;
  readonly accountId: AccountId;
  readonly differences: readonly FileDifference[];
  readonly deleteAt: Instant;
};

export type KeyRotationState = {
  /** Oldest first. */
  readonly rotations: readonly RotationView[];
  readonly rotationQuestion?: RotationQuestion;
};
