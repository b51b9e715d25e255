import type { RoleEntry } from '../../app/roles/role-list.ts';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './starting-role.module.css';

type Props = { readonly entry: Pick<RoleEntry, 'key' | 'role' | 'account' | 'mark'>; readonly tabIndex: number };

/** A role that is starting, with a button to cancel. */
export function StartingRole({ entry, tabIndex }: Props) {
  const text = useText();
  const { key } = entry;
  const { send } = useCommands();
  return (
    <>
      <span className={styles.waiting}>
        <Spinner />
        {text.role.starting}
      </span>
      <span className={styles.cancel}>
        <IconButton
          icon="close"
          label={roleInWords(text.role.cancel, entry, text)}
          tabIndex={tabIndex}
          onClick={() => void send({ type: 'cancelStart', key })}
        />
      </span>
    </>
  );
}
