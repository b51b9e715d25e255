import { TRAY_INKS } from '../../app/settings/preferences.ts';
import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import { ChoiceSetting } from './choice-setting.tsx';
import { SettingsGroup } from './settings-group.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings };

/** Tray icon setting. macOS colors the icon itself. */
export function SettingsAppearance({ snapshot, found }: Props) {
  const { settings } = useText();
  if (snapshot.platform === 'darwin') return null;
  return (
    <SettingsGroup
      name="appearance"
      snapshot={snapshot}
      found={found}
      rows={{
        trayIcon: (
          <ChoiceSetting
            label={settings.rows.trayIcon.label}
            hint={settings.rows.trayIcon.hint}
            choices={[
              { value: '', label: settings.rows.trayIcon.choices.automatic },
              ...TRAY_INKS.map(ink => ({ value: ink, label: settings.rows.trayIcon.choices[ink] })),
            ]}
            value={snapshot.preferences.trayIcon ?? ''}
            commandFor={chosen => {
              const ink = TRAY_INKS.find(each => each === chosen);
              return ink === undefined ? { type: 'setTrayIcon' } : { type: 'setTrayIcon', ink };
            }}
          />
        ),
      }}
    />
  );
}
