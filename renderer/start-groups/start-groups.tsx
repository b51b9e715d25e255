import type { Snapshot } from '../../app/snapshot.ts';
import { MOST_ROLES_OF_GROUP } from '../../app/start-groups/start-group.ts';
import type { OpenSheet } from '../home/home-sheet.tsx';
import list from '../roles/role-list.module.css';
import { IconButton } from '../ui/icon-button.tsx';
import { useText } from '../use-text.ts';
import { GroupButton } from './group-button.tsx';
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
    <section className={list.roles} aria-label={words.heading}>
      {startGroups.length > 0 && <h2 className={list.heading}>{words.heading}</h2>}
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
