import { deliveryFor } from '../app/delivery-for.ts';
import { DELIVERIES } from '../app/domain/delivery.ts';
import type { Instant } from '../app/domain/instant.ts';
import { isLive, timeLeft } from '../app/domain/role-session.ts';
import { lockOf } from '../app/effective-preferences.ts';
import { profileNameFor } from '../app/profile-names.ts';
import { regionFor } from '../app/role-region.ts';
import { type KnownRole, roleSessionOf, type Snapshot } from '../app/snapshot.ts';
import { clockTime, countdown } from '../app/text/time.ts';
import { Button } from './button.tsx';
import { ChainedRole } from './chained-role.tsx';
import { Name } from './name.tsx';
import { RadioSetting } from './radio-setting.tsx';
import styles from './role-sheet.module.css';
import { RoleTools } from './role-tools.tsx';
import { Sheet } from './sheet.tsx';
import { SwitchSetting } from './switch-setting.tsx';
import { TextSetting } from './text-setting.tsx';
import { useCommands } from './use-commands.ts';
import { useText } from './use-text.ts';

type Props = {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly known: KnownRole;
  readonly role: string;
  readonly account: string;
  /** Adds a role that is reached from this one. */
  readonly onChain: () => void;
  readonly onClose: () => void;
};

/** Everything about one role: its keys, its profile, its region. */
export function RoleSheet({ snapshot, now, known, role, account, onChain, onClose }: Props) {
  const text = useText();
  const { send } = useCommands();
  const { key } = known;
  const session = roleSessionOf(snapshot, key);
  const live = session && isLive(session, now) ? session : undefined;
  const chained = snapshot.chainedRoles.find(candidate => candidate.key === key);
  const hasEndpoint = snapshot.preferences.endpoint.kind === 'on' || deliveryFor(snapshot, key) === 'endpoint';
  const deliveries = DELIVERIES.filter(delivery => delivery !== 'endpoint' || hasEndpoint);
  const profile = live?.profiles[0] ?? profileNameFor(snapshot, known);
  // What is under way shows in the list: keys are a matter of the list, not of this page.
  const sendAndClose = (type: 'assumeRole' | 'endSession') => {
    void send({ type, key });
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
      </div>
      {live ? (
        <div className={styles.live}>
          <p>
            <strong>
              <bdi>{text.role.left(countdown(timeLeft(live, now), snapshot.language))}</bdi>
            </strong>{' '}
            <span className={styles.soft}>
              <bdi>{text.role.until(clockTime(live.expiration, snapshot.language))}</bdi>
            </span>
          </p>
          <Button onClick={() => sendAndClose('endSession')}>{text.role.stop}</Button>
        </div>
      ) : (
        <Button kind="main" isWide onClick={() => sendAndClose('assumeRole')}>
          {text.roleOptions.getKeys}
        </Button>
      )}
      {live && <RoleTools snapshot={snapshot} session={live} />}
      {chained && <ChainedRole snapshot={snapshot} chained={chained} role={role} />}
      <TextSetting
        label={text.roleOptions.profileName}
        hint={text.roleOptions.profileHint}
        value={profile}
        lock={lockOf(snapshot, 'profileNames')}
        commandFor={name => ({ type: 'setProfileName', key, name })}
      />
      <TextSetting
        label={text.roleOptions.region}
        hint={text.roleOptions.regionHint}
        value={live?.region ?? regionFor(snapshot, known)}
        lock={lockOf(snapshot, 'region')}
        commandFor={region => ({ type: 'setRegion', key, region })}
      />
      <SwitchSetting
        label={text.roleOptions.useAsDefault}
        hint={text.roleOptions.defaultHint}
        isOn={snapshot.defaultOwner === key}
        commandFor={isOn => (isOn ? { type: 'setDefaultOwner', key } : { type: 'setDefaultOwner' })}
      />
      <RadioSetting
        label={text.tools.delivery.heading}
        choices={deliveries.map(value => ({
          value,
          label: text.tools.delivery[value],
          hint: text.tools.delivery[`${value}Hint`],
        }))}
        value={deliveryFor(snapshot, key)}
        commandFor={delivery => ({ type: 'setDelivery', key, delivery })}
      />
      {snapshot.vault === 'memory' && <p className={styles.soft}>{text.tools.vault.memory}</p>}
      <section className={styles.further} aria-label={text.tools.chained.heading}>
        <Button onClick={onChain}>{text.tools.chained.add}</Button>
      </section>
    </Sheet>
  );
}
