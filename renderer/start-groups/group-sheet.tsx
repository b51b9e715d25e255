import { useId, useState } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { rolesToChoose } from '../../app/start-groups/roles-to-choose.ts';
import { groupName, LONGEST_GROUP_NAME, MOST_ROLES_OF_GROUP } from '../../app/start-groups/start-group.ts';
import { groupNamed } from '../../app/start-groups/startable-roles.ts';
import choice from '../fields/choice.module.css';
import fields from '../fields/field.module.css';
import { TextField } from '../fields/text-field.tsx';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { Name } from '../ui/name.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './group-sheet.module.css';

type Props = {
  readonly snapshot: Snapshot;
  /** The group's present name; undefined for a new group. */
  readonly name?: string;
  readonly active: readonly ActiveSession[];
  readonly entries: readonly RoleEntry[];
  readonly onClose: () => void;
};

/** Name and roles of a group. A new one begins with the active roles. */
export function GroupSheet({ snapshot, name: before, active, entries, onClose }: Props) {
  const text = useText();
  const words = text.groups;
  const id = useId();
  const { send } = useCommands();
  const [group] = useState(() => (before === undefined ? undefined : groupNamed(snapshot, before)));
  const [name, setName] = useState(before ?? '');
  const [choices] = useState(() => rolesToChoose(snapshot, group?.keys ?? [], active, entries));
  const [keys, setKeys] = useState<readonly RoleKey[]>(
    () => group?.keys ?? active.map(({ session }) => session.key).slice(0, MOST_ROLES_OF_GROUP),
  );
  const chosen = choices.map(({ key }) => key).filter(key => keys.includes(key));
  const isFull = chosen.length >= MOST_ROLES_OF_GROUP;
  const saved = groupName(name);
  const save = () => {
    if (saved === undefined || chosen.length === 0) return;
    const changed = before === undefined ? {} : { before };
    void send({ type: 'saveStartGroup', name: saved, keys: [...chosen], ...changed });
    onClose();
  };
  const title = before === undefined ? words.newTitle : words.edit(before);
  return (
    <Subpage title={title} heading={<Name>{title}</Name>} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          save();
        }}
      >
        <p className={fields.hint}>{words.lead}</p>
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={name}
          onValue={value => setName(value.slice(0, LONGEST_GROUP_NAME))}
        />
        <fieldset className={styles.roles} aria-describedby={`${id}-hint`}>
          <legend>{words.choice}</legend>
          <p id={`${id}-hint`} className={fields.hint}>
            {words.choiceHint(MOST_ROLES_OF_GROUP)}
          </p>
          {choices.map(({ key, role, account }) => (
            <label key={key} className={choice.choice}>
              <input
                type="checkbox"
                checked={keys.includes(key)}
                disabled={isFull && !keys.includes(key)}
                onChange={event =>
                  setKeys(event.currentTarget.checked ? [...keys, key] : keys.filter(other => other !== key))
                }
              />
              <Name>{text.role.name(role, account)}</Name>
            </label>
          ))}
        </fieldset>
        {saved !== undefined && chosen.length > 0 && (
          <Button kind="main" isWide submits>
            {words.saveYes}
          </Button>
        )}
      </form>
      {before !== undefined && (
        <Button
          kind="danger"
          isWide
          onClick={() => {
            void send({ type: 'removeStartGroup', name: before });
            onClose();
          }}
        >
          {words.remove}
        </Button>
      )}
    </Subpage>
  );
}
