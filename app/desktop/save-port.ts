import type { Result } from '../domain/result.ts';

export type SavePort = {
  /** Asks the person where to, and writes the text there. Fails with `save-failed`. */
  save(file: { readonly name: string; readonly text: string }): Promise<Result<'saved' | 'cancelled'>>;
};
