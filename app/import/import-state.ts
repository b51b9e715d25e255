import type { FoundImport } from './import-candidate.ts';

export type ImportState = {
  /** What other tools know, once they were searched. */
  readonly imports?: readonly FoundImport[];
};
