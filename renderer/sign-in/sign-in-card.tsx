import type { SignInCard as Card } from '../../app/sign-in/sign-in-cards.ts';
import appIcon from '../../assets/icon.svg';
import { WaitingSignIn } from '../identity-center/waiting-sign-in.tsx';
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
export function SignInCard({ card: { providerId, company, kind, cookies, isPortal }, isAlone }: Props) {
  const text = useText();
  const portal = text.accessPortal;
  const { send, isPending } = useCommands();
  const start = { type: 'signIn', providerId } as const;
  const cancel = { type: 'cancelSignIn', providerId } as const;
  const running = { title: text.signIn.running(company), hint: text.signIn.silentHint, isRunning: true };
  const words = {
    'in-window': { ...running, hint: text.signIn.windowHint },
    'in-browser': { ...running, hint: portal.waiting.hint },
    'in-silence': running,
    listing: { ...running, title: portal.loadingFirst },
    invitation: { title: company, hint: text.signIn.hint, isRunning: false },
    'no-roles': { title: text.home.noRoles, hint: text.home.noRolesHint(company), isRunning: false },
  }[kind];
  const { title, hint, isRunning } = !words.isRunning && isPending(start) ? running : words;
  // A portal's session lasts: its list is refreshed without a sign-in.
  const begin =
    isPortal && kind === 'no-roles'
      ? { label: portal.settings.refresh, name: portal.settings.refreshOf(company) }
      : { label: text.signIn.signIn, name: text.signIn.signInTo(company) };
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
        <Button kind="main" isWide={isAlone} label={begin.name} onClick={() => void send(start)}>
          {begin.label}
        </Button>
      )}
      {kind === 'in-browser' && <WaitingSignIn providerId={providerId} company={company} isAlone={isAlone} />}
    </section>
  );
}
