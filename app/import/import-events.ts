import type { Reducers } from '../reducers.ts';
import type { FoundImport } from './import-candidate.ts';

export type ImportEvent = { readonly type: 'importsFound'; readonly imports: readonly FoundImport[] };

export const importReducers: Reducers<ImportEvent> = {
  importsFound: (snapshot, { imports }) => ({ ...snapshot, imports }),
};
