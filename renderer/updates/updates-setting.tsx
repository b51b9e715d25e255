import { useEffect } from 'react';
import { lockOf } from '../../app/settings/effective-preferences.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { choicesFor, updateChoice } from '../../app/updates/update-choice.ts';
import field from '../fields/field.module.css';
import { ChoiceSetting } from '../settings/choice-setting.tsx';
import { Locked } from '../ui/locked.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { UpdateStatus } from './update-status.tsx';
import styles from './updates-setting.module.css';

type Props = { readonly snapshot: Snapshot; readonly onNews: () => void };

/** What Mai does about a new version, as far as its installation allows, and the last check. */
export function UpdatesSetting({ snapshot, onNews }: Props) {
  const text = useText();
  const { label, hint, choices } = text.settings.rows.updates;
  const { send } = useCommands();
  const { updateSource } = snapshot;
  useEffect(() => void send({ type: 'readUpdateSource' }), [send]);
  if (updateSource === undefined) return null;
  const { installation, isConfigured } = updateSource;
  const lock = lockOf(snapshot, 'updates');
  const choice = updateChoice(snapshot, installation);
  if (!isConfigured || lock !== undefined)
    return (
      <div className={styles.setting}>
        <p className={field.label}>{label}</p>
        <p>{isConfigured ? choices[choice] : text.updates.unconfigured}</p>
        {lock && <Locked id="updates-lock" lock={lock} />}
        {isConfigured && choice !== 'off' && <UpdateStatus snapshot={snapshot} onNews={onNews} />}
      </div>
    );
  const offered = choicesFor(installation);
  return (
    <div className={styles.setting}>
      <ChoiceSetting
        label={label}
        hint={hint}
        choices={offered.map(value => ({ value, label: choices[value] }))}
        value={choice}
        commandFor={chosen => ({ type: 'setUpdates', choice: offered.find(each => each === chosen) ?? choice })}
      />
      {choice !== 'off' && <UpdateStatus snapshot={snapshot} onNews={onNews} />}
    </div>
  );
}
