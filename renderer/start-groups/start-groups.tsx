import type { Snapshot } from '../../app/snapshot.ts';
import type { StartGroup } from '../../app/start-groups/start-group.ts';
import { MOST_ROLES_OF_GROUP } from '../../app/start-groups/start-group.ts';
import { rolesOf, rolesToConfirm, startableRoles } from '../../app/start-groups/startable-roles.ts';
import type { OpenSheet } from '../home/home-sheet.tsx';
import roles from '../roles/role-list.module.css';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Name } from '../ui/name.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './start-groups.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly onSheet: (sheet: OpenSheet) => void;
};

/** Groups of roles, each of which starts by one click, and the offer to save the active roles as one. */
export function StartGroups({ snapshot, onSheet }: Props) {
  const words = useText().groups;
  const { startGroups } = snapshot;
  const mayAdd = isOffered(snapshot);
  if (startGroups.length === 0 && !mayAdd) return null;
  return (
    <section className={roles.roles} aria-label={words.heading}>
      {startGroups.length > 0 && <h2 className={roles.heading}>{words.heading}</h2>}
      <ul className={styles.groups}>
        {startGroups.map(group => (
          <li key={group.name} className={styles.group}>
            <GroupButton snapshot={snapshot} group={group} onSheet={onSheet} />
            <IconButton
              icon="more"
              label={words.edit(group.name)}
              onClick={() => onSheet({ kind: 'group', name: group.name })}
            />
          </li>
        ))}
        {mayAdd && (
          <li>
            <button type="button" className={styles.add} onClick={() => onSheet({ kind: 'group' })}>
              {words.save}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Two active roles or more that no group has all of. */
function isOffered({ roleSessions, startGroups }: Snapshot): boolean {
  const isSaved = startGroups.some(({ keys }) => roleSessions.every(({ key }) => keys.includes(key)));
  return roleSessions.length > 1 && roleSessions.length <= MOST_ROLES_OF_GROUP && !isSaved;
}

type GroupProps = Props & { readonly group: StartGroup };

function GroupButton({ snapshot, group, onSheet }: GroupProps) {
  const words = useText().groups;
  const { send } = useCommands();
  const { name } = group;
  const isStarting = group.keys.some(key => snapshot.assuming.includes(key));
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
