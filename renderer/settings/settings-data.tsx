import { useState } from 'react';
import type { FoundSettings } from '../../app/settings/settings-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Question } from '../question/question.tsx';
import { Button } from '../ui/button.tsx';
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
  // Otherwise the page would scroll to the question when a search finds it again.
  if (isAsking && !found.has('forgetComputer')) setIsAsking(false);
  return (
    <SettingsGroup
      name="data"
      snapshot={snapshot}
      found={found}
      rows={{
        transferSettings: <TransferSettings />,
        forgetComputer: (
          <>
            <Button kind="danger" isWide onClick={() => setIsAsking(true)}>
              {words.open}
            </Button>
            {isAsking && (
              <Question
                about={words.open}
                yes={words.yes}
                no={words.no}
                isBusy={attempt.kind === 'running'}
                failure={attempt.kind === 'failed' ? attempt.failure : undefined}
                onYes={() => void run({ type: 'forgetComputer' })}
                onNo={() => setIsAsking(false)}
              >
                <p>{words.lead}</p>
                <ul className={styles.goes}>
                  {words.goes.map(part => (
                    <li key={part}>{part}</li>
                  ))}
                </ul>
                <p>{words.stays}</p>
              </Question>
            )}
          </>
        ),
      }}
    />
  );
}
