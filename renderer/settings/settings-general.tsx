import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { UpdatesSetting } from '../updates/updates-setting.tsx';
import { useText } from '../use-text.ts';
import { LanguageSetting } from './language-setting.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { ShortcutSetting } from './shortcut-setting.tsx';
import { SwitchSetting } from './switch-setting.tsx';
import { TrayIconSetting } from './tray-icon-setting.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings; readonly onNews: () => void };

/** Language, start at login, global shortcut, notifications, appearance, updates. */
export function SettingsGeneral({ snapshot, found, onNews }: Props) {
  const { openAtLogin } = useText().settings.rows;
  return (
    <SettingsGroup
      name="general"
      snapshot={snapshot}
      found={found}
      rows={{
        language: <LanguageSetting snapshot={snapshot} />,
        openAtLogin: snapshot.openAtLogin !== undefined && (
          <SwitchSetting
            label={openAtLogin.label}
            hint={openAtLogin.hint}
            isOn={snapshot.openAtLogin}
            commandFor={on => ({ type: 'setOpenAtLogin', on })}
          />
        ),
        openShortcut: <ShortcutSetting snapshot={snapshot} />,
        trayIcon: <TrayIconSetting snapshot={snapshot} />,
        updates: <UpdatesSetting snapshot={snapshot} onNews={onNews} />,
      }}
    />
  );
}
