import type { Instant } from '../../app/domain/instant.ts';
import { isActive, timeLeft } from '../../app/domain/role-session.ts';
import type { KnownRole } from '../../app/roles/known-roles.ts';
import { profileNameFor } from '../../app/roles/profile-names.ts';
import { regionFor } from '../../app/roles/role-region.ts';
import { accountName } from '../../app/roles/roles-state.ts';
import { roleSessionOf } from '../../app/sessions/sessions-state.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { clockTime } from '../../app/text/time.ts';
import { AccountMark } from '../accounts/account-mark.tsx';
import { TimeLeft } from '../sessions/time-left.tsx';
import { Button } from '../ui/button.tsx';
import { Name } from '../ui/name.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { ChainedRole } from './chained-role.tsx';
import { RoleSettings } from './role-settings.tsx';
import styles from './role-sheet.module.css';
import { RoleTools } from './role-tools.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly known: KnownRole;
  readonly role: string;
  readonly account: string;
  /** Opens the form for a chained role. */
  readonly onChain: () => void;
  /** Opens the account's page. */
  readonly onAccount: () => void;
  /** Starts the role, or asks for confirmation first. */
  readonly onPick: () => void;
  readonly onClose: () => void;
};

/** Page of one role: credentials, profile, region. */
export function RoleSheet({ snapshot, now, known, role, account, onChain, onAccount, onPick, onClose }: Props) {
  const text = useText();
  const { send } = useCommands();
  const { key } = known;
  const session = roleSessionOf(snapshot, key);
  const active = session && isActive(session, now) ? session : undefined;
  const chained = snapshot.chainedRoles.find(candidate => candidate.key === key);
  const profile = active?.profiles[0] ?? profileNameFor(snapshot, known);
  // Closes at once: the list shows a role that is starting.
  const stop = () => {
    void send({ type: 'stopRole', key });
    onClose();
  };
  return (
    <Sheet title={text.role.name(role, account)} heading={<Name>{role}</Name>} onClose={onClose}>
      <div className={styles.about}>
        <p>
          <Name>{account}</Name>
        </p>
        {!account.includes(known.role.accountId) && (
          <p className={styles.soft}>{text.roleOptions.account(known.role.accountId)}</p>
        )}
        <AccountMark mark={snapshot.accountMarks[known.role.accountId]} />
      </div>
      {active ? (
        <div className={styles.active}>
          <p>
            <strong>
              <TimeLeft milliseconds={timeLeft(active, now)} language={snapshot.language} />
            </strong>{' '}
            <span className={styles.soft}>
              <bdi>{text.role.until(clockTime(active.expiration, snapshot.language))}</bdi>
            </span>
          </p>
          <Button onClick={stop}>{text.role.stop}</Button>
        </div>
      ) : (
        <Button kind="main" isWide onClick={onPick}>
          {text.roleOptions.startRole}
        </Button>
      )}
      {active && <RoleTools snapshot={snapshot} session={active} />}
      {chained && <ChainedRole snapshot={snapshot} chained={chained} role={role} />}
      <RoleSettings
        snapshot={snapshot}
        known={known}
        profile={profile}
        region={active?.region ?? regionFor(snapshot, known)}
      />
      {snapshot.vault !== undefined && snapshot.vault !== 'keychain' && (
        <p className={styles.soft}>{text.tools.vault[snapshot.vault]}</p>
      )}
      <section className={styles.further} aria-label={text.tools.chained.heading}>
        <Button onClick={onChain}>{text.tools.chained.add}</Button>
        <Button onClick={onAccount}>{text.accounts.edit(accountName(snapshot, known.role.accountId))}</Button>
      </section>
    </Sheet>
  );
}
