import type { Snapshot } from '../../app/snapshot.ts';
import { explainFinding, fixLabel } from '../../app/troubleshoot/explain-finding.ts';
import { type Finding, severityOf } from '../../app/troubleshoot/findings.ts';
import { fixOf } from '../../app/troubleshoot/fix.ts';
import { RotateKey } from '../key-rotation/rotate-key.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import hidden from '../ui/visually-hidden.module.css';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import { FailedFix } from './failed-fix.tsx';
import styles from './finding.module.css';

type Props = {
  readonly id: string;
  readonly finding: Finding;
  readonly snapshot: Pick<Snapshot, 'rotationQuestion' | 'language'>;
};

/** One finding: what, why it matters, and its fix. */
export function TroubleshootFinding({ id, finding, snapshot }: Props) {
  const text = useText();
  const { attempt, run } = useAttempt();
  const { title, detail, ways = [], more } = explainFinding(finding, text);
  const severity = severityOf(finding);
  const fix = fixOf(finding);
  const isFixing = attempt.kind === 'running';
  return (
    <li className={styles.finding} data-severity={severity}>
      <Icon name={severity === 'tip' ? 'information' : 'attention'} />
      <p className={hidden.hidden}>{text.troubleshoot.severities[severity]}</p>
      <h3 className={styles.title}>
        <bdi>{title}</bdi>
      </h3>
      <p className={styles.detail}>
        <bdi>{detail}</bdi>
      </p>
      {ways.length > 0 && (
        <ol className={styles.ways}>
          {ways.map(way => (
            <li key={way.title} className={styles.way}>
              <h4>{way.title}</h4>
              <p>{way.detail}</p>
              {way.isRotation && <RotateKey id={id} snapshot={snapshot} />}
            </li>
          ))}
        </ol>
      )}
      {more !== undefined && (
        <details className={styles.more}>
          <summary>{text.troubleshoot.learnMore}</summary>
          <p>{more}</p>
        </details>
      )}
      {fix && (
        <div className={styles.fix}>
          <Button isBusy={isFixing} onClick={() => void run({ type: 'fixFinding', id })}>
            {isFixing ? text.troubleshoot.fixing : fixLabel(fix, text)}
          </Button>
        </div>
      )}
      {attempt.kind === 'failed' && <FailedFix failure={attempt.failure} fix={fix} />}
    </li>
  );
}
