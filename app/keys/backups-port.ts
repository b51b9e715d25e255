import type { Backup, FileDifference } from '../domain/aws-file.ts';
import type { Result } from '../domain/result.ts';

export type BackupsPort = {
  list(): Promise<Result<readonly Backup[]>>;
  /** What a restore would change, with every secret hidden. Fails with `not-found`. */
  preview(backup: Backup): Promise<Result<FileDifference>>;
  /** What is there now becomes a backup itself. Fails with `not-found`. */
  restore(backup: Backup): Promise<Result>;
};
