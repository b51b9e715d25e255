import type { Lock } from '../../app/company/company-rules.ts';
import type { EnvironmentFormat } from '../../app/credentials/environment-lines.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import type { TokenForm } from '../../app/domain/token-form.ts';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './role-tools.module.css';

type Props = {
  readonly roleKey: RoleKey;
  readonly format: EnvironmentFormat;
  /** Set if the company has locked copying. */
  readonly lock: Lock | undefined;
};

/** Copies the settings with which a program gets a role's credentials from the local server. */
export function RoleServer({ roleKey: key, format, lock }: Props) {
  const { use: words, delivery } = useText().tools;
  const { attempt, run } = useAttempt();
  const copy = (token: TokenForm, label: string) => (
    <Button isWide onClick={() => void run({ type: 'copyEndpoint', key, format, token })}>
      {label}
    </Button>
  );
  return (
    <section className={styles.tools} aria-label={delivery.endpoint}>
      {copy('file', words.copyEndpoint)}
      <p className={styles.hint}>{words.copyHint}</p>
      {!lock && copy('text', words.copyEndpointText)}
      {!lock && <p className={styles.hint}>{words.copyEndpointTextHint}</p>}
      <p className={styles.answer} role="status">
        {attempt.kind === 'done' && words.copied}
      </p>
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
    </section>
  );
}
