import { lockOf } from '../../app/settings/effective-preferences.ts';
import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../use-text.ts';
import styles from './settings-advanced.module.css';
import { SettingsGroup } from './settings-group.tsx';
import { SwitchSetting } from './switch-setting.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings; readonly onRestore: () => void };

/** The local credentials server, expired credentials, and backups of the AWS files. */
export function SettingsAdvanced({ snapshot, found, onRestore }: Props) {
  const { settings, tools } = useText();
  const { label, hint } = settings.rows.endpoint;
  const {
    preferences: { endpoint },
    vault,
  } = snapshot;
  return (
    <SettingsGroup
      name="advanced"
      snapshot={snapshot}
      found={found}
      rows={{
        endpoint: (
          <>
            <SwitchSetting
              label={label}
              hint={endpoint.kind === 'on' ? tools.endpoint.listening(endpoint.port) : hint}
              isOn={endpoint.kind === 'on'}
              lock={lockOf(snapshot, 'localServer')}
              commandFor={on => ({ type: 'setEndpoint', on })}
            />
            {vault !== undefined && vault !== 'keychain' && <p className={styles.note}>{tools.vault[vault]}</p>}
          </>
        ),
        restore: (
          <Button isWide onClick={onRestore}>
            {tools.restore.open}
          </Button>
        ),
      }}
    />
  );
}
