import type { EnvironmentFormat } from '../../app/credentials/environment-lines.ts';
import type { RoleSession } from '../../app/domain/role-session.ts';
import type { KnownRole } from '../../app/roles/known-roles.ts';
import { profileNameFor } from '../../app/roles/profile-names.ts';
import { regionFor } from '../../app/roles/role-region.ts';
import { accountName } from '../../app/roles/roles-state.ts';
import { lockOf } from '../../app/settings/effective-preferences.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useRoleActions } from '../roles/role-actions.ts';
import { Button } from '../ui/button.tsx';
import { Locked } from '../ui/locked.tsx';
import { useText } from '../use-text.ts';
import { ChainedRole } from './chained-role.tsx';
import { FavoriteOrder } from './favorite-order.tsx';
import styles from './role-advanced.module.css';
import { RoleServer } from './role-server.tsx';
import { RoleSettings } from './role-settings.tsx';

type Props = {
  readonly snapshot: Snapshot;
  readonly known: KnownRole;
  /** Undefined if the role is not active. */
  readonly session: RoleSession | undefined;
  readonly role: string;
  /** For what is copied. */
  readonly format: EnvironmentFormat;
  readonly onChain: () => void;
};

/** Settings of a role, and what is needed occasionally. */
export function RoleAdvanced({ snapshot, known, session, role, format, onChain }: Props) {
  const text = useText();
  const { openAccount } = useRoleActions();
  const { key } = known;
  const { accountId } = known.role;
  const { vault, preferences } = snapshot;
  const chaining = lockOf(snapshot, 'otherAccounts');
  const chained = snapshot.chainedRoles.find(candidate => candidate.key === key);
  return (
    <>
      {chained && <ChainedRole snapshot={snapshot} chained={chained} role={role} />}
      <RoleSettings
        snapshot={snapshot}
        known={known}
        profile={session?.profiles[0] ?? profileNameFor(snapshot, known)}
        region={session?.region ?? regionFor(snapshot, known)}
      />
      {vault !== undefined && vault !== 'keychain' && <p className={styles.soft}>{text.tools.vault[vault]}</p>}
      {session && preferences.endpoint.kind === 'on' && (
        <RoleServer roleKey={key} format={format} lock={lockOf(snapshot, 'copying')} />
      )}
      <section className={styles.further} aria-label={text.tools.chained.heading}>
        <FavoriteOrder roleKey={key} favorites={snapshot.favorites} />
        {!chaining && <Button onClick={onChain}>{text.tools.chained.add}</Button>}
        <Button onClick={() => openAccount(accountId)}>{text.accounts.edit(accountName(snapshot, accountId))}</Button>
        {chaining && <Locked id="chaining-lock" lock={chaining} />}
      </section>
    </>
  );
}
