import type { OpenedSetUp, SetUpSource } from './set-up-offer.ts';

export type CompanyPort = {
  /** Reads a file, fetches what a link names, or lets the person choose a file; undefined where none was chosen. */
  openSetUp(source: SetUpSource, signingKeys: readonly string[]): Promise<OpenedSetUp | undefined>;
};
