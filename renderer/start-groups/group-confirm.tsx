import type { RoleEntry } from '../../app/roles/role-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { groupNamed, rolesToConfirm } from '../../app/start-groups/startable-roles.ts';
import { Button } from '../ui/button.tsx';
import styles from '../ui/confirm-sheet.module.css';
import { Name } from '../ui/name.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';

type Props = {
  readonly snapshot: Snapshot;
  readonly name: string;
  readonly entries: readonly RoleEntry[];
  readonly onClose: () => void;
};

/** Asks once for all roles of a group that are in production accounts. */
export function GroupConfirm({ snapshot, name, entries, onClose }: Props) {
  const text = useText();
  const words = text.groups.confirm;
  const { send } = useCommands();
  const group = groupNamed(snapshot, name);
  const asked = group === undefined ? [] : rolesToConfirm(snapshot, group);
  return (
    <Sheet title={words.title(name)} heading={<Name>{words.title(name)}</Name>} onClose={onClose}>
      <p>{words.question}</p>
      <ul>
        {entries
          .filter(({ key }) => asked.includes(key))
          .map(({ key, role, account }) => (
            <li key={key}>
              <Name>{text.role.name(role, account)}</Name>
            </li>
          ))}
      </ul>
      <div className={styles.answers}>
        <Button
          kind="main"
          onClick={() => {
            void send({ type: 'startGroup', name, confirmed: true });
            onClose();
          }}
        >
          {words.yes}
        </Button>
        <Button onClick={onClose}>{words.no}</Button>
      </div>
    </Sheet>
  );
}
