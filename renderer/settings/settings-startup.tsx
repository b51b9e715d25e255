import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import { SettingsGroup } from './settings-group.tsx';
import { ShortcutSetting } from './shortcut-setting.tsx';
import { SwitchSetting } from './switch-setting.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings };

/** Start at login, and what starts with Mai. */
export function SettingsStartup({ snapshot, found }: Props) {
  const { openAtLogin } = useText().settings.rows;
  return (
    <SettingsGroup
      name="startup"
      snapshot={snapshot}
      found={found}
      rows={{
        openAtLogin: snapshot.openAtLogin !== undefined && (
          <SwitchSetting
            label={openAtLogin.label}
            hint={openAtLogin.hint}
            isOn={snapshot.openAtLogin}
            commandFor={on => ({ type: 'setOpenAtLogin', on })}
          />
        ),
        openShortcut: <ShortcutSetting snapshot={snapshot} />,
      }}
    />
  );
}
