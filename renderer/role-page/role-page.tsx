import { useState } from 'react';
import { copyFormat } from '../../app/credentials/copy-format.ts';
import type { Instant } from '../../app/domain/instant.ts';
import { isActive } from '../../app/domain/role-session.ts';
import type { KnownRole } from '../../app/roles/known-roles.ts';
import { roleSessionOf } from '../../app/sessions/sessions-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { AccountMark } from '../accounts/account-mark.tsx';
import { Fold } from '../fields/fold.tsx';
import { useRoleActions } from '../roles/role-actions.ts';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { Name } from '../ui/name.tsx';
import { useText } from '../use-text.ts';
import { RoleAdvanced } from './role-advanced.tsx';
import styles from './role-page.module.css';
import { RoleState } from './role-state.tsx';
import { RoleToggles } from './role-toggles.tsx';
import { RoleTools } from './role-tools.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly known: KnownRole;
  readonly role: string;
  readonly account: string;
  /** Opens the form for a chained role. */
  readonly onChain: () => void;
  /** Back to the list, which shows what starts or asks for confirmation. */
  readonly onLeave: () => void;
  readonly onClose: () => void;
};

/** Page of one role: what one does with it, and below that its settings. */
export function RolePage({ snapshot, now, known, role, account, onChain, onLeave, onClose }: Props) {
  const text = useText();
  const { start, openConsole } = useRoleActions();
  const { accountId } = known.role;
  // Remembered with the next copy.
  const [format, setFormat] = useState(copyFormat(snapshot));
  const session = roleSessionOf(snapshot, known.key);
  const active = session && isActive(session, now) ? session : undefined;
  return (
    <Subpage title={text.role.name(role, account)} heading={<Name>{role}</Name>} onClose={onClose}>
      <div className={styles.about}>
        <p>
          <Name>{account}</Name>
        </p>
        {!account.includes(accountId) && <p className={styles.soft}>{text.roleOptions.account(accountId)}</p>}
        <p className={styles.marks}>
          <AccountMark mark={snapshot.accountMarks[accountId]} />
        </p>
      </div>
      <RoleState
        snapshot={snapshot}
        session={active}
        now={now}
        roleKey={known.key}
        onPick={() => {
          onLeave();
          start(known.key);
        }}
        onStopped={onClose}
      />
      {active && <RoleTools snapshot={snapshot} session={active} format={format} onFormat={setFormat} />}
      {!active && (
        <Button
          isWide
          onClick={() => {
            onLeave();
            openConsole(known.key);
          }}
        >
          {text.tools.use.openConsole}
        </Button>
      )}
      <RoleToggles snapshot={snapshot} roleKey={known.key} />
      <Fold name="role" label={text.settings.groups.advanced} snapshot={snapshot}>
        <RoleAdvanced
          snapshot={snapshot}
          known={known}
          session={active}
          role={role}
          format={format}
          onChain={onChain}
        />
      </Fold>
    </Subpage>
  );
}
