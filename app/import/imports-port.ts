import type { FoundImport } from './import-candidate.ts';

export type ImportsPort = {
  /** Settings of other tools on this computer. */
  find(): Promise<readonly FoundImport[]>;
};
