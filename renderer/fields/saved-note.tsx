import link from '../ui/link-button.module.css';
import { useText } from '../use-text.ts';
import styles from './field.module.css';
import type { Saving } from './use-saving.ts';

type Props = {
  /** Name of the field. */
  readonly label: string;
  readonly saving: Saving;
  /** Called before Undo disappears under the focus. */
  readonly onUndo: () => void;
};

/** Says that a change was saved, with Undo. */
export function SavedNote({ label, saving, onUndo }: Props) {
  const words = useText().roleOptions;
  const said = { none: '', refused: '', saving: words.saving, saved: words.saved, undone: words.undone }[
    saving.outcome
  ];
  return (
    <div className={styles.note}>
      <span role="status">{said}</span>
      {saving.outcome === 'saved' && (
        <button
          type="button"
          className={link.link}
          aria-label={words.undoWhat(label)}
          onClick={() => {
            onUndo();
            void saving.undo();
          }}
        >
          {words.undo}
        </button>
      )}
    </div>
  );
}
