import { isSwitchedOn, lockOfPreference } from '../../app/settings/effective-preferences.ts';
import type { SwitchName } from '../../app/settings/switches.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { useText } from '../use-text.ts';
import { SwitchSetting } from './switch-setting.tsx';

type Props = { readonly name: SwitchName; readonly snapshot: Snapshot };

/** A preference that is on or off. */
export function SwitchPreference({ name, snapshot }: Props) {
  const { label, hint } = useText().settings.rows[name];
  return (
    <SwitchSetting
      label={label}
      hint={hint}
      isOn={isSwitchedOn(snapshot, name)}
      lock={lockOfPreference(snapshot, name)}
      commandFor={value => ({ type: 'setPreference', name, value })}
    />
  );
}
