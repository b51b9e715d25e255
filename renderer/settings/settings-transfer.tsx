import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './settings-transfer.module.css';

/** Import and export of settings. */
export function TransferSettings() {
  const text = useText();
  const words = text.transfer;
  const { attempt, run } = useAttempt();
  return (
    <div className={styles.transfer}>
      <Button isWide onClick={() => void run({ type: 'exportSettings' })}>
        {words.save}
      </Button>
      <Button isWide onClick={() => void run({ type: 'openSettings' })}>
        {words.open}
      </Button>
      <p className={styles.hint}>{words.hint}</p>
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
    </div>
  );
}
