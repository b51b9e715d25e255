import type { ProviderId } from '../../app/domain/provider.ts';
import { useCopied } from '../sessions/use-copied.ts';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './waiting-sign-in.module.css';

type Props = { readonly providerId: ProviderId; readonly company: string; readonly isAlone: boolean };

/** What helps if the page of a sign-in is gone, is in the wrong browser, or can't be used on this computer. */
export function WaitingSignIn({ providerId, company, isAlone }: Props) {
  const words = useText().accessPortal.waiting;
  const { send, isPending } = useCommands();
  const { isCopied, copy } = useCopied();
  const open = { type: 'openSignInLink', providerId } as const;
  const byCode = { type: 'signInWithCode', providerId } as const;
  return (
    <div className={styles.ways} data-alone={isAlone}>
      <Button kind="quiet" label={words.openAgainAt(company)} isBusy={isPending(open)} onClick={() => void send(open)}>
        {words.openAgain}
      </Button>
      <Button
        kind="quiet"
        {...(!isCopied && { label: words.copyLinkAt(company) })}
        hint={words.copyLinkHint}
        onClick={() => void copy({ type: 'copySignInLink', providerId }, words.copied)}
      >
        {isCopied ? words.copied : words.copyLink}
      </Button>
      <Button kind="quiet" label={words.otherComputerAt(company)} onClick={() => void send(byCode)}>
        {words.otherComputer}
      </Button>
    </div>
  );
}
