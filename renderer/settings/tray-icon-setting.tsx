import { TRAY_INKS } from '../../app/settings/preferences.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import { ChoiceSetting } from './choice-setting.tsx';

/** Tray icon setting. macOS colors the icon itself. */
export function TrayIconSetting({ snapshot }: { readonly snapshot: Snapshot }) {
  const { label, hint, choices } = useText().settings.rows.trayIcon;
  if (snapshot.platform === 'darwin') return null;
  return (
    <ChoiceSetting
      label={label}
      hint={hint}
      choices={[
        { value: '', label: choices.automatic },
        ...TRAY_INKS.map(ink => ({ value: ink, label: choices[ink] })),
      ]}
      value={snapshot.preferences.trayIcon ?? ''}
      commandFor={chosen => {
        const ink = TRAY_INKS.find(each => each === chosen);
        return ink === undefined ? { type: 'setTrayIcon' } : { type: 'setTrayIcon', ink };
      }}
    />
  );
}
