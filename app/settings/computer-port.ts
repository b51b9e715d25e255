import type { Result } from '../domain/result.ts';

export type ComputerPort = {
  /**
   * Removes the vault and its key, the backups of the AWS files, and empty AWS files that Mai created; Mai's own folder is removed
   * when the process ends. Fails with `forget-incomplete`.
   */
  forget(): Promise<Result>;
};
