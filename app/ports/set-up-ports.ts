// How what a company or another tool knows comes to Mai, and how all of it goes.
import type { OpenedSetUp, SetUpSource } from '../company/set-up-offer.ts';
import type { Result } from '../domain/result.ts';
import type { FoundImport } from '../import/import-candidate.ts';

export type CompanyPort = {
  /** Reads a file, fetches what a link names, or lets the person choose a file; undefined where none was chosen. */
  openSetUp(source: SetUpSource, signingKeys: readonly string[]): Promise<OpenedSetUp | undefined>;
};

export type ImportsPort = {
  /** What other tools on this computer know of the person's sign-in. */
  find(): Promise<readonly FoundImport[]>;
};

export type ComputerPort = {
  /**
   * Takes the vault and its key away, the copies of the AWS files, and AWS files that Mai made and that are empty; Mai's own
   * folder goes when the process ends. Fails with `forget-incomplete`.
   */
  forget(): Promise<Result>;
};

export type SettingsImportPort = {
  /** Lets the person choose a file of settings; undefined where none was chosen, an empty text for one that can't be read. */
  choose(): Promise<{ readonly name: string; readonly text: string } | undefined>;
};
