import { useState } from 'react';
import type { ProviderId } from '../../app/domain/provider.ts';
import { companyLabels } from '../../app/roles/role-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import { LoginFields } from './login-fields.tsx';
import styles from './password-sheet.module.css';

type Props = { readonly snapshot: Snapshot; readonly providerId: ProviderId; readonly onClose: () => void };

/** Form for the password to be filled in: the only place where Mai receives it. */
export function PasswordSheet({ snapshot, providerId, onClose }: Props) {
  const words = useText().passwords.fill;
  const { attempt, run, reset } = useAttempt();
  const [login, setLogin] = useState({ user: '', password: '' });
  const fill = snapshot.passwordFills[providerId];
  const company = companyLabels(snapshot.providers).get(providerId);
  if (fill === undefined || company === undefined) return null;
  return (
    <Subpage title={words.title(company)} onClose={onClose}>
      <p className={styles.lead}>
        <bdi>{words.lead(new URL(fill.origin).host)}</bdi>
      </p>
      <form
        className={styles.form}
        onSubmit={async event => {
          event.preventDefault();
          if (attempt.kind === 'running') return;
          const saved = await run({ type: 'savePassword', providerId, ...login });
          if (saved.ok) onClose();
        }}
      >
        <LoginFields
          login={login}
          onLogin={next => {
            setLogin(next);
            reset();
          }}
        />
        {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
        <Button kind="main" submits isBusy={attempt.kind === 'running'}>
          {attempt.kind === 'running' ? words.saving : words.save}
        </Button>
      </form>
    </Subpage>
  );
}
