// How what a company or another tool knows comes to Mai.
import type { OpenedSetUp, SetUpSource } from './company/set-up-offer.ts';
import type { FoundImport } from './import/import-candidate.ts';

export type CompanyPort = {
  /** Reads a file, fetches what a link names, or lets the person choose a file; undefined where none was chosen. */
  openSetUp(source: SetUpSource, signingKey: string | undefined): Promise<OpenedSetUp | undefined>;
};

export type ImportsPort = {
  /** What other tools on this computer know of the person's sign-in. */
  find(): Promise<readonly FoundImport[]>;
};
