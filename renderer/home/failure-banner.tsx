import { useId } from 'react';
import { explain } from '../../app/failures/explain.ts';
import type { FailureNotice } from '../../app/failures/failures-state.ts';
import { Button } from '../ui/button.tsx';
import { Difference } from '../ui/difference.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './failure-banner.module.css';

/** A failure with its explanation and remedies. */
export function FailureBanner({ notice }: { readonly notice: FailureNotice }) {
  const text = useText();
  const id = useId();
  const { send, isPending } = useCommands();
  const { failure } = notice;
  const { title, detail, remedies } = explain(failure, notice, text);
  return (
    <article className={styles.banner} aria-labelledby={id}>
      <Icon name="attention" />
      <div className={styles.words}>
        <h3 id={id}>
          <bdi>{title}</bdi>
        </h3>
        <p>
          <bdi>{detail}</bdi>
        </p>
      </div>
      <IconButton
        icon="close"
        label={text.home.dismissFailure(title)}
        onClick={() => void send({ type: 'dismissFailure', id: notice.id })}
      />
      {failure.kind === 'section-foreign' && failure.differences !== undefined && (
        <div className={styles.change}>
          {failure.differences.map(difference => (
            <Difference key={difference.file} difference={difference} />
          ))}
        </div>
      )}
      {remedies.length > 0 && (
        <div className={styles.remedies}>
          {remedies.map(({ label, command }) => (
            <Button key={label} isBusy={isPending(command)} onClick={() => void send(command)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}
