import { useEffect } from 'react';
import { hours } from '../app/domain/instant.ts';
import { companyLabels } from '../app/role-list.ts';
import { type Snapshot, signInOf } from '../app/snapshot.ts';
import { duration } from '../app/text/time.ts';
import { Button } from './button.tsx';
import { ChoiceSetting } from './choice-setting.tsx';
import { CompanyRow } from './company-row.tsx';
import styles from './settings-sheet.module.css';
import { Sheet } from './sheet.tsx';
import { SwitchSetting } from './switch-setting.tsx';
import { TextSetting } from './text-setting.tsx';
import { useCommands } from './use-commands.ts';
import { useText } from './use-text.ts';

/** The lives to choose from, in hours. */
const DURATIONS = [1, 2, 4, 8, 12];

type Props = {
  readonly snapshot: Snapshot;
  readonly onAddCompany: () => void;
  readonly onRestore: () => void;
  readonly onLicences: () => void;
  readonly onClose: () => void;
};

export function SettingsSheet({ snapshot, onAddCompany, onRestore, onLicences, onClose }: Props) {
  const text = useText();
  const { send } = useCommands();
  const { endpoint } = snapshot.preferences;
  // A locked keychain asks the person: only where it is needed.
  const usesVault =
    endpoint.kind === 'on' || Object.values(snapshot.roleSettings).some(({ delivery = 'file' }) => delivery !== 'file');
  useEffect(() => {
    if (usesVault) void send({ type: 'checkVault' });
  }, [usesVault, send]);
  const labels = companyLabels(snapshot.providers);
  return (
    <Sheet title={text.settings.title} onClose={onClose}>
      <section className={styles.group} aria-label={text.settings.companies}>
        <h3 className={styles.heading}>{text.settings.companies}</h3>
        <ul className={styles.companies}>
          {snapshot.providers.map(({ id, name }) => (
            <CompanyRow key={id} providerId={id} company={labels.get(id) ?? name} signIn={signInOf(snapshot, id)} />
          ))}
        </ul>
        <Button isWide onClick={onAddCompany}>
          {text.settings.addCompany}
        </Button>
      </section>
      <section className={styles.group} aria-label={text.settings.keys}>
        <h3 className={styles.heading}>{text.settings.keys}</h3>
        <TextSetting
          label={text.settings.region}
          hint={text.settings.regionHint}
          value={snapshot.preferences.region ?? ''}
          commandFor={region => ({ type: 'setRegion', region })}
        />
        <ChoiceSetting
          label={text.settings.duration}
          hint={text.settings.durationHint}
          choices={[
            { value: '', label: text.settings.longest },
            ...DURATIONS.map(hour => ({
              value: String(hours(hour) / 1_000),
              label: duration(hours(hour), snapshot.language),
            })),
          ]}
          value={String(snapshot.preferences.preferredDuration ?? '')}
          commandFor={seconds =>
            seconds === ''
              ? { type: 'setPreferredDuration' }
              : { type: 'setPreferredDuration', seconds: Number(seconds) }
          }
        />
        <SwitchSetting
          label={text.settings.endOnQuit}
          hint={text.settings.endOnQuitHint}
          isOn={snapshot.preferences.endSessionsOnQuit}
          commandFor={on => ({ type: 'setEndSessionsOnQuit', on })}
        />
        <SwitchSetting
          label={text.tools.expired.label}
          hint={text.tools.expired.hint}
          isOn={snapshot.preferences.removeExpiredKeys}
          commandFor={on => ({ type: 'setRemoveExpiredKeys', on })}
        />
        <SwitchSetting
          label={text.tools.endpoint.label}
          hint={endpoint.kind === 'on' ? text.tools.endpoint.listening(endpoint.port) : text.tools.endpoint.hint}
          isOn={endpoint.kind === 'on'}
          commandFor={on => ({ type: 'setEndpoint', on })}
        />
        {snapshot.vault === 'memory' && <p className={styles.note}>{text.tools.vault.memory}</p>}
        <Button isWide onClick={onRestore}>
          {text.tools.restore.open}
        </Button>
      </section>
      <section className={styles.group} aria-label={text.settings.startup}>
        <h3 className={styles.heading}>{text.settings.startup}</h3>
        <SwitchSetting
          label={text.settings.startLastRoles}
          hint={text.settings.startLastRolesHint}
          isOn={snapshot.preferences.startLastRoles}
          commandFor={on => ({ type: 'setStartLastRoles', on })}
        />
        {snapshot.openAtLogin !== undefined && (
          <SwitchSetting
            label={text.settings.openAtLogin}
            hint={text.settings.openAtLoginHint}
            isOn={snapshot.openAtLogin}
            commandFor={on => ({ type: 'setOpenAtLogin', on })}
          />
        )}
      </section>
      <section className={styles.group} aria-label={text.settings.notifications}>
        <h3 className={styles.heading}>{text.settings.notifications}</h3>
        <SwitchSetting
          label={text.settings.notifyRenewed}
          hint={text.settings.notifyRenewedHint}
          isOn={snapshot.preferences.notifyRenewed}
          commandFor={on => ({ type: 'setNotifyRenewed', on })}
        />
      </section>
      <footer className={styles.footer}>
        <span>{text.settings.version(snapshot.version)}</span>
        <Button onClick={onLicences}>{text.licences.title}</Button>
        <Button onClick={() => void send({ type: 'quit' })}>{text.settings.quit}</Button>
      </footer>
    </Sheet>
  );
}
