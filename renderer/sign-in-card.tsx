import type { Provider } from '../app/domain/provider.ts';
import type { SignIn } from '../app/snapshot.ts';
import { Button } from './button.tsx';
import styles from './sign-in-card.module.css';
import { Spinner } from './spinner.tsx';
import { useCommands } from './use-commands.ts';
import { useText } from './use-text.ts';

type Props = {
  readonly provider: Provider;
  readonly company: string;
  readonly signIn: SignIn;
  /** Whether the company's roles are listed already, so that nothing is missing without a sign-in. */
  readonly hasRoles: boolean;
};

/** What a company's sign-in waits for. Nothing while it waits for nothing. */
export function SignInCard({ provider: { id: providerId }, company, signIn, hasRoles }: Props) {
  const text = useText();
  const { send, isPending } = useCommands();
  const start = { type: 'signIn', providerId } as const;
  const cancel = { type: 'cancelSignIn', providerId } as const;
  if (signIn.kind === 'signing-in' || isPending(start))
    return (
      <section className={styles.card} aria-label={text.signIn.running(company)}>
        <Spinner />
        <div className={styles.words}>
          <h2>
            <bdi>{text.signIn.running(company)}</bdi>
          </h2>
          <p>
            {signIn.kind === 'signing-in' && signIn.mode === 'window' ? text.signIn.windowHint : text.signIn.silentHint}
          </p>
        </div>
        <Button label={text.signIn.cancelAt(company)} isBusy={isPending(cancel)} onClick={() => void send(cancel)}>
          {text.signIn.cancel}
        </Button>
      </section>
    );
  if (hasRoles) return null;
  const isEmpty = signIn.kind === 'signed-in';
  return (
    <section className={styles.card} aria-label={company}>
      <div className={styles.words}>
        <h2>
          <bdi>{isEmpty ? text.home.noRoles : company}</bdi>
        </h2>
        <p>{isEmpty ? text.home.noRolesHint(company) : text.signIn.hint}</p>
      </div>
      <Button kind="main" label={text.signIn.signInTo(company)} onClick={() => void send(start)}>
        {text.signIn.signIn}
      </Button>
    </section>
  );
}
