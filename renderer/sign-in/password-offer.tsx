import type { ProviderId } from '../../app/domain/provider.ts';
import { isOffered } from '../../app/sign-in/password-fill.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './password-offer.module.css';

type Props = {
  readonly snapshot: Snapshot;
  readonly providerId: ProviderId;
  readonly onSetup: (providerId: ProviderId) => void;
};

/** Offers password fill after a sign-in. */
export function PasswordOffer({ snapshot, providerId, onSetup }: Props) {
  const words = useText().passwords.fill;
  const { send, isPending } = useCommands();
  const fill = snapshot.passwordFills[providerId];
  if (fill?.kind !== 'possible' || !isOffered(snapshot, providerId)) return null;
  const { host } = new URL(fill.origin);
  const refuse = { type: 'forgetPassword', providerId } as const;
  return (
    <section className={styles.offer} aria-label={words.offerTitle}>
      <div className={styles.words}>
        <h2>{words.offerTitle}</h2>
        {fill.wasRefused && (
          <p>
            <bdi>{words.offerAgain(host)}</bdi>
          </p>
        )}
        <p>
          <bdi>{words.offer(host)}</bdi>
        </p>
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => onSetup(providerId)}>{words.offerYes}</Button>
        <Button isBusy={isPending(refuse)} onClick={() => void send(refuse)}>
          {words.offerNo}
        </Button>
      </div>
    </section>
  );
}
