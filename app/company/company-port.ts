import type { OpenedSetup, SetupSource } from './setup-offer.ts';

export type CompanyPort = {
  /** Reads a file, fetches a link's address, or shows a file dialog; undefined if canceled. */
  openSetup(source: SetupSource, signingKeys: readonly string[]): Promise<OpenedSetup | undefined>;
};
