import { useId } from 'react';
import type { RenewalNotice } from '../../app/window/renewal-notices.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCommands } from '../use-commands.ts';
import styles from './failure-banner.module.css';

/** One reason why renewal is blocked. Emphasized only if the person can act on it. */
export function RenewalBanner({
  renewalNotice: { kind, title, lines, remedies },
}: {
  readonly renewalNotice: RenewalNotice;
}) {
  const id = useId();
  const { send, isPending } = useCommands();
  return (
    <article className={styles.banner} data-calm={kind !== 'interaction-required'} aria-labelledby={id}>
      <Icon name="attention" />
      <div className={styles.words}>
        <h3 id={id}>
          <bdi>{title}</bdi>
        </h3>
        {lines.map(line => (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ))}
      </div>
      {remedies.length > 0 && (
        <div className={styles.remedies}>
          {remedies.map(({ label, command }, index) => (
            <Button
              key={label}
              kind={index === 0 ? 'main' : 'plain'}
              isBusy={isPending(command)}
              onClick={() => void send(command)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}
