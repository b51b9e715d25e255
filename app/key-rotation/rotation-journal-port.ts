import type { Result } from '../domain/result.ts';
import type { Rotation } from './rotation.ts';

/** Rotations that aren't over, on disk. */
export type RotationJournalPort = {
  all(): Promise<readonly Rotation[]>;
  /** Adds or replaces; on disk when it resolves. Fails with `rotation-unsaved`: then nothing may be done. */
  save(rotation: Rotation): Promise<Result>;
  remove(id: string): Promise<Result>;
};
