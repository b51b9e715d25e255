import type { RoleKey } from '../../app/domain/role.ts';
import { type Intent, useRoleActions } from '../roles/role-actions.ts';
import { useText } from '../use-text.ts';
import { Button } from './button.tsx';
import styles from './confirm-sheet.module.css';
import { Name } from './name.tsx';
import { Sheet } from './sheet.tsx';

type Props = {
  readonly roleKey: RoleKey;
  readonly role: string;
  readonly account: string;
  readonly intent: Intent;
  readonly onClose: () => void;
};

/** Asks for confirmation before a role in a production account starts. */
export function ConfirmSheet({ roleKey, role, account, intent, onClose }: Props) {
  const { confirm } = useText().accounts;
  const actions = useRoleActions();
  return (
    <Sheet title={confirm.title(account)} heading={<Name>{confirm.title(account)}</Name>} onClose={onClose}>
      <p>
        <bdi>{confirm.question(role)}</bdi>
      </p>
      <div className={styles.answers}>
        <Button
          kind="main"
          onClick={() => {
            actions.confirm(roleKey, intent);
            onClose();
          }}
        >
          {confirm.yes}
        </Button>
        <Button onClick={onClose}>{confirm.no}</Button>
      </div>
    </Sheet>
  );
}
