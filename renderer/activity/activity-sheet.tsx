import { useEffect, useId, useMemo } from 'react';
import { activityDays } from '../../app/activity/activity-days.ts';
import { roleOfRow } from '../../app/activity/role-of-row.ts';
import type { Instant } from '../../app/domain/instant.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { ActivityEntry } from './activity-entry.tsx';
import styles from './activity-sheet.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  /** Starts a role of an entry, or opens its page if it is active. */
  readonly onPick: (key: RoleKey) => void;
  readonly onClose: () => void;
};

/** Activity: role sessions, failures and key rotations by day, and their export. */
export function ActivitySheet({ snapshot, now, onPick, onClose }: Props) {
  const words = useText().activity;
  const id = useId();
  const { send } = useCommands();
  const copying = useAttempt();
  const saving = useAttempt();
  const { activity, roleSessions, failureNotices, rotations, language, providers, roles, chainedRoles } = snapshot;
  const keyOf = useMemo(() => roleOfRow({ providers, roles, chainedRoles }), [providers, roles, chainedRoles]);
  // Reloads when a session starts or ends, a failure occurs, or a key is rotated.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reloads when one of these changes
  useEffect(() => void send({ type: 'openActivity' }), [send, roleSessions, failureNotices, rotations]);
  useEffect(() => () => void send({ type: 'closeActivity' }), [send]);
  return (
    <Subpage title={words.title} onClose={onClose}>
      {activity?.count === 0 && <p>{words.none}</p>}
      {activityDays(activity?.rows ?? [], now, language).map(({ name, rows }, at) => (
        <section key={name} aria-labelledby={`${id}-${at}`}>
          <h3 id={`${id}-${at}`} className={styles.day}>
            {name}
          </h3>
          <ul className={styles.entries}>
            {rows.map(row => (
              <ActivityEntry key={row.id} row={row} language={language} roleKey={keyOf(row)} onPick={onPick} />
            ))}
          </ul>
        </section>
      ))}
      {activity !== undefined && activity.count > activity.rows.length && (
        <p className={styles.kept}>{words.more(activity.count - activity.rows.length)}</p>
      )}
      <div className={styles.export}>
        <p className={styles.kept}>{words.kept}</p>
        {activity !== undefined && activity.count > 0 && (
          <div className={styles.actions}>
            <Button onClick={() => void copying.run({ type: 'copyActivity' })}>{words.copy}</Button>
            <Button onClick={() => void saving.run({ type: 'saveActivity' })}>{words.save}</Button>
            <span role="status">{copying.attempt.kind === 'done' && words.copied}</span>
          </div>
        )}
        {saving.attempt.kind === 'failed' && <InPlaceFailure failure={saving.attempt.failure} />}
      </div>
    </Subpage>
  );
}
