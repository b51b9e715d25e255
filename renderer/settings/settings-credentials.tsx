import { companyDuration, lockOfPreference, preferredRegion } from '../../app/settings/effective-preferences.ts';
import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { duration } from '../../app/text/time.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../use-text.ts';
import { DurationSetting } from './duration-setting.tsx';
import styles from './settings-credentials.module.css';
import { SettingsGroup } from './settings-group.tsx';
import { SwitchSetting } from './switch-setting.tsx';
import { TextSetting } from './text-setting.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings; readonly onRestore: () => void };

/** Session length, delivery, and when credentials are removed. */
export function SettingsKeys({ snapshot, found, onRestore }: Props) {
  const text = useText();
  const { rows } = text.settings;
  const { preferences, language, vault } = snapshot;
  const { endpoint } = preferences;
  const theirs = companyDuration(snapshot);
  return (
    <SettingsGroup
      name="keys"
      snapshot={snapshot}
      found={found}
      rows={{
        region: (
          <TextSetting
            label={rows.region.label}
            hint={rows.region.hint}
            value={preferredRegion(snapshot) ?? ''}
            lock={lockOfPreference(snapshot, 'region')}
            commandFor={region => ({ type: 'setRegion', region })}
          />
        ),
        duration: (
          <DurationSetting
            label={rows.duration.label}
            hint={rows.duration.hint}
            usual={theirs === undefined ? text.settings.longest : text.settings.byCompany(duration(theirs, language))}
            longest={theirs === undefined ? undefined : text.settings.longest}
            seconds={preferences.preferredDuration}
            language={language}
            commandFor={seconds =>
              seconds === undefined ? { type: 'setPreferredDuration' } : { type: 'setPreferredDuration', seconds }
            }
          />
        ),
        endpoint: (
          <>
            <SwitchSetting
              label={rows.endpoint.label}
              hint={endpoint.kind === 'on' ? text.tools.endpoint.listening(endpoint.port) : rows.endpoint.hint}
              isOn={endpoint.kind === 'on'}
              commandFor={on => ({ type: 'setEndpoint', on })}
            />
            {vault !== undefined && vault !== 'keychain' && <p className={styles.note}>{text.tools.vault[vault]}</p>}
          </>
        ),
        restore: (
          <Button isWide onClick={onRestore}>
            {text.tools.restore.open}
          </Button>
        ),
      }}
    />
  );
}
