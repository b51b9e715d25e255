import { useState } from 'react';
import { explainRotation } from '../../app/key-rotation/explain-rotation.ts';
import type { RotationAction } from '../../app/key-rotation/key-rotation-commands.ts';
import type { RotationView } from '../../app/key-rotation/key-rotation-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Question } from '../question/question.tsx';
import finding from '../troubleshoot/finding.module.css';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './rotation-card.module.css';

type Props = { readonly rotation: RotationView; readonly language: Snapshot['language'] };

/** A rotation that isn't over: where it stands, and what can be done about it. */
export function RotationCard({ rotation, language }: Props) {
  const text = useText();
  const words = text.keyRotation;
  const { send } = useCommands();
  const { attempt, run } = useAttempt();
  const [chosen, setChosen] = useState<RotationAction>();
  const { title, detail, actions, deletes } = explainRotation(rotation, language, text);
  const { id, step, failure } = rotation;
  const isBusy = attempt.kind === 'running';
  const change = async (action: RotationAction): Promise<void> => {
    setChosen(action);
    const done = await run({ type: 'changeRotation', id, action });
    if (done.ok) await send({ type: 'troubleshoot' });
  };
  const isQuestion = chosen !== undefined && chosen === deletes?.action;
  return (
    <li className={finding.finding}>
      <Icon name="information" />
      <h3 className={finding.title}>
        <bdi>{title}</bdi>
      </h3>
      {step === undefined ? (
        <p className={styles.detail}>
          <bdi>{detail}</bdi>
        </p>
      ) : (
        <p className={styles.step} role="status">
          <Spinner /> {words.steps[step]}
        </p>
      )}
      {failure !== undefined && step === undefined && <InPlaceFailure failure={failure} />}
      {step === undefined && (
        <div className={styles.actions}>
          {actions.map(({ action, label }) => (
            <Button
              key={action}
              isBusy={isBusy && chosen === action && !isQuestion}
              onClick={() => (action === deletes?.action ? setChosen(action) : void change(action))}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {step === undefined && isQuestion && (
        <Question
          about={deletes.question}
          yes={words.deletion.yes}
          no={words.deletion.no}
          isBusy={isBusy}
          onYes={() => void change(deletes.action)}
          onNo={() => setChosen(undefined)}
        >
          {deletes.question}
        </Question>
      )}
    </li>
  );
}
