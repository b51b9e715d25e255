import type { Result } from '../domain/result.ts';

export type ComputerPort = {
  /**
   * Takes the vault and its key away, the copies of the AWS files, and AWS files that Mai made and that are empty; Mai's own
   * folder goes when the process ends. Fails with `forget-incomplete`.
   */
  forget(): Promise<Result>;
};
