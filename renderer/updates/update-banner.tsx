import { useId } from 'react';
import type { Snapshot } from '../../app/snapshot.ts';
import { updateNotice } from '../../app/updates/update-notice.ts';
import styles from '../home/failure-banner.module.css';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';

type Props = { readonly snapshot: Snapshot; readonly onNews: () => void };

/** A new version of Mai: what it needs from the person, and the page that says what is new. */
export function UpdateBanner({ snapshot, onNews }: Props) {
  const text = useText();
  const id = useId();
  const { send, isPending } = useCommands();
  const notice = updateNotice(snapshot, text);
  if (notice === undefined) return null;
  const { kind, title, hint, remedies, news } = notice;
  return (
    <article className={styles.banner} data-level="information" aria-labelledby={id}>
      <Icon name="information" />
      <div className={styles.words}>
        <h2 id={id}>{title}</h2>
        <p>{hint}</p>
      </div>
      <div className={styles.remedies}>
        {remedies.map(({ label, command }, index) => (
          <Button
            key={label}
            kind={index === 0 && kind === 'restart' ? 'main' : 'plain'}
            isBusy={isPending(command)}
            onClick={() => void send(command)}
          >
            {label}
          </Button>
        ))}
        {news !== undefined && (
          <Button kind="quiet" onClick={onNews}>
            {text.updates.whatsNew}
          </Button>
        )}
      </div>
    </article>
  );
}
