import type { ProviderId } from '../../app/domain/provider.ts';
import { Button } from '../ui/button.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './portal-sheet.module.css';

/** Lists the accounts and roles of a portal again. */
export function RefreshList({ providerId }: { readonly providerId: ProviderId }) {
  const words = useText().accessPortal.settings;
  const { attempt, run } = useAttempt();
  const isRunning = attempt.kind === 'running';
  return (
    <div className={styles.action}>
      <Button isBusy={isRunning} onClick={() => void run({ type: 'signIn', providerId })}>
        {isRunning ? words.refreshing : words.refresh}
      </Button>
      <p className={styles.hint} role="status">
        {attempt.kind === 'done' ? words.refreshed : words.refreshHint}
      </p>
    </div>
  );
}
