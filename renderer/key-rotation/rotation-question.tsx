import type { RotationQuestion } from '../../app/key-rotation/key-rotation-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { longDate } from '../../app/text/time.ts';
import { useQuestion } from '../question/use-question.ts';
import { Button } from '../ui/button.tsx';
import { Difference } from '../ui/difference.tsx';
import { useText } from '../use-text.ts';
import styles from './rotation-question.module.css';

type Props = {
  readonly question: RotationQuestion;
  readonly language: Snapshot['language'];
  readonly isBusy: boolean;
  readonly onRotate: () => void;
  readonly onCancel: () => void;
};

/** What a rotation does, step by step, with the change of the file. */
export function RotationQuestionPanel({ question, language, isBusy, onRotate, onCancel }: Props) {
  const words = useText().keyRotation.question;
  const { user, accountId, differences, deleteAt } = question;
  // Two profiles of one file may differ in nothing else, and the list never changes.
  const placed = differences.map((difference, place) => ({ difference, place }));
  const lead = words.lead(user, accountId);
  const panel = useQuestion<HTMLFieldSetElement>();
  return (
    <fieldset ref={panel} className={styles.question} aria-label={lead}>
      <p role="alert" className={styles.lead}>
        <bdi>{lead}</bdi>
      </p>
      <ol className={styles.steps}>
        <li>{words.create}</li>
        <li>
          {words.write}
          {placed.map(({ difference, place }) => (
            <Difference key={place} difference={difference} />
          ))}
        </li>
        <li>{words.deactivate}</li>
        <li>{words.remove(longDate(deleteAt, language))}</li>
      </ol>
      <p className={styles.note}>{words.failure}</p>
      <div className={styles.actions}>
        <Button kind="main" isBusy={isBusy} onClick={onRotate}>
          {words.start}
        </Button>
        {!isBusy && <Button onClick={onCancel}>{words.cancel}</Button>}
      </div>
    </fieldset>
  );
}
