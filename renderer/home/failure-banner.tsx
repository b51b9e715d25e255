import { useId } from 'react';
import { explain } from '../../app/failures/explain.ts';
import { asksForHelp, levelOf } from '../../app/failures/failure-level.ts';
import type { FailureNotice } from '../../app/failures/failures-state.ts';
import { Button } from '../ui/button.tsx';
import { Difference } from '../ui/difference.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './failure-banner.module.css';

type Props = {
  readonly notice: FailureNotice;
  /** The company's support page, if it named one. */
  readonly supportLink: string | undefined;
};

const ICONS = { information: 'information', warning: 'attention', danger: 'shield' } as const;

/** A failure with its explanation and remedies. */
export function FailureBanner({ notice, supportLink }: Props) {
  const text = useText();
  const id = useId();
  const { send, isPending } = useCommands();
  const { failure } = notice;
  const { title, detail, remedies } = explain(failure, notice, text);
  const level = levelOf(failure.kind);
  const isHelped = asksForHelp(failure.kind);
  const copying = useAttempt();
  const support = { type: 'openSupport' } as const;
  return (
    <article className={styles.banner} data-level={level} aria-labelledby={id}>
      <Icon name={ICONS[level]} />
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
      {(remedies.length > 0 || isHelped) && (
        <div className={styles.remedies}>
          {remedies.map(({ label, command }) => (
            <Button key={label} isBusy={isPending(command)} onClick={() => void send(command)}>
              {label}
            </Button>
          ))}
          {isHelped && supportLink !== undefined && (
            <Button isBusy={isPending(support)} onClick={() => void send(support)}>
              {text.company.inForce.support}
            </Button>
          )}
          {isHelped && (
            <Button kind="quiet" onClick={() => void copying.run({ type: 'copyFailure', id: notice.id })}>
              {text.troubleshoot.copyDetails}
            </Button>
          )}
          {isHelped && <span role="status">{copying.attempt.kind === 'done' && text.troubleshoot.copied}</span>}
        </div>
      )}
    </article>
  );
}
