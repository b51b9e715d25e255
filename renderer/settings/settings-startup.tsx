import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import { SettingsGroup } from './settings-group.tsx';
import { ShortcutSetting } from './shortcut-setting.tsx';
import { SwitchSetting } from './switch-setting.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings };

/** Start at login, and what starts with Mai. */
export function SettingsStartup({ snapshot, found }: Props) {
  const text = useText();
  return (
    <SettingsGroup name="startup" found={found}>
      {found.has('startLastRoles') && (
        <SwitchSetting
          label={text.settings.startLastRoles}
          hint={text.settings.startLastRolesHint}
          isOn={snapshot.preferences.startLastRoles}
          commandFor={on => ({ type: 'setStartLastRoles', on })}
        />
      )}
      {found.has('openAtLogin') && snapshot.openAtLogin !== undefined && (
        <SwitchSetting
          label={text.settings.openAtLogin}
          hint={text.settings.openAtLoginHint}
          isOn={snapshot.openAtLogin}
          commandFor={on => ({ type: 'setOpenAtLogin', on })}
        />
      )}
      {found.has('openShortcut') && <ShortcutSetting snapshot={snapshot} />}
    </SettingsGroup>
  );
}
