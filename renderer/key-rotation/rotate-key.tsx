import { useState } from 'react';
import type { Snapshot } from '../../app/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { RotationQuestionPanel } from './rotation-question.tsx';

type Props = { readonly id: string; readonly snapshot: Pick<Snapshot, 'rotationQuestion' | 'language'> };

/** The rotation of a finding's key: what it would do, then the confirmation. */
export function RotateKey({ id, snapshot: { rotationQuestion, language } }: Props) {
  const words = useText().keyRotation;
  const { send } = useCommands();
  const [isAsking, setIsAsking] = useState(false);
  const { attempt, run, reset } = useAttempt();
  const isBusy = attempt.kind === 'running';
  const question = isAsking && rotationQuestion?.id === id ? rotationQuestion : undefined;
  const ask = async (): Promise<void> => {
    if (isBusy) return;
    const asked = await run({ type: 'askRotation', id });
    setIsAsking(asked.ok);
  };
  const rotate = async (shown: string): Promise<void> => {
    const done = await run({ type: 'rotateKey', id, shown });
    if (done.ok) await send({ type: 'troubleshoot' });
  };
  const cancel = (): void => {
    setIsAsking(false);
    reset();
  };
  return (
    <>
      <div>
        <Button isBusy={isBusy && question === undefined} onClick={() => void ask()}>
          {words.ask}
        </Button>
      </div>
      {question && (
        <RotationQuestionPanel
          question={question}
          language={language}
          isBusy={isBusy}
          onRotate={() => void rotate(question.shown)}
          onCancel={cancel}
        />
      )}
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
    </>
  );
}
