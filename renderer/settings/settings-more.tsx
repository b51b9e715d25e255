import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './settings-more.module.css';

/** Pages that are opened from the settings. */
export type FurtherPage = 'troubleshoot' | 'activity' | 'naming' | 'keyboard' | 'restore' | 'licenses' | 'updates';

type Props = { readonly onOpen: (page: FurtherPage) => void };

/** Further pages, and the export of the role list. */
export function SettingsMore({ onOpen }: Props) {
  const text = useText();
  const words = text.accounts.more;
  const { attempt, run } = useAttempt();
  const page = (kind: FurtherPage, label: string) => <Button onClick={() => onOpen(kind)}>{label}</Button>;
  return (
    <nav className={styles.more} aria-label={words.title}>
      <div className={styles.pages}>
        {page('troubleshoot', words.troubleshoot)}
        {page('activity', words.activity)}
        {page('naming', words.naming)}
        {page('keyboard', text.keyboard.open)}
        <Button onClick={() => void run({ type: 'exportRoles', format: 'tsv' })}>{words.tsv}</Button>
        <Button onClick={() => void run({ type: 'exportRoles', format: 'json' })}>{words.json}</Button>
      </div>
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
    </nav>
  );
}
