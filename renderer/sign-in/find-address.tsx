import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './find-address.module.css';

/** Where to find the sign-in address: at the usual providers, else by a message to IT. */
export function FindAddress() {
  const words = useText().findAddress;
  const { attempt, run } = useAttempt();
  return (
    <details className={styles.find}>
      <summary className={styles.summary}>
        <Icon name="forward" />
        {words.open}
      </summary>
      <dl className={styles.ways}>
        {Object.values(words.ways).map(({ name, how }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p>{words.other}</p>
      <Button isBusy={attempt.kind === 'running'} onClick={() => void run({ type: 'copyAddressRequest' })}>
        {words.ask}
      </Button>
      <p role="status">{attempt.kind === 'done' && words.asked}</p>
    </details>
  );
}
