import type { FoundImport } from './import-candidate.ts';

export type ImportsPort = {
  /** What other tools on this computer know of the person's sign-in. */
  find(): Promise<readonly FoundImport[]>;
};
