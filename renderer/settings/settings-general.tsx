import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import { LanguageSetting } from './language-setting.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { ShortcutSetting } from './shortcut-setting.tsx';
import { SwitchSetting } from './switch-setting.tsx';
import { TrayIconSetting } from './tray-icon-setting.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings };

/** Language, start at login, global shortcut, notifications, appearance. */
export function SettingsGeneral({ snapshot, found }: Props) {
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
      }}
    />
  );
}
