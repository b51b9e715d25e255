import { defaultStateOf } from '../../app/credentials/default-owner.ts';
import type { Instant } from '../../app/domain/instant.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import { isExpiring, type RoleSession, timeLeft } from '../../app/domain/role-session.ts';
import { renewsAutomatically } from '../../app/renewal/renews-automatically.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { clockTime } from '../../app/text/time.ts';
import { useRoleActions } from '../roles/role-actions.ts';
import { TimeLeft } from '../sessions/time-left.tsx';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './role-state.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly roleKey: RoleKey;
  /** Undefined if the role is not active. */
  readonly session: RoleSession | undefined;
  readonly now: Instant;
  readonly onPick: () => void;
  readonly onStopped: () => void;
};

/** Whether the role is active, and the button that changes it. */
export function RoleState({ snapshot, roleKey: key, session, now, onPick, onStopped }: Props) {
  const text = useText();
  const actions = useRoleActions();
  const { send } = useCommands();
  if (session === undefined)
    return (
      <Button kind="main" isWide onClick={onPick}>
        {text.roleOptions.startRole}
      </Button>
    );
  const { language } = snapshot;
  const isSteady = renewsAutomatically(snapshot, session) && !isExpiring(session, now);
  // Back at once: the list says what happened and offers Undo.
  const stop = () => {
    actions.stop(key);
    onStopped();
  };
  // Back at once, too: what it would change in the files is asked there.
  const makeDefault = () => {
    void send({ type: 'makeDefault', key });
    onStopped();
  };
  return (
    <div className={styles.active}>
      <p>
        <strong>
          {isSteady ? text.sessions.renews : <TimeLeft milliseconds={timeLeft(session, now)} language={language} />}
        </strong>{' '}
        <span className={styles.until}>
          <bdi>{text.role.until(clockTime(session.expiration, language))}</bdi>
        </span>
      </p>
      <div className={styles.actions}>
        {defaultStateOf(session) === 'available' && <Button onClick={makeDefault}>{text.sessions.makeDefault}</Button>}
        <Button onClick={stop}>{text.role.stop}</Button>
      </div>
    </div>
  );
}
