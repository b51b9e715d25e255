import { useEffect } from 'react';
import type { Snapshot } from '../../app/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { ActivityEntry } from './activity-entry.tsx';
import styles from './activity-sheet.module.css';

type Props = { readonly snapshot: Snapshot; readonly onClose: () => void };

/** Activity: role sessions and failures. */
export function ActivitySheet({ snapshot, onClose }: Props) {
  const words = useText().activity;
  const { send } = useCommands();
  const copying = useAttempt();
  const saving = useAttempt();
  const { activity, roleSessions, failureNotices, language } = snapshot;
  // Reloads when a session starts or ends, or a failure occurs.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reloads when one of these changes
  useEffect(() => void send({ type: 'openActivity' }), [send, roleSessions, failureNotices]);
  useEffect(() => () => void send({ type: 'closeActivity' }), [send]);
  return (
    <Sheet title={words.title} onClose={onClose}>
      <p className={styles.kept}>{words.kept}</p>
      {activity?.count === 0 && <p>{words.none}</p>}
      {activity !== undefined && activity.count > 0 && (
        <div className={styles.actions}>
          <Button onClick={() => void copying.run({ type: 'copyActivity' })}>{words.copy}</Button>
          <Button onClick={() => void saving.run({ type: 'saveActivity' })}>{words.save}</Button>
          <span role="status">{copying.attempt.kind === 'done' && words.copied}</span>
        </div>
      )}
      {saving.attempt.kind === 'failed' && <InPlaceFailure failure={saving.attempt.failure} />}
      <ul className={styles.entries}>
        {activity?.rows.map(row => (
          <ActivityEntry key={row.id} row={row} language={language} />
        ))}
      </ul>
      {activity !== undefined && activity.count > activity.rows.length && (
        <p className={styles.kept}>{words.more(activity.count - activity.rows.length)}</p>
      )}
    </Sheet>
  );
}
