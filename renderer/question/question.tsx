import type { ReactNode } from 'react';
import type { Failure } from '../../app/domain/failure.ts';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import styles from './question.module.css';
import { useQuestion } from './use-question.ts';

type Props = {
  /** Accessible name. */
  readonly about: string;
  /** What would happen, read out at once. */
  readonly children: ReactNode;
  readonly yes: string;
  readonly no: string;
  readonly isBusy: boolean;
  readonly failure?: Failure | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/**
 * Asks in place before something is lost. Belongs after the button that asks, which stays: Tab leads from it to the answers, and
 * it has the focus again afterwards.
 */
export function Question({ about, children, yes, no, isBusy, failure, onYes, onNo }: Props) {
  const question = useQuestion<HTMLFieldSetElement>();
  return (
    <fieldset ref={question} className={styles.question} aria-label={about}>
      <div role="alert" className={styles.words}>
        {children}
      </div>
      {failure && <InPlaceFailure failure={failure} />}
      <div className={styles.actions}>
        <Button kind="danger" isBusy={isBusy} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </div>
    </fieldset>
  );
}
