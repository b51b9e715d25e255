import type { FoundImport } from './import-candidate.ts';

export type ImportState = {
  /** Found settings of other tools. */
  readonly imports?: readonly FoundImport[];
};
