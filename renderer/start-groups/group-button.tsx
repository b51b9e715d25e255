import type { Snapshot } from '../../app/snapshot.ts';
import type { StartGroup } from '../../app/start-groups/start-group.ts';
import { rolesOf, rolesToConfirm, startableRoles } from '../../app/start-groups/startable-roles.ts';
import type { OpenSheet } from '../home/home-sheet.tsx';
import { Button } from '../ui/button.tsx';
import { Name } from '../ui/name.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './group-button.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly group: StartGroup;
  readonly onSheet: (sheet: OpenSheet) => void;
};

/** Starts a group, or says that all its roles are active. */
export function GroupButton({ snapshot, group, onSheet }: Props) {
  const words = useText().groups;
  const { send } = useCommands();
  const { name } = group;
  const isStarting = group.keys.some(key => snapshot.starting.includes(key));
  const isActive = !isStarting && startableRoles(snapshot, group).length === 0;
  const count = words.roles(rolesOf(snapshot, group).length);
  const start = () => {
    if (rolesToConfirm(snapshot, group).length > 0) onSheet({ kind: 'confirm-group', name });
    else void send({ type: 'startGroup', name });
  };
  return isActive ? (
    <span className={styles.active}>
      <Name>{words.allActive(name)}</Name>
    </span>
  ) : (
    <Button isBusy={isStarting} onClick={start}>
      <Name>{words.start(name)}</Name>
      <span className={styles.count}>{count}</span>
    </Button>
  );
}
