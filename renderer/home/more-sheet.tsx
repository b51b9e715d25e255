import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './more-sheet.module.css';

type Page = 'troubleshoot' | 'activity' | 'naming' | 'keyboard';

type Props = { readonly onOpen: (page: Page) => void; readonly onClose: () => void };

/** Menu of pages that are needed occasionally, and the export of the role list. */
export function MoreSheet({ onOpen, onClose }: Props) {
  const text = useText();
  const words = text.accounts.more;
  const { attempt, run } = useAttempt();
  const page = (kind: Page, label: string, hint: string) => (
    <button type="button" className={styles.page} onClick={() => onOpen(kind)}>
      <strong>{label}</strong>
      <span className={styles.hint}>{hint}</span>
    </button>
  );
  return (
    <Subpage title={words.title} onClose={onClose}>
      {page('troubleshoot', words.troubleshoot, words.troubleshootHint)}
      {page('activity', words.activity, words.activityHint)}
      {page('naming', words.naming, words.namingHint)}
      {page('keyboard', text.keyboard.open, text.keyboard.openHint)}
      <section className={styles.export} aria-label={words.export}>
        <h3>{words.export}</h3>
        <p className={styles.hint}>{words.exportHint}</p>
        <div className={styles.formats}>
          {(['json', 'tsv'] as const).map(format => (
            <Button key={format} onClick={() => void run({ type: 'exportRoles', format })}>
              {words[format]}
            </Button>
          ))}
        </div>
        {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
      </section>
    </Subpage>
  );
}
