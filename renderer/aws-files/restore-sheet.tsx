import { useEffect, useState } from 'react';
import type { Backup } from '../../app/domain/aws-file.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { dateTime } from '../../app/text/time.ts';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { Difference } from '../ui/difference.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './restore-sheet.module.css';

type Props = { readonly snapshot: Snapshot; readonly onClose: () => void };

/** Backups of the AWS files, each with its difference and Restore. */
export function RestoreSheet({ snapshot, onClose }: Props) {
  const text = useText();
  const words = text.tools.restore;
  const looking = useAttempt();
  const restoring = useAttempt();
  const [looked, setLooked] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => void looking.run({ type: 'listBackups' }), []);
  const { backups, restore, language } = snapshot;
  const look = ({ file, id }: Backup) => {
    setLooked(id);
    restoring.reset();
    void looking.run({ type: 'previewRestore', file, id });
  };
  return (
    <Subpage title={words.title} onClose={onClose}>
      <p className={styles.lead}>
        {words.lead} {words.active}
      </p>
      {backups?.length === 0 && <p>{words.none}</p>}
      <ul className={styles.list}>
        {backups?.map(backup => (
          <li key={`${backup.file} ${backup.id}`} className={styles.backup}>
            <p className={styles.name}>
              <bdi>{words.taken(text.failures.files[backup.file], dateTime(backup.takenAt, language))}</bdi>
            </p>
            <Button isBusy={looking.attempt.kind === 'running' && looked === backup.id} onClick={() => look(backup)}>
              {words.look}
            </Button>
            {restore?.backup.file === backup.file && restore.backup.id === backup.id && (
              <div className={styles.change}>
                {restore.difference.lines.length === 0 ? (
                  <p>{words.same}</p>
                ) : (
                  <>
                    <Difference difference={restore.difference} />
                    <Button
                      kind="danger"
                      isBusy={restoring.attempt.kind === 'running'}
                      onClick={() => void restoring.run({ type: 'restoreBackup', file: backup.file, id: backup.id })}
                    >
                      {words.restore}
                    </Button>
                  </>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{restoring.attempt.kind === 'done' && words.restored}</p>
      {looking.attempt.kind === 'failed' && <InPlaceFailure failure={looking.attempt.failure} />}
      {restoring.attempt.kind === 'failed' && <InPlaceFailure failure={restoring.attempt.failure} />}
    </Subpage>
  );
}
