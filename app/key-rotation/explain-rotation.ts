import { assertNever } from '../domain/result.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { longDate } from '../text/time.ts';
import type { RotationAction } from './key-rotation-commands.ts';
import type { RotationView } from './key-rotation-state.ts';

export type RotationWords = {
  readonly title: string;
  readonly detail: string;
  /** Best first. */
  readonly actions: readonly { readonly action: RotationAction; readonly label: string }[];
  /** The action that deletes a key, and the question before it. */
  readonly deletes?: { readonly action: RotationAction; readonly question: string };
};

/** A rotation in words: where it stands, and what can be done. */
export function explainRotation(
  { oldId, newId = '', user, stage, step, deleteAt, failure }: RotationView,
  language: Snapshot['language'],
  { keyRotation: words }: Pick<Text, 'keyRotation'>,
): RotationWords {
  if (step !== undefined) return { title: words.running(oldId), detail: words.steps[step], actions: [] };
  const { actions, deletion } = words;
  const dismiss = { action: 'dismiss', label: actions.dismiss } as const;
  switch (stage) {
    case 'inactive':
      return {
        title: words.inactive.title(oldId, newId),
        detail: words.inactive.detail(user, longDate(deleteAt ?? 0, language)),
        actions: [
          { action: 'undo', label: actions.undo },
          { action: 'delete-old', label: actions.deleteOld },
          // Without the new key Mai can't delete the old one.
          ...(failure?.kind === 'key-changed' ? [dismiss] : []),
        ],
        deletes: { action: 'delete-old', question: deletion.question(oldId) },
      };
    case 'both-active':
      return {
        title: words['both-active'].title(oldId, newId),
        detail: words['both-active'].detail(user),
        actions: [
          { action: 'finish', label: actions.deactivate },
          { ...dismiss, label: actions.keepBoth },
        ],
      };
    case 'replacing':
      return {
        title: words.replacing.title(oldId),
        detail: words.replacing.detail(user),
        actions: [
          { action: 'finish', label: actions.again },
          { ...dismiss, label: actions.keepBoth },
        ],
      };
    case 'creating':
      return {
        title: words.creating.title(oldId),
        detail: words.creating.detail(user),
        actions: [{ action: 'finish', label: actions.again }, dismiss],
      };
    case 'reactivating':
      return {
        title: words.reactivating.title(oldId),
        detail: words.reactivating.detail,
        actions: [{ action: 'undo', label: actions.again }, dismiss],
      };
    case 'unused':
    case 'unknown-key':
      return {
        title: words[stage].title(newId),
        detail: words[stage].detail(user),
        actions: [{ action: 'delete-new', label: actions.deleteNew }, dismiss],
        deletes: { action: 'delete-new', question: deletion.question(newId) },
      };
    default:
      return assertNever(stage);
  }
}
