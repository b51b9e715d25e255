import { toolsWait } from '../../app/credential-process/tools-wait.ts';
import { deliveryFor } from '../../app/credentials/delivery-for.ts';
import { isPermissionSetArn } from '../../app/domain/arn.ts';
import { DELIVERY_METHODS } from '../../app/domain/delivery-method.ts';
import { PARTITIONS } from '../../app/domain/partition.ts';
import type { KnownRole } from '../../app/roles/known-roles.ts';
import { lockOf, preferredDuration } from '../../app/settings/effective-preferences.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { ConsolePageSetting } from '../console/console-page-setting.tsx';
import { PortalDuration } from '../identity-center/portal-duration.tsx';
import { DurationSetting } from '../settings/duration-setting.tsx';
import { RadioSetting } from '../settings/radio-setting.tsx';
import { RegionSetting } from '../settings/region-setting.tsx';
import { SwitchSetting } from '../settings/switch-setting.tsx';
import { TextSetting } from '../settings/text-setting.tsx';
import { useText } from '../use-text.ts';

type Props = {
  readonly snapshot: Snapshot;
  readonly known: KnownRole;
  /** Current value. */
  readonly profile: string;
  readonly region: string;
};

/** Settings of one role. */
export function RoleSettings({ snapshot, known: { key, source, role }, profile, region }: Props) {
  const text = useText();
  const hasEndpoint = snapshot.preferences.endpoint.kind === 'on' || deliveryFor(snapshot, key) === 'endpoint';
  const deliveries = DELIVERY_METHODS.filter(delivery => delivery !== 'endpoint' || hasEndpoint);
  const lock = lockOf(snapshot, 'duration');
  return (
    <>
      <TextSetting
        label={text.roleOptions.profileName}
        hint={text.roleOptions.profileHint}
        value={profile}
        lock={lockOf(snapshot, 'profileNames')}
        commandFor={name => ({ type: 'setProfileName', key, name })}
      />
      <RegionSetting
        label={text.roleOptions.region}
        hint={text.roleOptions.regionHint}
        value={region}
        chosen={snapshot.roleSettings[key]?.region ?? ''}
        partition={PARTITIONS[role.partition]}
        lock={lockOf(snapshot, 'region')}
        commandFor={region => ({ type: 'setRegion', key, region })}
      />
      <ConsolePageSetting snapshot={snapshot} roleKey={key} />
      {isPermissionSetArn(role.roleArn) && <PortalDuration />}
      {source === undefined && !isPermissionSetArn(role.roleArn) && (
        <DurationSetting
          label={text.accounts.role.duration}
          hint={text.accounts.role.durationHint}
          usual={text.accounts.role.usual}
          seconds={lock ? preferredDuration(snapshot, key) : snapshot.roleSettings[key]?.duration}
          lock={lock}
          language={snapshot.language}
          commandFor={seconds =>
            seconds === undefined ? { type: 'setDuration', key } : { type: 'setDuration', key, seconds }
          }
        />
      )}
      <RadioSetting
        label={text.tools.delivery.heading}
        choices={deliveries.map(value => ({
          value,
          label: text.tools.delivery[value],
          hint: text.tools.delivery[`${value}Hint`],
        }))}
        value={deliveryFor(snapshot, key)}
        lock={lockOf(snapshot, 'delivery')}
        commandFor={delivery => ({ type: 'setDelivery', key, delivery })}
      />
      {deliveryFor(snapshot, key) === 'process' && (
        <SwitchSetting
          label={text.roleRequests.setting}
          hint={text.roleRequests.settingHint}
          isOn={toolsWait(snapshot, key)}
          commandFor={on => ({ type: 'setToolsWait', key, on })}
        />
      )}
    </>
  );
}
