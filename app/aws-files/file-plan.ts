import type { ProfileName } from '../domain/profile.ts';
import type { OwnedSection } from './ini/ownership.ts';
import type { EditedPart } from './ini/plan-own-edit.ts';
import type { Splice } from './ini/text-window.ts';

/** All planned edits of one file. */
export type FilePlan = {
  /** Applied in sequence. Empty: the file is not written. */
  readonly splices: readonly Splice[];
  /** Edited parts, for verification by a second parser. */
  readonly parts: readonly (EditedPart & { readonly profile: ProfileName })[];
  /** Back up the text: it has foreign content. */
  readonly keepsCopy: boolean;
  /**
   * Ownership record, if it changes. `before` is written ahead of the file, so that after a crash the keys are recognized as
   * Mai's in either state. `after` is written after the file.
   */
  readonly record: { readonly before?: OwnedSections; readonly after?: OwnedSections };
};

export type OwnedSections = ReadonlyMap<ProfileName, OwnedSection>;
