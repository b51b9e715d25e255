import { useEffect } from 'react';
import type { Snapshot } from '../../app/snapshot.ts';
import { severityOf } from '../../app/troubleshoot/findings.ts';
import { RotationCard } from '../key-rotation/rotation-card.tsx';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useSayChange } from '../ui/use-say-change.ts';
import { useAttempt } from '../use-attempt.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { TroubleshootFinding } from './finding.tsx';
import styles from './troubleshoot-sheet.module.css';

type Props = { readonly snapshot: Snapshot; readonly onClose: () => void };

/** Troubleshooting: why a tool does not find its credentials. Runs each time it is opened. */
export function TroubleshootSheet({ snapshot, onClose }: Props) {
  const { troubleshoot, rotations, language } = snapshot;
  const words = useText().troubleshoot;
  const { send, isPending } = useCommands();
  const looking = useAttempt();
  const copying = useAttempt();
  useEffect(() => void send({ type: 'troubleshoot' }), [send]);
  const isLooking = isPending({ type: 'troubleshoot' });
  const findings = troubleshoot?.findings ?? [];
  const count = (severity: ReturnType<typeof severityOf>) =>
    findings.filter(({ finding }) => severityOf(finding) === severity).length;
  const summary = words.counted(count('problem'), count('warning'), count('tip')) || words.allWell;
  const isWell = !isLooking && troubleshoot !== undefined && findings.length === 0;
  useSayChange(isLooking || troubleshoot === undefined ? '' : summary);
  return (
    <Subpage title={words.title} onClose={onClose}>
      <p className={styles.question}>{words.question}</p>
      <p className={styles.summary}>
        {isLooking ? (
          <>
            <Spinner /> {words.running}
          </>
        ) : (
          troubleshoot && (
            <>
              {isWell && <Icon name="success" />}
              {summary}
            </>
          )
        )}
      </p>
      {isWell && (
        <ul className={styles.checked}>
          {words.checked.map(what => (
            <li key={what}>
              <Icon name="success" />
              {what}
            </li>
          ))}
        </ul>
      )}
      {isWell && <p className={styles.question}>{words.allWellHint}</p>}
      <ul className={styles.findings}>
        {rotations.map(rotation => (
          <RotationCard key={rotation.id} rotation={rotation} language={language} />
        ))}
        {findings.map(({ id, finding }) => (
          <TroubleshootFinding key={id} id={id} finding={finding} snapshot={snapshot} />
        ))}
      </ul>
      {looking.attempt.kind === 'failed' && <InPlaceFailure failure={looking.attempt.failure} />}
      <div className={styles.actions}>
        <Button isBusy={isLooking} onClick={() => void looking.run({ type: 'troubleshoot' })}>
          {words.again}
        </Button>
        {troubleshoot && <Button onClick={() => void copying.run({ type: 'copyReport' })}>{words.copy}</Button>}
        <span role="status">{copying.attempt.kind === 'done' && words.copied}</span>
      </div>
    </Subpage>
  );
}
