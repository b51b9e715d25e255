import type { Backup, FileDifference } from '../domain/aws-file.ts';
import type { Result } from '../domain/result.ts';

export type BackupsPort = {
  list(): Promise<Result<readonly Backup[]>>;
  /** Preview of a restore, with secrets redacted. Fails with `not-found`. */
  preview(backup: Backup): Promise<Result<FileDifference>>;
  /** Restores a backup after backing up the current file. Fails with `not-found`. */
  restore(backup: Backup): Promise<Result>;
};
