import { companyDuration, isSwitchedOn, lockOf, preferredRegion } from '../../app/settings/effective-preferences.ts';
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
  const { preferences, language, vault } = snapshot;
  const { endpoint } = preferences;
  const theirs = companyDuration(snapshot);
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
        <DurationSetting
          label={text.settings.duration}
          hint={text.settings.durationHint}
          usual={theirs === undefined ? text.settings.longest : text.settings.byCompany(duration(theirs, language))}
          longest={theirs === undefined ? undefined : text.settings.longest}
          seconds={preferences.preferredDuration}
          language={language}
          commandFor={seconds =>
            seconds === undefined ? { type: 'setPreferredDuration' } : { type: 'setPreferredDuration', seconds }
          }
        />
      )}
      {found.has('confirmProduction') && (
        <SwitchSetting
          label={text.accounts.confirm.label}
          hint={text.accounts.confirm.hint}
          isOn={isSwitchedOn(snapshot, 'confirmProduction')}
          lock={lockOf(snapshot, 'confirmProduction')}
          commandFor={on => ({ type: 'setConfirmProduction', on })}
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
      {vault !== undefined && vault !== 'keychain' && <p className={styles.note}>{text.tools.vault[vault]}</p>}
      {found.has('restore') && (
        <Button isWide onClick={onRestore}>
          {text.tools.restore.open}
        </Button>
      )}
    </SettingsGroup>
  );
}
