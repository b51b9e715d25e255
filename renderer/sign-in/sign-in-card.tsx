import type { SignInCard as Card } from '../../app/sign-in/sign-in-cards.ts';
import appIcon from '../../assets/icon.svg';
import { Button } from '../ui/button.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './sign-in-card.module.css';

type Props = {
  readonly card: Card;
  /** Whether the card is the only content of the page. */
  readonly isAlone: boolean;
};

/** A running sign-in with Cancel, or the button to start one. */
export function SignInCard({ card: { providerId, company, kind, cookies }, isAlone }: Props) {
  const text = useText();
  const { send, isPending } = useCommands();
  const start = { type: 'signIn', providerId } as const;
  const cancel = { type: 'cancelSignIn', providerId } as const;
  const running = { title: text.signIn.running(company), hint: text.signIn.silentHint, isRunning: true };
  const words = {
    'in-window': { ...running, hint: text.signIn.windowHint },
    'in-silence': running,
    invitation: { title: company, hint: text.signIn.hint, isRunning: false },
    'no-roles': { title: text.home.noRoles, hint: text.home.noRolesHint(company), isRunning: false },
  }[kind];
  const { title, hint, isRunning } = isPending(start) ? running : words;
  return (
    <section className={styles.card} data-alone={isAlone} aria-label={title}>
      {isAlone && <img src={appIcon} alt="" width="72" height="72" />}
      {isRunning && <Spinner />}
      <div className={styles.words}>
        <h2 className={styles.title}>
          <bdi>{title}</bdi>
        </h2>
        <p>{hint}</p>
        {cookies === 'memory' && <p>{text.signIn.noCookies}</p>}
      </div>
      {isRunning ? (
        <Button label={text.signIn.cancelAt(company)} isBusy={isPending(cancel)} onClick={() => void send(cancel)}>
          {text.signIn.cancel}
        </Button>
      ) : (
        <Button kind="main" isWide={isAlone} label={text.signIn.signInTo(company)} onClick={() => void send(start)}>
          {text.signIn.signIn}
        </Button>
      )}
    </section>
  );
}
