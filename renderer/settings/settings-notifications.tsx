import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import { SettingsGroup } from './settings-group.tsx';
import { SwitchSetting } from './switch-setting.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings };

/** Notification settings. */
export function SettingsNotifications({ snapshot, found }: Props) {
  const text = useText();
  return (
    <SettingsGroup name="notifications" found={found}>
      <SwitchSetting
        label={text.settings.notifyRenewed}
        hint={text.settings.notifyRenewedHint}
        isOn={snapshot.preferences.notifyRenewed}
        commandFor={on => ({ type: 'setNotifyRenewed', on })}
      />
    </SettingsGroup>
  );
}
