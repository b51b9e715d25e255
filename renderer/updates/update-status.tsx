import { explain } from '../../app/failures/explain.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import type { Text } from '../../app/text/en/en.ts';
import { dateTime } from '../../app/text/time.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './updates-setting.module.css';

type Props = { readonly snapshot: Snapshot; readonly onNews: () => void };

/** The last check in words, and the next one by a click. */
export function UpdateStatus({ snapshot, onNews }: Props) {
  const text = useText();
  const words = text.updates;
  const { send } = useCommands();
  const isRunning = snapshot.updateCheck?.kind === 'running';
  const hasNews = snapshot.update !== undefined || snapshot.newsOfVersion !== undefined;
  return (
    <div className={styles.status}>
      <p className={styles.words} role="status">
        <bdi>{statusIn(snapshot, text)}</bdi>
      </p>
      {hasNews && (
        <Button kind="quiet" onClick={onNews}>
          {words.whatsNew}
        </Button>
      )}
      <Button isBusy={isRunning} onClick={() => void send({ type: 'checkForUpdates' })}>
        {words.checkNow}
      </Button>
    </div>
  );
}

function statusIn({ updateCheck, update, language }: Snapshot, text: Text): string {
  const words = text.updates;
  if (updateCheck?.kind === 'running') return words.checking;
  if (updateCheck?.kind === 'failed') {
    const { title, detail } = explain(updateCheck.failure, {}, text);
    return text.announce.titled(title, detail);
  }
  if (update !== undefined) {
    const { stage, version } = update;
    return stage === 'found'
      ? words.available(version)
      : text.announce.titled(words.available(version), words.stages[stage]);
  }
  return updateCheck === undefined ? words.never : words.upToDate(dateTime(updateCheck.at, language));
}
