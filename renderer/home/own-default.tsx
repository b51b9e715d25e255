import { useId } from 'react';
import { ownDefaultQuestion } from '../../app/credentials/default-owner.ts';
import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { Difference } from '../ui/difference.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './failure-banner.module.css';

type Props = { readonly snapshot: Snapshot; readonly sessions: readonly ActiveSession[] };

/** Asks once whether a role replaces a `default` that is not Mai's, and shows what that changes in the AWS files. */
export function OwnDefault({ snapshot, sessions }: Props) {
  const words = useText().defaultProfile;
  const id = useId();
  const { send, isPending } = useCommands();
  const question = ownDefaultQuestion(snapshot);
  const active = sessions.find(({ session }) => session.key === question?.key);
  if (question === undefined || active === undefined) return null;
  const use = { type: 'makeDefault', key: question.key, takeForeign: true } as const;
  return (
    <article className={styles.banner} data-calm="true" aria-labelledby={id}>
      <Icon name="attention" />
      <div className={styles.words}>
        <h2 id={id}>{words.ownTitle}</h2>
        <p>
          <bdi>{words.own(active.role, active.account)}</bdi>
        </p>
      </div>
      <div className={styles.change}>
        {question.differences.map(difference => (
          <Difference key={difference.file} difference={difference} />
        ))}
      </div>
      <div className={styles.remedies}>
        <Button isBusy={isPending(use)} onClick={() => void send(use)}>
          {words.instead(active.role)}
        </Button>
        <Button onClick={() => void send({ type: 'keepOwnDefault' })}>{words.keep}</Button>
      </div>
    </article>
  );
}
