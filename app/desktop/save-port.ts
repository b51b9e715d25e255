import type { Result } from '../domain/result.ts';

export type SavePort = {
  /** Shows a save dialog and writes the text. Fails with `save-failed`. */
  save(file: { readonly name: string; readonly text: string }): Promise<Result<'saved' | 'canceled'>>;
};
