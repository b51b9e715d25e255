import { hours } from '../app/domain/instant.ts';
import { isSwitchedOn, lockOf, preferredRegion } from '../app/effective-preferences.ts';
import type { FoundSettings } from '../app/settings-list.ts';
import type { Snapshot } from '../app/snapshot.ts';
import { duration } from '../app/text/time.ts';
import { Button } from './button.tsx';
import { ChoiceSetting } from './choice-setting.tsx';
import { SettingsGroup } from './settings-group.tsx';
import styles from './settings-keys.module.css';
import { SwitchSetting } from './switch-setting.tsx';
import { TextSetting } from './text-setting.tsx';
import { useText } from './use-text.ts';

/** The lives to choose from, in hours. */
const DURATIONS = [1, 2, 4, 8, 12];

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings; readonly onRestore: () => void };

/** What keys are like, and how long they stay where they are. */
export function SettingsKeys({ snapshot, found, onRestore }: Props) {
  const text = useText();
  const { preferences, language, vault } = snapshot;
  const { endpoint } = preferences;
  return (
    <SettingsGroup name="keys" found={found}>
      {found.has('region') && (
        <TextSetting
          label={text.settings.region}
          hint={text.settings.regionHint}
          value={preferredRegion(snapshot) ?? ''}
          lock={lockOf(snapshot, 'region')}
          commandFor={region => ({ type: 'setRegion', region })}
        />
      )}
      {found.has('duration') && (
        <ChoiceSetting
          label={text.settings.duration}
          hint={text.settings.durationHint}
          choices={[
            { value: '', label: text.settings.longest },
            ...DURATIONS.map(hour => ({ value: String(hours(hour) / 1_000), label: duration(hours(hour), language) })),
          ]}
          value={String(preferences.preferredDuration ?? '')}
          commandFor={seconds =>
            seconds === ''
              ? { type: 'setPreferredDuration' }
              : { type: 'setPreferredDuration', seconds: Number(seconds) }
          }
        />
      )}
      {found.has('endOnQuit') && (
        <SwitchSetting
          label={text.settings.endOnQuit}
          hint={text.settings.endOnQuitHint}
          isOn={isSwitchedOn(snapshot, 'endSessionsOnQuit')}
          lock={lockOf(snapshot, 'endSessionsOnQuit')}
          commandFor={on => ({ type: 'setEndSessionsOnQuit', on })}
        />
      )}
      {found.has('removeExpired') && (
        <SwitchSetting
          label={text.tools.expired.label}
          hint={text.tools.expired.hint}
          isOn={preferences.removeExpiredKeys}
          commandFor={on => ({ type: 'setRemoveExpiredKeys', on })}
        />
      )}
      {found.has('endpoint') && (
        <SwitchSetting
          label={text.tools.endpoint.label}
          hint={endpoint.kind === 'on' ? text.tools.endpoint.listening(endpoint.port) : text.tools.endpoint.hint}
          isOn={endpoint.kind === 'on'}
          commandFor={on => ({ type: 'setEndpoint', on })}
        />
      )}
      {vault === 'memory' && <p className={styles.note}>{text.tools.vault.memory}</p>}
      {found.has('restore') && (
        <Button isWide onClick={onRestore}>
          {text.tools.restore.open}
        </Button>
      )}
    </SettingsGroup>
  );
}
