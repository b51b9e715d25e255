import type { RoleEntry } from '../app/roles/role-list.ts';
import styles from './getting-keys.module.css';
import { IconButton } from './icon-button.tsx';
import { Spinner } from './spinner.tsx';
import { useCommands } from './use-commands.ts';
import { useText } from './use-text.ts';

type Props = { readonly entry: Pick<RoleEntry, 'key' | 'role' | 'account'>; readonly tabIndex: number };

/** Keys are on their way to a role, and need not be. */
export function GettingKeys({ entry: { key, role, account }, tabIndex }: Props) {
  const text = useText().role;
  const { send } = useCommands();
  return (
    <>
      <span className={styles.waiting}>
        <Spinner />
        {text.assuming}
      </span>
      <span className={styles.cancel}>
        <IconButton
          icon="close"
          label={text.cancel(role, account)}
          tabIndex={tabIndex}
          onClick={() => void send({ type: 'cancelAssume', key })}
        />
      </span>
    </>
  );
}
