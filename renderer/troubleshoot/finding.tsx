import { explainFinding, mendLabel } from '../../app/check-up/explain-finding.ts';
import { type Finding, mendOf, severityOf } from '../../app/check-up/findings.ts';
import { Button } from '../ui/button.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import { FailedFix } from './failed-fix.tsx';
import styles from './finding.module.css';

type Props = { readonly id: string; readonly finding: Finding };

/** One finding: what, why it matters, and its fix. */
export function CheckUpFinding({ id, finding }: Props) {
  const text = useText();
  const { attempt, run } = useAttempt();
  const { title, detail } = explainFinding(finding, text);
  const severity = severityOf(finding);
  const mend = mendOf(finding);
  const isMending = attempt.kind === 'running';
  return (
    <li className={styles.finding} data-severity={severity}>
      <p className={styles.severity}>{text.checkUp.severities[severity]}</p>
      <h3 className={styles.title}>
        <bdi>{title}</bdi>
      </h3>
      <p className={styles.detail}>
        <bdi>{detail}</bdi>
      </p>
      {mend && (
        <div className={styles.mend}>
          <Button isBusy={isMending} onClick={() => void run({ type: 'mendFinding', id })}>
            {isMending ? text.checkUp.mending : mendLabel(mend, text)}
          </Button>
        </div>
      )}
      {attempt.kind === 'failed' && (
        <FailedFix failure={attempt.failure} roleKey={mend?.kind === 'renew' ? mend.key : undefined} />
      )}
    </li>
  );
}
