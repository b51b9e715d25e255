import { useState } from 'react';
import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './settings-data.module.css';
import { SettingsGroup } from './settings-group.tsx';
import { TransferSettings } from './settings-transfer.tsx';

type Props = { readonly snapshot: Snapshot; readonly found: FoundSettings };

/** Mai's data on this computer, and Delete all with one confirmation. */
export function SettingsData({ snapshot, found }: Props) {
  const text = useText();
  const words = text.forget;
  const { attempt, run } = useAttempt();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <SettingsGroup
      name="data"
      snapshot={snapshot}
      found={found}
      rows={{
        transferSettings: <TransferSettings />,
        forgetComputer: isAsking ? (
          <fieldset className={styles.question} aria-label={words.open}>
            <div role="alert" className={styles.words}>
              <p>{words.lead}</p>
              <ul className={styles.goes}>
                {words.goes.map(part => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
              <p>{words.stays}</p>
            </div>
            {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
            <div className={styles.actions}>
              <Button
                kind="danger"
                isBusy={attempt.kind === 'running'}
                onClick={() => void run({ type: 'forgetComputer' })}
              >
                {words.yes}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{words.no}</Button>
            </div>
          </fieldset>
        ) : (
          <Button kind="danger" isWide onClick={() => setIsAsking(true)}>
            {words.open}
          </Button>
        ),
      }}
    />
  );
}
