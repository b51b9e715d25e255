import type { Snapshot } from '../../app/snapshot.ts';
import { newsIn } from '../../app/updates/offered-update.ts';
import { updateNotice } from '../../app/updates/update-notice.ts';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './updates-sheet.module.css';

type Props = { readonly snapshot: Snapshot; readonly onClose: () => void };

/** What is new in a version, in words, and how it gets here. */
export function UpdatesSheet({ snapshot, onClose }: Props) {
  const text = useText();
  const words = text.updates;
  const { send, isPending } = useCommands();
  const { update, newsOfVersion, version: running, language } = snapshot;
  const notice = updateNotice(snapshot, text);
  const version = notice?.version ?? update?.version ?? running;
  const known = version === update?.version ? update.news : version === running ? newsOfVersion : undefined;
  const news = known === undefined ? [] : newsIn(known, language);
  return (
    <Subpage title={words.title} onClose={onClose}>
      <section className={styles.version} aria-label={words.whatsNewIn(version)}>
        <h3>{words.whatsNewIn(version)}</h3>
        {news.length === 0 ? (
          <p className={styles.hint}>{words.noNews}</p>
        ) : (
          <ul className={styles.news}>
            {news.map(change => (
              <li key={change}>
                <bdi>{change}</bdi>
              </li>
            ))}
          </ul>
        )}
        {notice !== undefined && (
          <>
            <p className={styles.hint}>{notice.hint}</p>
            <div className={styles.actions}>
              {notice.remedies.map(({ label, command }, index) => (
                <Button
                  key={label}
                  kind={index === 0 && notice.kind !== 'updated' ? 'main' : 'plain'}
                  isBusy={isPending(command)}
                  onClick={() => void send(command)}
                >
                  {label}
                </Button>
              ))}
            </div>
          </>
        )}
      </section>
    </Subpage>
  );
}
