import type { OpenedSetUp, SetUpSource } from './set-up-offer.ts';

export type CompanyPort = {
  /** Reads a file, fetches a link's address, or shows a file dialog; undefined if canceled. */
  openSetUp(source: SetUpSource, signingKeys: readonly string[]): Promise<OpenedSetUp | undefined>;
};
